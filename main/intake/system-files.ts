const systemNames = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '.ds_store',
  '.localized',
  '.directory',
])
const systemFolders = new Set([
  '__macosx',
  '$recycle.bin',
  'system volume information',
  '.spotlight-v100',
  '.trashes',
])

/**
 * Files that Windows, macOS or Office put beside the documents and that nobody delivered. Only by these names:
 * another hidden file may be a document, and nothing may be lost.
 */
export function isSystemFile(place: string): boolean {
  const parts = place.toLowerCase().split('/')
  const name = parts.at(-1) ?? ''
  return (
    systemNames.has(name) ||
    parts.some((part) => systemFolders.has(part)) ||
    name.startsWith('._') || // AppleDouble: the resource fork beside a file
    name.startsWith('~$') // Office: the lock beside an open file
  )
}
