import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import { fieldTypes, type FieldValue } from '../../../models/field.ts'
import { isoDateSchema, partialDateSchema } from '../../../models/dates.ts'
import { generateApplication, type GeneratedApplication } from '../../documents/generate-application.ts'

const services = serviceSchema.options
const applications: readonly GeneratedApplication[] = services.flatMap((service) =>
  Array.from({ length: 24 }, (_, seed) =>
    generateApplication({ seed, service, layouts: seed % 2 === 0 ? 'build' : 'measure' }),
  ),
)
const documents = applications
  .flatMap((application) => application.documents)
  .filter(({ kind }) => kind !== 'unknown')

describe('generateApplication', () => {
  it.each(services)('gives the same application for the same options (%s)', (service) => {
    const options = { seed: 5, service, contradictions: 4, layouts: 'measure' } as const
    expect(generateApplication(options)).toEqual(generateApplication(options))
    expect(generateApplication({ ...options, seed: 6 })).not.toEqual(generateApplication(options))
  })

  it('says of every document what stands on it', () => {
    for (const { id, truthFields, pages } of documents) {
      expect(truthFields.length, id).toBeGreaterThan(1)
      for (const { page } of truthFields) expect(page <= pages && page >= 1).toBe(true)
    }
  })

  it('writes values in the form of their type', () => {
    const fits = (type: string, value: FieldValue): boolean => {
      if (type === 'date') return partialDateSchema.safeParse(value).success
      if (type === 'month') return isoDateSchema.safeParse(`${String(value)}-01`).success
      if (type === 'euro' || type === 'number') return typeof value === 'number' && value >= 0
      if (type === 'flag') return typeof value === 'boolean'
      if (type === 'state') return /^[A-Z]{3}$/.test(String(value))
      return typeof value === 'string' && value.length > 0
    }
    for (const { id, truthFields } of documents)
      for (const { name, value } of truthFields)
        expect(fits(fieldTypes[name], value), `${id} ${name} ${String(value)}`).toBe(true)
  })

  it('shows every value that is not carried by a tick or a signature', () => {
    const carried = new Set(['signature', 'unlimited', 'temporaryAgencyWork', 'grossPeriod'])
    for (const { html, id } of documents) {
      for (const [, name = '', shown = ''] of html.matchAll(/data-field="(\w+)"[^>]*>([^<]*)</g)) {
        if (!carried.has(name)) expect(shown.trim() === '' && name !== 'mrz', `${id} ${name}`).toBe(false)
      }
    }
  })

  it('tells the same on the summary as in the form', () => {
    for (const { truth, documents: papers } of applications) {
      const summary = new Map(
        papers
          .find(({ kind }) => kind === 'application-summary')
          ?.truthFields.map(({ name, value }) => [name, value]),
      )
      expect(summary.get('surname')).toBe(truth.form.applicant.surname)
      expect(summary.get('documentNumber')).toBe(truth.form.passport.number)
      expect(summary.get('legalBasis')).toBe(`§ ${truth.paragraph} AufenthG`)
      if (truth.form.employment) expect(summary.get('grossEuro')).toBe(truth.form.employment.grossEuro)
    }
  })

  it('keeps a layout of each common kind for measuring', () => {
    const built = new Set(documents.filter((_, index) => index % 2 === 0).map(({ kind }) => kind))
    expect(built.size).toBeGreaterThan(20)
    const shape = (html: string): string =>
      html
        .replace(/>[^<]*</g, '><')
        .replace(/="[^"]*"/g, '')
        .replace(/<path[^>]*>/g, '')
    const shapes = (layouts: 'build' | 'measure'): Set<string> =>
      new Set(
        Array.from(
          { length: 40 },
          (_, seed) =>
            generateApplication({ seed, service: 'erwerbstaetigkeit', layouts }).documents.find(
              ({ kind }) => kind === 'application-summary',
            )?.html ?? '',
        ).map(shape),
      )
    expect([...shapes('measure')].some((html) => !shapes('build').has(html))).toBe(true)
  })
})
