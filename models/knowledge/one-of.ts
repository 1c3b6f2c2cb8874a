/**
 * Phrases of a table that stand for one thing, in the notation of the tables: 'Arbeitgeber | Firma | Employer', over as many lines as it takes.
 * Braces hold alternatives: 'Beginn {der Ausbildung, des Vertrags}' are two phrases.
 */
export function oneOf(phrases: string): readonly string[] {
  return phrases.split('|').flatMap((phrase) => withAlternatives(phrase.trim()))
}

function withAlternatives(phrase: string): string[] {
  const [whole, inside] = /\{([^}]*)\}/u.exec(phrase) ?? []
  if (whole === undefined || inside === undefined) return [phrase]
  return inside
    .split(',')
    .flatMap((one) => withAlternatives(phrase.replace(whole, one.trim()).replaceAll(/\s+/gu, ' ').trim()))
}
