import { type FileHandle, constants, open } from 'node:fs/promises'
import { checkAbort } from './check-abort.ts'
import type { BytesProblem } from './raw-file.ts'

const chunkBytes = 8_000_000

/** Opens what was found in a folder: a link is not followed, a pipe not waited for. */
export const openFlags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

/**
 * Reads one regular file into memory, or says why not. `followLink` is for the path the person chose.
 * A file that shrinks while being read gives what is left; one that grows is cut at its first size.
 */
export async function readBytes(
  path: string,
  maximumBytes: number,
  signal: AbortSignal,
  followLink = false,
): Promise<Uint8Array | BytesProblem> {
  try {
    await using file = await open(path, followLink ? constants.O_RDONLY : openFlags)
    const { size } = await file.stat()
    return size > maximumBytes ? 'too-large' : await readAll(file, size, signal)
  } catch (error) {
    checkAbort(signal)
    return isMissing(error) ? 'vanished' : 'unreadable'
  }
}

async function readAll(file: FileHandle, size: number, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size)) // the threads that open it need no copy
  let read = 0
  while (read < size) {
    checkAbort(signal)
    const { bytesRead } = await file.read(bytes, read, Math.min(chunkBytes, size - read))
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
