import type { FileProblem } from '../../models/delivered-file.ts'

/** One file as it lay in the folder or ZIP, before anybody looked inside. */
export interface RawFile {
  readonly place: string // path within the folder or ZIP, NFC, with '/'
  readonly name: string // last part of the path
  readonly bytes: Uint8Array // empty when they could not be had
  readonly problem: FileProblem | null
  readonly remark: string | null // German; why, where the problem alone does not say it
}

export const noBytes = new Uint8Array(0)

export function rawFile(place: string, bytes: Uint8Array): RawFile {
  return { place, name: lastPart(place), bytes, problem: null, remark: null }
}

export function rawFileWithout(place: string, problem: FileProblem): RawFile {
  return { ...rawFile(place, noBytes), problem }
}

function lastPart(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}
