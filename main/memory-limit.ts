import { totalmem } from 'node:os'

const mebibyte = 2 ** 20
const gibibyte = 2 ** 30

/**
 * What the process of a case may take, in bytes: what IT has set, or else half of the PC, at most 4 GiB, at least 1.5 GiB. A merged PDF of 200 pages
 * takes 0.6 GiB; what takes more than this is made to take all.
 */
export function memoryLimit(setMiB: number | undefined, installedBytes = totalmem()): number {
  if (setMiB !== undefined) return setMiB * mebibyte
  return Math.max(1.5 * gibibyte, Math.min(4 * gibibyte, installedBytes / 2))
}
