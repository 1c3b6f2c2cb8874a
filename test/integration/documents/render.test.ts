import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import { startRenderer, type Renderer } from '../../documents/browser.ts'
import { generateApplication } from '../../documents/generate-application.ts'
import { mergeFiles, renderApplication } from '../../documents/render.ts'

describe('renderApplication', () => {
  let renderer: Renderer
  beforeAll(async () => {
    renderer = await startRenderer()
  }, 60_000)
  afterAll(() => renderer[Symbol.asyncDispose]())

  it('lays out every page so that nothing is cut off', async () => {
    for (const service of serviceSchema.options) {
      for (let seed = 0; seed < 6; seed++) {
        const { documents } = generateApplication({ seed, service, layouts: 'measure' })
        const cut = await renderer.findCutPages(documents.map(({ html }) => html).join(''))
        expect(cut, `${service} ${seed}`).toEqual([])
      }
    }
  }, 120_000)

  it('prints as many pages as the truth says, and tells where each document lies', async () => {
    const application = generateApplication({ seed: 3, service: 'familiennachzug' })
    const { files, places } = await renderApplication(application, renderer)
    for (const { name, bytes } of files) {
      const pages = (await PDFDocument.load(bytes)).getPageCount()
      const last = Math.max(...places.filter(({ file }) => file === name).map((place) => place.last))
      expect(pages, name).toBe(last)
    }
    expect(places.map(({ id }) => id).toSorted()).toEqual(
      application.documents.map(({ id }) => id).toSorted(),
    )
  }, 60_000)

  it('merges all files into one PDF, in order', async () => {
    const rendered = await renderApplication(
      generateApplication({ seed: 4, service: 'ausbildung' }),
      renderer,
    )
    const { pdf, places } = await mergeFiles(rendered)
    const pages = (await PDFDocument.load(pdf)).getPageCount()
    expect(Math.max(...places.map(({ last }) => last))).toBe(pages)
    expect(new Set(places.map(({ first }) => first)).size).toBe(places.length)
  }, 60_000)

  it('carries ticks as form fields where the form has them', async () => {
    const withFields: string[] = []
    for (let seed = 0; seed < 40 && withFields.length === 0; seed++) {
      const { documents } = generateApplication({ seed, service: 'erwerbstaetigkeit' })
      const declaration = documents.find(
        ({ kind, html }) => kind === 'employment-declaration' && html.includes('data-acro="unbefristet"'),
      )
      if (!declaration) continue
      const { tickBoxes } = await renderer.print(declaration.html)
      withFields.push(...tickBoxes.filter(({ checked }) => checked).map(({ name }) => name))
    }
    expect(withFields).toEqual(expect.arrayContaining(['unbefristet', 'leiharbeit-nein', 'pro-monat']))
  }, 60_000)

  it('takes photos of single pages as JPG and keeps the summary digital', async () => {
    const application = generateApplication({ seed: 5, service: 'ausbildung', degradation: 'phone-photo' })
    const { files } = await renderApplication(application, renderer)
    expect(files.find(({ name }) => name.startsWith('passport'))?.format).toBe('jpg')
    expect(files.find(({ place }) => place === 'antragszusammenfassung')?.format).toBe('pdf')
  }, 120_000)
})
