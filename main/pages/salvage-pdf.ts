/** An object that is a page, from its number to the end of its dictionary (ISO 32000-1, 7.3.10 and 7.7.3.3). */
const objectPattern = /(\d{1,10})\s+(\d{1,5})\s+obj\b([^]*?)(?:endobj|stream)/g
const pagePattern = /\/Type\s*\/Page\b/

/**
 * A PDF without its end (an upload that broke off) has lost its index. Appends a new one over all page objects that are still there;
 * null = none is. Pages inside compressed object streams stay lost.
 */
export function salvagePdf(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const pages = new Set<string>()
  let highest = 0
  for (const [, number = '', generation = '', body = ''] of text.matchAll(objectPattern)) {
    highest = Math.max(highest, Number(number))
    if (pagePattern.test(body)) pages.add(`${number} ${generation} R`)
  }
  if (pages.size === 0) return null
  const tree = highest + 1
  const catalog = highest + 2
  const end = `
${tree} 0 obj << /Type /Pages /Count ${pages.size} /Kids [${[...pages].join(' ')}] >> endobj
${catalog} 0 obj << /Type /Catalog /Pages ${tree} 0 R >> endobj
trailer << /Size ${catalog + 1} /Root ${catalog} 0 R >>
startxref
0
%%EOF
`
  return Buffer.concat([bytes, Buffer.from(end, 'latin1')])
}
