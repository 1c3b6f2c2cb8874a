import { expect, it } from 'vitest'
import { writeLogCsv } from '../../../main/note/write-log-csv.ts'
import type { LogEntry, LoggedEvent } from '../../../models/event-log.ts'

const pseudonym = '6f0f1f6e-6a86-4a5c-9d5e-2f4f2c1f7a10'
const head = 'Nummer;Zeitpunkt (UTC);Kennung des Vorgangs;Ereignis;Gegenstand;Einzelheiten\r\n'

const entry = (event: LoggedEvent): LogEntry => ({
  id: 7,
  at: '2026-11-24T10:00:00.000Z',
  casePseudonym: pseudonym,
  event,
})

it.each<[LoggedEvent, string]>([
  [
    { type: 'case-opened', appVersion: '0.1.0', rulesVersion: '1' },
    'Vorgang geöffnet;;Programm 0.1.0, Regeln 1',
  ],
  [{ type: 'document-read', kind: 'payslip', pages: 2 }, 'Unterlage gelesen;payslip;Seiten 2'],
  [
    { type: 'verdict', rule: 'name-agrees', verdict: 'adopted' },
    'Entscheidung zu einem Hinweis;name-agrees;adopted',
  ],
  [
    { type: 'verdict', rule: 'name-agrees', verdict: null },
    'Entscheidung zu einem Hinweis;name-agrees;zurückgenommen',
  ],
  [{ type: 'correction', of: 'field' }, 'Berichtigung;field;'],
  [{ type: 'note-exported', as: 'pdf' }, 'Vermerk exportiert;pdf;'],
  [
    { type: 'notes-deleted', notes: 3, retentionMonths: 24 },
    'Vermerke nach Ablauf der Frist gelöscht;;Vermerke 3, Frist 24 Monate',
  ],
  [{ type: 'case-failed' }, 'Prüfung abgebrochen;;'],
])('writes %o', (event, cells) => {
  expect(writeLogCsv([entry(event)])).toBe(
    `\uFEFF${head}7;2026-11-24T10:00:00.000Z;${pseudonym};${cells}\r\n`,
  )
})

it('writes the wipe report', () => {
  const report = {
    casePseudonym: pseudonym,
    closedAt: '2026-11-24T10:00:00.000Z',
    pages: 18,
    documents: 11,
    fields: 120,
    findings: 63,
    processEnded: true,
    pageImagesDropped: false,
    modelUnloaded: false,
    durationMs: 41.5,
  }
  expect(writeLogCsv([entry({ type: 'case-wiped', report })])).toContain(
    ';Seiten 18, Unterlagen 11, Angaben 120, Hinweise 63, Prozess beendet ja, Seitenbilder verworfen nein, Sprachmodell entladen nein, Dauer 42 ms\r\n',
  )
})

it('quotes what would break a row', () => {
  const opened = (rulesVersion: string): string =>
    writeLogCsv([entry({ type: 'case-opened', appVersion: '1', rulesVersion })])
  expect(opened('a;b')).toContain(';"Programm 1, Regeln a;b"\r\n')
  expect(opened('say "x"\nnext')).toContain(';"Programm 1, Regeln say ""x""\nnext"\r\n')
})

it('an empty log has its head', () => {
  expect(writeLogCsv([])).toBe(`\uFEFF${head}`)
})
