/** Phrases of a table that stand for one thing, in the notation of the tables: 'Arbeitgeber | Firma | Employer', over as many lines as it takes. */
export function oneOf(phrases: string): readonly string[] {
  return phrases.split('|').map((phrase) => phrase.trim())
}
