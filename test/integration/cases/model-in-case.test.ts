import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { CaseSession } from '../../../main/cases/case-session.ts'
import { readApplication } from '../../../main/intake/read-application.ts'
import { languageFolder } from '../../../main/text/language-data.ts'
import type { CaseState } from '../../../models/case-state.ts'
import { ModelUnavailable, type AskModel, type ModelQuestion } from '../../../models/model-question.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { line, onePage, writePdf } from '../pages/pdf-bytes.ts'

// A real case from a folder of papers; only the language model is a function of this test.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'model-in-case-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const use = { promptTokens: 300, answerTokens: 40, durationMs: 1000 }

function paper(name: string, title: string, ...rows: readonly string[]): void {
  const text = rows.map((row, index) => line(row, 60, 700 - 20 * index))
  writeFileSync(join(folder, name), writePdf(onePage(line(title, 60, 760, 20) + text.join(''))))
}

paper(
  'a.pdf',
  'Arbeitsvertrag',
  'Arbeitgeber: Muster GmbH',
  'Arbeitnehmerin: Anna Beispiel',
  'Sie kommt in der Rolle Technische Zeichnerin zu uns.',
)
paper('b.pdf', 'Mietvertrag', 'Vermieter: Otto Muster', 'Mieterin: Anna Beispiel')

/** Says this job for every question about one, and nothing else. */
function jobIn({ answerSchema }: ModelQuestion) {
  const names = Object.keys(answerSchema['properties'] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, { quote: name === 'jobTitle' ? 'Technische Zeichnerin' : '' }]),
  )
}

const answering: AskModel = async (question) => ({ type: 'answered', answer: jobIn(question), use })

async function openCase(askModel: AskModel): Promise<{ session: CaseSession; states: CaseState[] }> {
  const states: CaseState[] = []
  const intake = await readApplication(folder, { signal: new AbortController().signal })
  const session: CaseSession = new CaseSession(intake, {
    caseId: 'case-1',
    today: '2026-11-24',
    policy: defaultPolicy,
    languageFolder,
    workers: 1,
    model: { askModel, contextTokens: 4096, legalBasis: null },
    onProgress: () => {},
    onChange: () => void states.push(session.state()),
    onRead: () => {},
  })
  return { session, states }
}

const ofModel = ({ fields }: CaseState) => fields.filter(({ reader }) => reader === 'model')

describe('the language model in an open case', () => {
  it('is asked when all pages are read and their findings are out', async () => {
    const { session, states } = await openCase(answering)
    await session.read()
    const asked = states.findIndex(({ model }) => model !== null)
    const complete = states.findIndex(({ stage }) => stage === 'complete')
    expect(complete).toBeGreaterThanOrEqual(0)
    expect(asked).toBeGreaterThan(complete)
    expect(states[complete]?.findings.length).toBeGreaterThan(0)
  })

  it('adds its values, marked as its own', async () => {
    const { session } = await openCase(answering)
    await session.read()
    expect(session.state().model).toMatchObject({
      stage: 'done',
      progress: { documentsAsked: 2, documentsTotal: 2, secondsLeft: 0 },
    })
    expect(ofModel(session.state())).toMatchObject([
      { name: 'jobTitle', value: 'Technische Zeichnerin', certain: false },
    ])
  })

  it('is stopped at once and goes on with the documents that are left', async () => {
    let questions = 0
    const { session } = await openCase(async (question, signal) => {
      questions += 1
      if (questions > 1) return answering(question, signal)
      session.stop()
      return Promise.withResolvers<never>().promise
    })
    await session.read()
    expect(session.state()).toMatchObject({ stage: 'complete', model: { stage: 'stopped' } })
    expect(session.resume()).toBe(true)
    await session.read()
    expect(session.state().model?.stage).toBe('done')
    expect(ofModel(session.state())).toHaveLength(1)
    expect(session.resume()).toBe(false)
  })

  it('that is not there is named in a sentence; the case is complete', async () => {
    const { session } = await openCase(async () => {
      throw new ModelUnavailable('server-missing')
    })
    await session.read()
    const { stage, model, notices, findings } = session.state()
    expect([stage, model?.stage]).toEqual(['complete', 'done'])
    expect(notices.map(({ code }) => code)).toContain('model-unavailable')
    expect(findings.length).toBeGreaterThan(0)
  })

  it('leaves a value of the person alone', async () => {
    const { session } = await openCase(answering)
    await session.read()
    const [field] = ofModel(session.state())
    session.correct({
      type: 'field',
      documentId: field?.documentId ?? '',
      page: 1,
      name: 'jobTitle',
      value: 'Zeichnerin',
      box: null,
    })
    const jobs = session.state().fields.filter(({ name }) => name === 'jobTitle')
    expect(jobs).toMatchObject([{ value: 'Zeichnerin', reader: 'person' }])
  })
})
