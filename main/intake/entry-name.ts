/** Why a path that comes from outside (ZIP entry, antrag.json) is not taken. German, completes "Ein Eintrag ..." */
export type PathFault = 'leer' | 'steuerzeichen' | 'absolut' | 'aufwaerts' | 'zu-lang'

const longestPath = 1_000

/**
 * Reads a relative path from outside: backslashes become slashes (.NET before 4.6.1 writes them into ZIPs), NFC, './' dropped.
 * Nothing is ever written there, but a path that leaves its folder marks an archive that nobody should trust.
 */
export function readRelativePath(path: string): { path: string } | { fault: PathFault } {
  const slashed = path.normalize('NFC').replaceAll('\\', '/')
  if (/[\u0000-\u001f\u007f]/.test(slashed)) return { fault: 'steuerzeichen' }
  if (slashed.startsWith('/')) return { fault: 'absolut' }
  const parts = slashed.split('/').filter((part) => part !== '.' && part !== '')
  if (parts.includes('..')) return { fault: 'aufwaerts' }
  if (parts.every((part) => part.trim() === '')) return { fault: 'leer' }
  const clean = parts.join('/')
  if (/^[a-z]:/i.test(clean)) return { fault: 'absolut' }
  return clean.length > longestPath ? { fault: 'zu-lang' } : { path: clean }
}
