import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Service } from '../../models/application.ts'
import type { CheckReport } from '../../models/check-report.ts'
import { defaultPolicy } from '../../models/policy.ts'
import { checkApplication } from '../../main/check/check-application.ts'
import { createRecogniser } from '../../main/text/recogniser.ts'
import { startRenderer, type Renderer } from '../documents/browser.ts'
import type { DegradationName } from '../documents/degrade/degradations.ts'
import { generateApplication, type GeneratedApplication } from '../documents/generate-application.ts'
import type { LayoutSet } from '../documents/papers/layouts.ts'
import { renderApplication } from '../documents/render.ts'
import { scoreApplication, type PlacedDocument, type Scored } from './score-application.ts'

export interface Plan {
  readonly seeds: readonly number[]
  readonly services: readonly Service[]
  readonly degradations: readonly DegradationName[]
  readonly layouts: LayoutSet
  readonly contradictions: number
}

export interface Run {
  readonly seed: number
  readonly service: Service
  readonly degradation: DegradationName
  readonly scored: Scored
  readonly report: CheckReport
}

/** Rendered messages of former runs; keyed by everything that goes into them. Git ignores the folder. */
const cacheFolder = join(import.meta.dirname, '../../.cache/bench')

/** Generates, renders and checks every application of the plan, one after the other, with one resident recogniser. */
export async function* runApplications(plan: Plan, workers: number): AsyncGenerator<Run> {
  await mkdir(cacheFolder, { recursive: true })
  await using renderer = await startRenderer()
  const recogniser = await createRecogniser({ workers })
  try {
    for (const degradation of plan.degradations) {
      for (const seed of plan.seeds) {
        for (const service of plan.services) {
          const { layouts, contradictions } = plan
          const application = generateApplication({ seed, service, degradation, layouts, contradictions })
          const { path, places } = await renderOnce(application, renderer)
          const signal = new AbortController().signal
          for await (const event of checkApplication(path, {
            today: application.truth.today,
            policy: defaultPolicy,
            recogniser,
            signal,
          })) {
            if (event.type !== 'done') continue
            const { report } = event
            yield {
              seed,
              service,
              degradation,
              report,
              scored: scoreApplication(report, application, places),
            }
          }
        }
      }
    }
  } finally {
    await recogniser.close()
  }
}

async function renderOnce(
  application: GeneratedApplication,
  renderer: Renderer,
): Promise<{ path: string; places: readonly PlacedDocument[] }> {
  const key = createHash('sha256').update(JSON.stringify(application)).digest('hex').slice(0, 24)
  const folder = join(cacheFolder, key)
  const [path, placesPath] = [join(folder, 'antrag.xml'), join(folder, 'places.json')]
  if (existsSync(placesPath)) {
    const places: readonly PlacedDocument[] = JSON.parse(await readFile(placesPath, 'utf8'))
    return { path, places }
  }
  const { xml, files, places: named } = await renderApplication(application, renderer)
  const hashes = new Map(
    files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]),
  )
  const places = named.map(({ id, file, first, last }) => ({
    id,
    sha256: hashes.get(file) ?? '',
    first,
    last,
  }))
  await mkdir(folder, { recursive: true })
  await writeFile(path, xml)
  await writeFile(placesPath, JSON.stringify(places))
  return { path, places }
}
