import type { Draft, NewDecisionNote } from '../../../models/decision-note.ts'

const salaryFinding = {
  rule: 'salary-agrees',
  subject: 'grossEuro',
  documentSha256: 'a'.repeat(64),
  firstPage: 1,
} as const

export function fictionalDraft(change: Partial<Draft> = {}): Draft {
  return {
    applicationId: 'antrag-1',
    verdicts: [
      { finding: salaryFinding, verdict: 'adopted', words: 'Der Nachtrag fehlt.', seeOriginal: true },
      { finding: { ...salaryFinding, rule: 'livelihood' }, verdict: null, words: '', seeOriginal: false },
    ],
    assessment: 'Die Angaben sind schlüssig.',
    result: 'Nachforderung',
    author: 'K. Beispiel',
    deadline: '2026-12-15',
    letter: null,
    asked: [],
    exportedAt: null,
    ...change,
  }
}

export function fictionalNote(change: Partial<NewDecisionNote> = {}): NewDecisionNote {
  return {
    applicationId: 'antrag-1',
    createdAt: '2026-11-24T09:00:00.000Z',
    author: 'K. Beispiel',
    appliedFor: 'Ayşe Öztürk: Erwerbstätigkeit, Erstbeantragung',
    documentsSeen: ['Arbeitsvertrag (3 Seiten, Kopie)'],
    facts: [
      { finding: salaryFinding, sentence: 'Im Formular 3.900 €, im Arbeitsvertrag 3.600 €.', words: '' },
    ],
    seeOriginal: ['Arbeitsvertrag, S. 2: Unterschrift'],
    assessment: 'Die Größe der Wohnung genügt.',
    result: 'Der Titel wird erteilt.',
    aid: 'Schlüssig 0.1.0',
    exportedAt: '2026-11-24T09:05:00.000Z',
    closedWithoutExport: null,
    ...change,
  }
}
