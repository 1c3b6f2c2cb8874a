import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkApplication } from '../../../main/check/check-application.ts'
import { createRecogniser, type Recogniser } from '../../../main/text/recogniser.ts'
import type { CheckEvent } from '../../../models/check-progress.ts'
import { checkReportSchema, type CheckReport } from '../../../models/check-report.ts'
import { ruleIds } from '../../../models/finding.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import type { Planted } from '../../documents/contradictions/planted.ts'

const folder = new URL('../../fixtures/demo/', import.meta.url)
const planted: readonly Planted[] = JSON.parse(readFileSync(new URL('planted.json', folder), 'utf8'))
const events: CheckEvent[] = []
let recogniser: Recogniser
let report: CheckReport

beforeAll(async () => {
  recogniser = await createRecogniser({ workers: 2 })
  const path = new URL('antrag.xml', folder).pathname
  const { signal } = new AbortController()
  const options = { today: '2026-11-24', policy: defaultPolicy, recogniser, signal, withText: true }
  for await (const event of checkApplication(path, options)) {
    events.push(event)
    if (event.type === 'done') ({ report } = event)
  }
}, 120_000)
afterAll(() => recogniser.close())

it.each(planted.map((each) => [each.rule, each] as const))(
  'finds what was planted: %s',
  (rule, { subject, outcome }) => {
    expect(report.findings).toContainEqual(expect.objectContaining({ rule, subject, outcome }))
  },
)

it('reports no deviation that was not planted', () => {
  const expected = new Set(
    planted.flatMap(({ rule, follows }) => [rule, ...follows.map((each) => each.rule)]),
  )
  const deviations = report.findings.filter(
    ({ outcome, severity }) => severity !== 'H' && (outcome === 'differs' || outcome === 'missing'),
  )
  expect(deviations.filter(({ rule }) => !expected.has(rule)).map(({ text }) => text)).toEqual([])
})

it('is the documented JSON, through and through', () => {
  expect(checkReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(
    JSON.parse(JSON.stringify(report)),
  )
})

it('every rule has its say, and every value its place', () => {
  expect(new Set(report.findings.map(({ rule }) => rule)).size).toBeGreaterThan(ruleIds.length / 2)
  const ids = new Set(report.documents.map(({ id }) => id))
  for (const { documentId, box, quote } of report.fields) {
    expect(ids).toContain(documentId)
    expect(box.width * box.height).toBeGreaterThan(0)
    expect(quote).not.toBe('')
  }
})

it('the photographed passport is read with its zone', () => {
  const passport = report.documents.find(({ kind }) => kind === 'passport')
  expect(passport).toMatchObject({ textSource: 'ocr', mrz: { format: 'TD3', certain: true } })
})

it('tells how far it is, page by page, and has findings before the last page', () => {
  const pages = events.filter((event) => event.type === 'page')
  expect(pages.map(({ pagesRead }) => pagesRead)).toEqual(pages.map((_, index) => index + 1))
  expect(pages.at(-1)?.pagesRead).toBe(pages.at(-1)?.pagesTotal)
  const firstFindings = events.findIndex((event) => event.type === 'findings' && event.findings.length > 0)
  expect(firstFindings).toBeLessThan(events.findLastIndex((event) => event.type === 'page'))
})

it('nothing is said to be missing before everything has been read', () => {
  const early = events.filter((event) => event.type === 'findings').flatMap(({ findings }) => findings)
  expect(early.filter(({ rule, outcome }) => rule === 'evidence-complete' && outcome === 'missing')).toEqual(
    [],
  )
})
