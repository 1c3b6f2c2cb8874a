import type { LogEntry, LoggedEvent } from '../../models/event-log.ts'
import { eventNames } from '../../models/knowledge/german-names.ts'
import type { WipeReport } from '../../models/wipe-report.ts'

const columns = [
  'Nummer',
  'Zeitpunkt (UTC)',
  'Kennung des Vorgangs',
  'Ereignis',
  'Gegenstand',
  'Einzelheiten',
]

/**
 * The event log as CSV: RFC 4180 with the semicolon that a German Excel expects, UTF-8 with a byte order mark (else it reads umlauts as Latin-1),
 * lines end in CRLF. Ids of rules and kinds stay as they are: the export is for machines too.
 */
export function writeLogCsv(entries: readonly LogEntry[]): string {
  const rows = entries.map(({ id, at, casePseudonym, event }) => [
    String(id),
    at,
    casePseudonym,
    eventNames[event.type],
    ...detailsOf(event),
  ])
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function detailsOf(event: LoggedEvent): [subject: string, details: string] {
  if (event.type === 'case-opened') return ['', `Programm ${event.appVersion}, Regeln ${event.rulesVersion}`]
  if (event.type === 'document-read') return [event.kind, `Seiten ${event.pages}`]
  if (event.type === 'verdict') return [event.rule, event.verdict ?? 'zurückgenommen']
  if (event.type === 'correction') return [event.of, '']
  if (event.type === 'note-exported') return [event.as, '']
  if (event.type === 'notes-deleted')
    return ['', `Vermerke ${event.notes}, Frist ${event.retentionMonths} Monate`]
  return ['', event.type === 'case-wiped' ? sayWiped(event.report) : '']
}

function sayWiped(report: WipeReport): string {
  return [
    `Seiten ${report.pages}`,
    `Unterlagen ${report.documents}`,
    `Angaben ${report.fields}`,
    `Hinweise ${report.findings}`,
    `Prozess beendet ${report.processEnded ? 'ja' : 'nein'}`,
    `Seitenbilder verworfen ${report.pageImagesDropped ? 'ja' : 'nein'}`,
    `Sprachmodell entladen ${report.modelUnloaded === null ? 'nicht benutzt' : report.modelUnloaded ? 'ja' : 'nein'}`,
    `Dauer ${Math.round(report.durationMs)} ms`,
  ].join(', ')
}

/** RFC 4180, 2.6 and 2.7. */
function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
