/** Run as a program of its own, without the right to write files and with every way to the network cut (`no-network.ts`). */
import { createRecogniser } from '../../../main/text/recogniser.ts'
import { writtenPage } from '../../unit/text/drawn-page.ts'

const never = new AbortController().signal
const recogniser = await createRecogniser({ workers: 1 })
await recogniser.readText(writtenPage(600, 300, 1), 'page', 200, never)
await recogniser.readZone(writtenPage(600, 100, 2), never)
await recogniser.close()
process.stdout.write('read')
