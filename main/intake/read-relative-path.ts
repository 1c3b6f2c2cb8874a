/** Why a path that comes from outside (ZIP entry, antrag.json) is not taken. */
export type PathFault = 'empty' | 'control-character' | 'absolute' | 'upwards' | 'too-long'

const longestPath = 1_000

/**
 * Reads a relative path from outside: backslashes become slashes (.NET before 4.6.1 writes them into ZIPs), NFC, './' dropped.
 * Nothing is ever written there, but a path that leaves its folder marks an archive that nobody should trust.
 */
export function readRelativePath(path: string): { path: string } | { fault: PathFault } {
  const slashed = path.normalize('NFC').replaceAll('\\', '/')
  if (/\p{Cc}/u.test(slashed)) return { fault: 'control-character' }
  if (slashed.startsWith('/')) return { fault: 'absolute' }
  const parts = slashed.split('/').filter((part) => part !== '.' && part !== '')
  if (parts.includes('..')) return { fault: 'upwards' }
  if (parts.every((part) => part.trim() === '')) return { fault: 'empty' }
  const clean = parts.join('/')
  if (/^[a-z]:/i.test(clean)) return { fault: 'absolute' }
  return clean.length > longestPath ? { fault: 'too-long' } : { path: clean }
}
