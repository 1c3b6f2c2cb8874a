import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOcrWorker } from '../../../main/text/ocr-worker.ts'
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
    const worker = await startOcrWorker()
    await expect(worker.read(delivered(await loadPage('names.png'), 200), 30)).rejects.toMatchObject({
      reason: 'timeout',
    })
    worker.stop()
  })

  test('that is stopped while reading does not leave anybody waiting', async () => {
    const worker = await startOcrWorker()
    const reading = worker.read(delivered(await loadPage('names.png'), 200), 20_000)
    worker.stop()
    await expect(reading).rejects.toMatchObject({ name: 'RecognitionFailure' })
  })

  test('says that a picture failed whose pixels are not all there', async () => {
    const worker = await startOcrWorker()
    const half = { ...delivered(writtenPage(200, 100, 1), 200), heightPx: 200 }
    await expect(worker.read(half, 20_000)).rejects.toMatchObject({ reason: 'crashed' })
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
    const reading = recogniser.readPage(delivered(await loadPage('names.png'), 200), abort.signal)
    setTimeout(() => abort.abort(new Error('Prüfung abgebrochen')), 50)
    await expect(reading).rejects.toThrow('Prüfung abgebrochen')
    expect((await recogniser.readPage(delivered(blankPage(800, 1100), 100), never)).problem).toBe('blank')
  })

  test('what is asked after closing fails', async () => {
    const closed = await createRecogniser({ workers: 1 })
    await closed.close()
    const page = delivered(writtenPage(200, 100, 1), 200)
    await expect(closed.readPage(page, never)).rejects.toMatchObject({ reason: 'closed' })
  })
})
