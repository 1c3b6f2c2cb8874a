import { fold } from '../values/fold.ts'

/**
 * The words of a text as the index knows them: folded, and `ae oe ue` as `a o u`, so that Müller, Mueller and Muller are one word. The beginning
 * of a word always folds to the beginning of its folded form: search finds words while they are typed.
 */
export function searchWords(text: string): string[] {
  return fold(text)
    .replace(/([aou])e/g, '$1')
    .split(' ')
    .filter((word) => word !== '')
}
