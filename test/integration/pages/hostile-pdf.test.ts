import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { openPages } from '../../../main/pages/open-pages.ts'
import { delivered, never, open, readAll, readFirst, wordsOf } from './opened.ts'
import { line, onePage, stream, writePdf, type PdfObjects } from './pdf-bytes.ts'

const good = onePage(line('lesbar', 50, 700))
const goodBytes = writePdf(good)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (pdf: string) => Buffer.from(pdf, 'latin1')

/** Content that keeps PDFium busy for longer than anybody waits. */
const endless = '0 0 m 595 842 l 595 0 l 0 842 l h f* '.repeat(300_000)

function pageOf(content: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R
    /Resources << /Font << /F1 5 0 R >> /XObject << /X 10 0 R >> >> >>`
}

/** Three pages of which the second has the given content. */
function threePages(second: string): PdfObjects {
  return {
    ...good,
    2: '<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>',
    6: pageOf(8),
    7: pageOf(9),
    8: stream('', second),
    9: stream('', line('dritte', 50, 700)),
    10: stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>',
      '/X Do /X Do',
    ),
  }
}

async function encrypted(userPassword: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(goodBytes)
  document.encrypt({ userPassword, ownerPassword: 'owner' })
  return document.save({ useObjectStreams: false })
}

describe('files that do not open are one page with a problem', () => {
  test.each([
    ['0 bytes', new Uint8Array(0)],
    [
      'garbage after the magic bytes',
      Uint8Array.from({ length: 5000 }, (_, i) => (i < 5 ? (goodBytes[i] ?? 0) : (i * 7919) % 251)),
    ],
    ['cut off before the first page', goodBytes.subarray(0, 60)],
    [
      'a negative number of pages',
      writePdf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count -5 >>' }),
    ],
  ])('%s', async (_, bytes) => {
    const [page, ...more] = await readAll(bytes)
    expect(page?.problem).toBe('damaged')
    expect(more).toEqual([])
  })

  test('a file that is none of our formats', async () => {
    const source = await open(goodBytes, null)
    expect((await source.read(1, never)).problem).toBe('damaged')
  })

  test('a password is needed, or an empty one is enough', async () => {
    expect((await readFirst(await encrypted('secret'))).problem).toBe('encrypted')
    expect(wordsOf(await readFirst(await encrypted('')))).toEqual(['lesbar'])
  })
})

describe('broken files show what they still hold', () => {
  test('the cross-reference table is cut off', async () => {
    const cut = bytesOf(text(goodBytes).slice(0, text(goodBytes).indexOf('xref')))
    expect(wordsOf(await readFirst(cut))).toEqual(['lesbar'])
  })

  test('a page whose content was cut off is damaged, not empty', async () => {
    const whole = Buffer.from(writePdf(threePages(line('zweite', 50, 700))))
    const bytes = whole.subarray(0, whole.indexOf('zweite'))
    const pages = await readAll(bytes)
    expect(pages.map(({ problem }) => problem)).toContain('damaged')
    expect(pages.flatMap(wordsOf)).toContain('lesbar')
  })

  test('the cross-reference table points to itself', async () => {
    const xref = text(goodBytes).indexOf('xref\n')
    expect(wordsOf(await readFirst(writePdf(good, `/Prev ${xref}`)))).toEqual(['lesbar'])
  })

  test('the page tree loops', async () => {
    const tree = { ...good, 2: '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>' }
    const pages = await readAll(writePdf(tree))
    expect(pages.length).toBe(3)
    for (const { problem } of pages) expect([null, 'damaged']).toContain(problem)
  })

  test('the parents of a page loop', async () => {
    const tree = { ...good, 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>' }
    expect(wordsOf(await readFirst(writePdf(tree)))).toEqual(['lesbar'])
  })
})

describe('one page failing never loses the others', () => {
  test('content that contains itself', async () => {
    const pages = await readAll(writePdf(threePages('/X Do')))
    expect(pages.map(wordsOf)).toEqual([['lesbar'], [], ['dritte']])
  })

  test('a page that never ends', async () => {
    const pages = await readAll(writePdf(threePages(endless)), 'pdf', { timeoutMs: 3_000 })
    expect(pages.map(({ problem }) => problem)).toEqual([null, 'timeout', null])
    expect(pages.map(wordsOf)).toEqual([['lesbar'], [], ['dritte']])
  })
})

describe('sizes', () => {
  test('10,000 pages: the allowed ones are read, one more stands for the rest', async () => {
    const kids = Array.from({ length: 10_000 }, () => '3 0 R').join(' ')
    const source = await open(writePdf({ ...good, 2: `<< /Type /Pages /Kids [${kids}] /Count 10000 >>` }))
    expect(source.pageCount).toBe(2_001)
    expect(wordsOf(await source.read(2_000, never))).toEqual(['lesbar'])
    expect((await source.read(2_001, never)).problem).toBe('too-large')
    await source.close()
  })

  test('a page of 8400 × 8400 points is scaled down', async () => {
    const page = await readFirst(
      writePdf(onePage(line('gross', 500, 7000, 300), { page: '/MediaBox [0 0 8400 8400]' })),
    )
    expect(wordsOf(page)).toEqual(['gross'])
    expect(page.widthPx * page.heightPx).toBeLessThanOrEqual(24_000_000)
    expect(page.dpi).toBeCloseTo((page.widthPx / 8400) * 72, 1)
  })

  test('a picture that declares more than it holds does not take the memory', async () => {
    const picture = stream(
      '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
      'nothing',
    )
    const content = `q 595 0 0 842 0 0 cm /I Do Q ${line('lesbar', 50, 700)}`
    const page = await readFirst(
      writePdf(onePage(content, { resources: '/XObject << /I 6 0 R >>', more: { 6: picture } })),
    )
    expect(wordsOf(page)).toContain('lesbar')
  })
})

describe('abort and close', () => {
  test('an abort before opening, while opening and while reading rejects with its reason', async () => {
    const abortedBefore = AbortSignal.abort(new Error('before'))
    await expect(openPages(delivered(goodBytes), { signal: abortedBefore })).rejects.toThrow('before')

    const whileOpening = new AbortController()
    const opening = openPages(delivered(goodBytes), { signal: whileOpening.signal })
    whileOpening.abort(new Error('while opening'))
    await expect(opening).rejects.toThrow('while opening')

    const source = await open(writePdf(onePage(endless)))
    const whileReading = new AbortController()
    const reading = source.read(1, whileReading.signal)
    setTimeout(() => whileReading.abort(new Error('while reading')), 50)
    await expect(reading).rejects.toThrow('while reading')
    await source.close()
  })

  test('after an aborted read the file can still be read', async () => {
    const source = await open(writePdf(threePages(endless)))
    await expect(source.read(2, AbortSignal.timeout(100))).rejects.toThrow()
    expect(wordsOf(await source.read(3, never))).toEqual(['dritte'])
    await source.close()
  })

  test('pages may be asked for all at once and in any order', async () => {
    const source = await open(writePdf(threePages(line('zweite', 50, 700))))
    const pages = await Promise.all([3, 1, 2].map((page) => source.read(page, never)))
    expect(pages.map(wordsOf)).toEqual([['dritte'], ['lesbar'], ['zweite']])
    expect(pages.map(({ page }) => page)).toEqual([3, 1, 2])
    await source.close()
  })

  test('closing ends a read that is under way, and closing twice is fine', async () => {
    const source = await open(writePdf(onePage(endless)))
    const reading = source.read(1, never)
    const failed = expect(reading).rejects.toThrow('closed')
    await source.close()
    await source.close()
    await failed
    await expect(source.read(1, never)).rejects.toThrow('closed')
  })
})
