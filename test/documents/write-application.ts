import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { serviceSchema } from '../../models/application.ts'
import { startRenderer } from './browser.ts'
import { degradationNames } from './degrade/degradations.ts'
import { generateApplication } from './generate-application.ts'
import { renderApplication } from './render.ts'

const usage =
  'npx node test/documents/write-application.ts --seed 7 --service erwerbstaetigkeit [--contradictions 3] [--degradation scan-200] [--layouts build|measure] [--files] --out DIR'

/** Writes one fictional application for people to look at: `antrag.xml`, `truth.json` and, with --files, its documents. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      service: { type: 'string' },
      contradictions: { type: 'string', default: '0' },
      degradation: { type: 'string', default: 'digital' },
      layouts: { type: 'string', default: 'build' },
      files: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const { seed, service, out } = values
  if (seed === undefined || service === undefined || out === undefined) throw new Error(usage)
  const application = generateApplication({
    seed: Number(seed),
    service: serviceSchema.parse(service),
    contradictions: Number(values.contradictions),
    degradation: z.enum(degradationNames).parse(values.degradation),
    layouts: z.enum(['build', 'measure']).parse(values.layouts),
  })
  await using renderer = await startRenderer()
  const rendered = await renderApplication(application, renderer)
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'antrag.xml'), rendered.xml)
  const documents = application.documents.map(({ id, kind, slot, truthFields }) => ({
    id,
    kind,
    slot,
    truthFields,
  }))
  await writeFile(
    join(out, 'truth.json'),
    JSON.stringify(
      { truth: application.truth, planted: application.planted, places: rendered.places, documents },
      null,
      2,
    ),
  )
  if (values.files) for (const file of rendered.files) await writeFile(join(out, file.name), file.bytes)
}

await main()
