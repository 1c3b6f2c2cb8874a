/** Run as a program of its own, without the right to write files and with every way to the network cut (`no-network.ts`). */
import { languageFolder, loadProgram } from '../../../main/text/language-data.ts'
import { startOcr } from '../../../main/text/ocr.ts'
import { createRecogniser } from '../../../main/text/recogniser.ts'
import { writtenPage } from '../../unit/text/drawn-page.ts'

const page = writtenPage(600, 300, 1)
const recogniser = await createRecogniser({ workers: 1 })
await recogniser.readPage(
  { page: 1, ...page, dpi: 200, layer: null, imageShare: 1, formEntries: [], unseen: [], problem: null },
  new AbortController().signal,
)
await recogniser.close()
startOcr(await loadProgram(languageFolder), languageFolder).readZone(writtenPage(600, 100, 2))
process.stdout.write('read')
