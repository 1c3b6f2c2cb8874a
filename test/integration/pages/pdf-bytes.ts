/** PDF objects by number, as they stand between `obj` and `endobj`. */
export type PdfObjects = Readonly<Record<number, string>>

/** Writes a PDF by hand, with its cross-reference table: what a library would never write can be written. Object 1 is the catalog. */
export function writePdf(objects: PdfObjects, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...offsets.keys()) + 1
  const xref = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number)
    text += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

export function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** One page of A4 with Helvetica as /F1; `page` adds to its dictionary, `resources` to its resources, `more` are objects from 6 on. */
export function onePage(
  content: string,
  options: { readonly page?: string; readonly resources?: string; readonly more?: PdfObjects } = {},
): PdfObjects {
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> ${options.resources ?? ''} >> ${options.page ?? ''} >>`,
    4: stream('', content),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...options.more,
  }
}

/** Content that shows one line of text. */
export function line(text: string, x: number, y: number, size = 12): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
}

/** One page of A4 for each content, with Helvetica as /F1. */
export function manyPages(contents: readonly string[]): PdfObjects {
  const numbers = contents.map((_, index) => 10 + 2 * index)
  const pages = contents.flatMap((content, index): [number, string][] => {
    const number = 10 + 2 * index
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`
    return [
      [number, page],
      [number + 1, stream('', content)],
    ]
  })
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...Object.fromEntries(pages),
  }
}
