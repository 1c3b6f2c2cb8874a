import type { FileProblem } from '../../models/delivered-file.ts'

/** Why the bytes of a file are not there, or must not be opened: known before anybody looked inside. */
export type BytesProblem = Exclude<FileProblem, 'type-mismatch' | 'duplicate'>

/** One file as it lay in the folder or ZIP, before anybody looked inside. */
export interface RawFile {
  readonly place: string // path within the folder or ZIP, NFC, with '/'
  readonly name: string // last part of the path
  readonly bytes: Uint8Array // empty when they could not be had
  readonly problem: BytesProblem | null
  readonly remark: string | null // German; why, where the problem alone does not say it
}

export const noBytes = new Uint8Array(0)

export function rawFile(place: string, bytes: Uint8Array): RawFile {
  return { place, name: lastPart(place), bytes, problem: null, remark: null }
}

export function rawFileWithout(place: string, problem: BytesProblem): RawFile {
  return { ...rawFile(place, noBytes), problem }
}

function lastPart(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}
