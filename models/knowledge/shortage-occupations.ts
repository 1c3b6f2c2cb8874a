/**
 * Parts of words in job titles that point to the occupations of § 18g Abs. 1 Satz 2 Nr. 1 AufenthG (ISCO-08 groups 132, 133, 134, 21, 221, 222, 225, 226,
 * 23, 25): science, mathematics, engineering, architecture, medicine, nursing, pharmacy, teaching, information technology and their managers. A pointer for the
 * person, never a classification: the group of a job depends on what is done in it. Words are folded (`main/values/fold.ts`).
 */
const shortageWords = [
  'ingenieur',
  'engineer',
  'architekt',
  'informatik',
  'software',
  'entwickler',
  'developer',
  'programmier',
  'datenbank',
  'data scien',
  'systemadministrat',
  'netzwerk',
  'mathematik',
  'statistik',
  'physik',
  'chemik',
  'biolog',
  'geolog',
  'arzt',
  'aerzt',
  'zahnarzt',
  'tierarzt',
  'apothek',
  'pharmaz',
  'pflegefach',
  'krankenpfleg',
  'hebamme',
  'lehrer',
  'lehrkraft',
  'erzieher',
] as const

/** Does a job title, folded, point to a shortage occupation? */
export function pointsToShortageOccupation(foldedJobTitle: string): boolean {
  return /\bit\b/.test(foldedJobTitle) || shortageWords.some((word) => foldedJobTitle.includes(word))
}
