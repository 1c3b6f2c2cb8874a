import { mkdir, writeFile } from 'node:fs/promises'
import { startRenderer } from './browser.ts'
import { generateApplication } from './generate-application.ts'
import { renderApplication } from './render.ts'

const target = new URL('../fixtures/demo/', import.meta.url)

/** Writes the bundled application of `npm run demo`: a message with PDFs, a photographed passport, and planted contradictions. */
async function main(): Promise<void> {
  const application = generateApplication({
    seed: 35,
    service: 'erwerbstaetigkeit',
    contradictions: [
      'salary-agrees',
      'passport-number',
      'contract-form',
      'health-insurance',
      'address-agrees',
      'employer-agrees',
    ],
  })
  await using renderer = await startRenderer()
  const { xml } = await renderApplication(application, renderer, { passport: 'phone-photo' })
  await mkdir(target, { recursive: true })
  await writeFile(new URL('antrag.xml', target), xml)
  await writeFile(new URL('planted.json', target), `${JSON.stringify(application.planted, null, 2)}\n`)
  const { kind, paragraph } = application.truth
  console.log(`${kind} § ${paragraph}: ${application.documents.map((document) => document.kind).join(', ')}`)
  console.log(application.planted.map(({ rule, description }) => `${rule}: ${description}`).join('\n'))
}

await main()
