import { expect, it } from 'vitest'
import type { LoggedEvent } from '../../../models/event-log.ts'
import { eventDetail } from '../../../renderer/wording/log.ts'

const events: readonly (readonly [string, LoggedEvent])[] = [
  ['Programm 0.1.0, Regeln 2026-11', { type: 'case-opened', appVersion: '0.1.0', rulesVersion: '2026-11' }],
  ['Arbeitsvertrag, 1 Seite', { type: 'document-read', kind: 'employment-contract', pages: 1 }],
  ['Gehalt: nicht übernommen', { type: 'verdict', rule: 'salary-agrees', verdict: 'not-adopted' }],
  ['Gehalt: zurückgenommen', { type: 'verdict', rule: 'salary-agrees', verdict: null }],
  ['Art einer Unterlage', { type: 'correction', of: 'kind' }],
  ['3 Vermerke, Aufbewahrungsfrist 24 Monate', { type: 'notes-deleted', notes: 3, retentionMonths: 24 }],
  ['als PDF', { type: 'note-exported', as: 'pdf' }],
  [
    '14 Seiten, 1 Unterlage, 120 Angaben, 31 Hinweise, Prozess beendet, Seitenbilder nicht verworfen, Sprachmodell entladen',
    {
      type: 'case-wiped',
      report: {
        casePseudonym: '3fbd2f4c-0a54-4a7e-9d4d-0d5a5b1f6a11',
        closedAt: '2026-11-24T10:00:00Z',
        pages: 14,
        documents: 1,
        fields: 120,
        findings: 31,
        processEnded: true,
        pageImagesDropped: false,
        modelUnloaded: true,
        durationMs: 42,
      },
    },
  ],
]

it.each(events)('says "%s"', (sentence, event) => {
  expect(eventDetail(event)).toBe(sentence)
})
