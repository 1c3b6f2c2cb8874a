/** An object that is a page, from its number to the end of its dictionary (ISO 32000-1, 7.3.10 and 7.7.3.3). */
const objectPattern = /(\d{1,10})\s+(\d{1,5})\s+obj\b([^]*?)(?:endobj|stream)/g
const pagePattern = /\/Type\s*\/Page\b/
const treePattern = /\/Type\s*\/Pages\b/
const countPattern = /\/Count\s+(\d{1,9})/

/** A PDF with a new index. `lacksPages` = more pages were declared than are left, or nobody says how many there were. */
export interface SalvagedPdf {
  readonly bytes: Uint8Array
  readonly lacksPages: boolean
}

/**
 * A PDF without its end (an upload that broke off) has lost its index. Appends a new one over all page objects that are still there;
 * null = none is. Pages inside compressed object streams stay lost.
 */
export function salvagePdf(bytes: Uint8Array): SalvagedPdf | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const pages = new Set<string>()
  let highest = 0
  let declared = 0
  for (const [, number = '', generation = '', body = ''] of text.matchAll(objectPattern)) {
    highest = Math.max(highest, Number(number))
    if (pagePattern.test(body)) pages.add(`${number} ${generation} R`)
    if (treePattern.test(body)) declared = Math.max(declared, Number(countPattern.exec(body)?.[1] ?? 0))
  }
  if (pages.size === 0) return null
  const tree = highest + 1
  const catalog = highest + 2
  // A string, a dictionary or a stream that broke off in its middle would swallow the rest.
  const end = `
)>> >>
endstream endobj
${tree} 0 obj << /Type /Pages /Count ${pages.size} /Kids [${[...pages].join(' ')}] >> endobj
${catalog} 0 obj << /Type /Catalog /Pages ${tree} 0 R >> endobj
trailer << /Size ${catalog + 1} /Root ${catalog} 0 R >>
startxref
0
%%EOF
`
  return {
    bytes: Buffer.concat([bytes, Buffer.from(end, 'latin1')]),
    lacksPages: declared === 0 || declared > pages.size,
  }
}

/** Does a file end in the middle of a stream: of a page's content, or of a picture? */
export function breaksOff(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lastEnd = Math.max(file.lastIndexOf('endstream'), file.lastIndexOf('%%EOF'))
  const begun = /\bstream\r?\n/.exec(file.toString('latin1', Math.max(0, lastEnd + 'endstream'.length)))
  return begun !== null
}
