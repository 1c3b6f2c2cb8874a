import { describe, expect, test } from 'vitest'
import { sharedBytes } from '../../../main/values/shared-bytes.ts'
import { PdfEngine } from '../../../main/pages/pdf-engine.ts'
import { lendEngine, lendEngineOf, returnEngine } from '../../../main/pages/pdf-engines.ts'
import { never, open, readAll, wordsOf } from './opened.ts'
import { line, manyPages, onePage, writePdf } from './pdf-bytes.ts'

const opening = { type: 'open', bytes: sharedBytes(writePdf(onePage(line('Wort', 50, 700)))) } as const

describe('an engine ends', () => {
  test('when it is aborted', async () => {
    const engine = new PdfEngine()
    const abort = new AbortController()
    const asking = engine.ask(opening, 20_000, abort.signal)
    abort.abort(new Error('enough'))
    await expect(asking).rejects.toThrow('enough')
    expect(engine.hasEnded).toBe(true)
    expect(await engine.ask(opening, 20_000, never)).toBe('crashed')
  })

  test('when its time is up', async () => {
    const engine = new PdfEngine()
    expect(await engine.ask(opening, 0, never)).toBe('timeout')
    expect(engine.hasEnded).toBe(true)
  })
})

describe('engines are lent', () => {
  test('two at a time, the next one waits', async () => {
    const [first, second] = [await lendEngine({}, never), await lendEngine({}, never)]
    const third = lendEngine({}, never)
    returnEngine(second)
    expect(await third).toBe(second)
    returnEngine(first)
    returnEngine(second)
  })

  test('waiting can be aborted', async () => {
    const lent = [await lendEngine({}, never), await lendEngine({}, never)]
    await expect(lendEngine({}, AbortSignal.timeout(20))).rejects.toThrow()
    for (const place of lent) returnEngine(place)
  })

  test('to the file that is still open in it, and an ended one never', async () => {
    const file = {}
    const place = await lendEngine(file, never)
    place.file = file
    returnEngine(place)
    expect(await lendEngine(file, never)).toBe(place)
    await place.engine.end()
    returnEngine(place)
    expect(lendEngineOf(file)).toBeUndefined()
    const other = await lendEngine(file, never)
    expect(other).not.toBe(place)
    returnEngine(other)
  })
})

test('many files open at once keep their pages apart', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Datei${index}`)
  const sources = await Promise.all(names.map((name) => open(writePdf(onePage(line(name, 50, 700))))))
  const twice = [...sources, ...sources.toReversed()]
  const pages = await Promise.all(twice.map((source) => source.read(1, never)))
  expect(pages.flatMap(wordsOf)).toEqual([...names, ...names.toReversed()])
  await Promise.all(sources.map((source) => source.close()))
})

test('a long file, which PDFium loads anew every so often, keeps its pages and its forms', async () => {
  const names = Array.from({ length: 45 }, (_, index) => `Seite${index}`)
  const objects = manyPages(names.map((name) => line(name, 50, 700)))
  const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (feld) /V (Wert) /Rect [50 600 300 620] /DA (/F1 12 Tf 0 g) >>`
  const withField = Object.fromEntries(
    Object.entries(objects).map(([number, body]) => [
      number,
      body
        .replace('/Type /Page ', '/Type /Page /Annots [200 0 R] ')
        .replace(
          '/Type /Catalog',
          '/Type /Catalog /AcroForm << /Fields [200 0 R] /DR << /Font << /F1 5 0 R >> >> >>',
        ),
    ]),
  )
  const pages = await readAll(writePdf({ ...withField, 200: field }))
  expect(pages.map((page) => wordsOf(page)[0])).toEqual(names)
  expect(pages.map((page) => page.formEntries[0]?.value)).toEqual(names.map(() => 'Wert'))
})
