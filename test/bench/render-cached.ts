import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Renderer } from '../documents/browser.ts'
import type { GeneratedApplication } from '../documents/generate-application.ts'
import { mergeFiles, renderApplication } from '../documents/render.ts'

const placedDocumentSchema = z.object({
  id: z.string(),
  sha256: z.string(),
  first: z.int(),
  last: z.int(),
})

/** Where a document lies: its pages in the delivered file, named by its content (files within a message have no name of their own). */
export type PlacedDocument = z.infer<typeof placedDocumentSchema>

/** An application as it is delivered: what `checkApplication` opens, and where its documents are in it. */
export interface Delivered {
  readonly path: string
  readonly places: readonly PlacedDocument[]
}

/** Git ignores the folder. */
const cacheFolder = join(import.meta.dirname, '../../.cache/bench')

/** Renders an application, as a message or merged into one PDF; once for all runs, as long as nothing of its facts and pages changes. */
export async function renderCached(
  application: GeneratedApplication,
  merged: boolean,
  renderer: Renderer,
): Promise<Delivered> {
  const key = sha256(JSON.stringify({ application, merged })).slice(0, 24)
  const folder = join(cacheFolder, key)
  const path = join(folder, merged ? 'antrag.pdf' : 'antrag.xml')
  const placesPath = join(folder, 'places.json')
  if (existsSync(placesPath)) {
    return {
      path,
      places: placedDocumentSchema.array().parse(JSON.parse(await readFile(placesPath, 'utf8'))),
    }
  }
  const { bytes, places } = await render(application, merged, renderer)
  await mkdir(folder, { recursive: true })
  await writeFile(path, bytes)
  await writeFile(placesPath, JSON.stringify(places))
  return { path, places }
}

async function render(
  application: GeneratedApplication,
  merged: boolean,
  renderer: Renderer,
): Promise<{ bytes: Uint8Array; places: PlacedDocument[] }> {
  const rendered = await renderApplication(application, renderer)
  if (merged) {
    const { pdf, places } = await mergeFiles(rendered)
    const hash = sha256(pdf)
    return { bytes: pdf, places: places.map(({ id, first, last }) => ({ id, sha256: hash, first, last })) }
  }
  const hashes = new Map(rendered.files.map(({ name, bytes }) => [name, sha256(bytes)]))
  const places = rendered.places.map(({ id, file, first, last }) => ({
    id,
    sha256: hashes.get(file) ?? '',
    first,
    last,
  }))
  return { bytes: rendered.xml, places }
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
