import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkApplication } from '../../main/check/check-application.ts'
import { createRecogniser, type Recogniser } from '../../main/text/recogniser.ts'
import { compareAddresses } from '../../main/values/compare-addresses.ts'
import { fold } from '../../main/values/fold.ts'
import type { CheckReport } from '../../models/check-report.ts'
import { documentKindSchema } from '../../models/document-kind.ts'
import { type Field, fieldNameSchema, fieldTypes, fieldValueSchema } from '../../models/field.ts'
import { defaultPolicy } from '../../models/policy.ts'

/** What is true of an application in test/golden: written by people who did not know how it is read. */
const truthSchema = z.object({
  service: z.string(),
  documents: z.array(
    z.object({
      place: z.string(),
      first: z.int(),
      last: z.int(),
      kind: documentKindSchema,
      fields: z.record(fieldNameSchema, z.union([fieldValueSchema, z.array(fieldValueSchema)])),
    }),
  ),
  /** `rule` and `subject` as the report has them; several names where more than one is right. */
  planted: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      outcome: z.enum(['differs', 'missing', 'unreadable']),
    }),
  ),
})
type Truth = z.infer<typeof truthSchema>

const folder = fileURLToPath(new URL('../golden/', import.meta.url))
const applications = globSync('**/antrag.xml', { cwd: folder }).toSorted()
let recogniser: Recogniser

beforeAll(async () => {
  recogniser = await createRecogniser({ workers: 1 })
})
afterAll(() => recogniser.close())

async function check(path: string): Promise<CheckReport> {
  const { signal } = new AbortController()
  let report: CheckReport | null = null
  const options = { today: '2026-11-24', policy: defaultPolicy, recogniser, signal }
  for await (const event of checkApplication(path, options)) if (event.type === 'done') ({ report } = event)
  if (report === null) throw new Error('the check ended without a report')
  return report
}

/** Names in any order and case, addresses in any notation; texts may be a part of each other. */
function says(field: Field, value: unknown): boolean {
  const [read, meant] = [String(field.value), String(value)]
  if (read === meant) return true
  const type = fieldTypes[field.name]
  if (type === 'name') return words(read) === words(meant)
  if (type === 'address') return compareAddresses(read, meant) !== 'different'
  return type === 'text' && (fold(meant).includes(fold(read)) || fold(read).includes(fold(meant)))
}

function words(name: string): string {
  return fold(name).split(' ').toSorted().join(' ')
}

/** Values that a rule may rest on and that the paper does not say. */
function certainButWrong(report: CheckReport, { documents }: Truth): string[] {
  return documents.flatMap(({ place, first, last, fields }) => {
    const ids = report.documents.filter((document) => document.place === place).map(({ id }) => id)
    const own = report.fields.filter(
      ({ documentId, page, certain }) => certain && ids.includes(documentId) && page >= first && page <= last,
    )
    return own.flatMap((field) => {
      const meant = fields[field.name]
      if (meant === undefined || [meant].flat().some((value) => says(field, value))) return []
      return [`${place} ${field.name}: ${String(field.value)}`]
    })
  })
}

function placeAndKind(paper: { place: string; first: number; last: number; kind: string }): string {
  return `${paper.place}, pages ${paper.first} to ${paper.last}: ${paper.kind}`
}

const deviating = ['differs', 'missing']

describe.each(applications)('%s', (file) => {
  const truth = truthSchema.parse(
    JSON.parse(readFileSync(`${folder}${file.replace('antrag.xml', 'truth.json')}`, 'utf8')),
  )
  let report: CheckReport
  beforeAll(async () => {
    report = await check(`${folder}${file}`)
  }, 120_000)

  test('is of its service, every paper of its kind', () => {
    expect(report.application.service).toBe(truth.service)
    const seen = report.documents.map(({ place, pages, kind }) => placeAndKind({ place, ...pages, kind }))
    expect(seen.toSorted()).toEqual(truth.documents.map(placeAndKind).toSorted())
  })

  test('no value is certain and wrong', () => {
    expect(certainButWrong(report, truth)).toEqual([])
  })

  test('the planted contradictions are found, and nothing else is to be clarified', () => {
    const found = report.findings.filter(({ outcome }) => deviating.includes(outcome))
    const isPlanted = (finding: { rule: string; subject: string }): boolean =>
      truth.planted.some(
        ({ rule, subject }) =>
          rule.split('|').includes(finding.rule) && subject.split('|').includes(finding.subject),
      )
    for (const { rule, subject } of truth.planted)
      expect(
        found.filter((one) => rule.split('|').includes(one.rule) && subject.split('|').includes(one.subject)),
        rule,
      ).not.toEqual([])
    expect(
      found
        .filter((finding) => finding.severity !== 'H' && !isPlanted(finding))
        .map(({ rule, subject, text }) => ({ rule, subject, text })),
    ).toEqual([])
  })
})
