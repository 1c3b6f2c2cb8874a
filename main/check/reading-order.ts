import type { DeliveredFile } from '../../models/delivered-file.ts'
import { kindsOfSlot } from '../values/kinds-of-slot.ts'

/**
 * The order in which files are read, so that the first findings come soon: the summary and the passport first (most rules compare with them),
 * then titles, then the rest as delivered.
 */
export function readingOrder(files: readonly DeliveredFile[]): DeliveredFile[] {
  return files.toSorted((a, b) => rank(a) - rank(b))
}

function rank(file: DeliveredFile): number {
  if (file.place.startsWith('antragszusammenfassung')) return 0
  if (file.place.startsWith('ausweisdokument/')) return 1
  if (file.place.startsWith('aufenthaltsdokument')) return 2
  const kinds = file.slot === null ? [] : kindsOfSlot(file.slot)
  return kinds.includes('passport') ? 1 : 3
}
