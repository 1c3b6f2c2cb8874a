import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOcrWorker } from '../../../main/text/ocr-worker.ts'
import { readPage } from '../../../main/text/read-page.ts'
import { createRecogniser, type Recogniser } from '../../../main/text/recogniser.ts'
import { blankPage, writtenPage } from '../../unit/text/drawn-page.ts'
import { delivered, loadPage } from './page-fixtures.ts'

const never = new AbortController().signal

test('recognition writes no file and asks no network', async () => {
  const script = fileURLToPath(new URL('./read-without-rights.ts', import.meta.url))
  const rights = ['--permission', '--allow-fs-read=*', '--allow-worker']
  const watch = ['--import', fileURLToPath(new URL('./no-network.ts', import.meta.url))]
  const { stdout } = await promisify(execFile)(process.execPath, [...rights, ...watch, script])
  expect(stdout).toBe('read')
}, 60_000)

describe('one worker', () => {
  test('that takes too long gives up, and says so', async () => {
    const worker = await startOcrWorker('latde')
    await expect(worker.recognise(await loadPage('names.png'), 'page', 200, 30)).rejects.toMatchObject({
      reason: 'timeout',
    })
    worker.stop()
  })

  test('that is stopped while reading does not leave anybody waiting', async () => {
    const worker = await startOcrWorker('latde')
    const reading = worker.recognise(await loadPage('names.png'), 'page', 200, 20_000)
    worker.stop()
    await expect(reading).rejects.toMatchObject({ name: 'RecognitionFailure' })
  })

  test('says that a picture failed whose pixels are not all there', async () => {
    const worker = await startOcrWorker('latde')
    const half = { ...writtenPage(200, 100, 1), heightPx: 200 }
    await expect(worker.recognise(half, 'page', 200, 20_000)).rejects.toMatchObject({ reason: 'crashed' })
    worker.stop()
  })
})

describe('the recogniser', () => {
  let recogniser: Recogniser
  beforeAll(async () => {
    recogniser = await createRecogniser({ workers: 1 })
  })
  afterAll(() => recogniser.close())

  test('an abort is answered at once, and the next page is read', async () => {
    const abort = new AbortController()
    const reading = readPage(delivered(await loadPage('names.png'), 200), recogniser, abort.signal)
    setTimeout(() => abort.abort(new Error('Prüfung abgebrochen')), 50)
    await expect(reading).rejects.toThrow('Prüfung abgebrochen')
    expect((await readPage(delivered(blankPage(800, 1100), 100), recogniser, never)).problem).toBe('blank')
  })

  test('what is asked after closing fails', async () => {
    const closed = await createRecogniser({ workers: 1 })
    await closed.close()
    await expect(closed.readText(writtenPage(200, 100, 1), 'line', 200, never)).rejects.toMatchObject({
      reason: 'closed',
    })
  })
})
