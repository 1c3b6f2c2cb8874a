import type { LoggedEvent } from '../../models/event-log.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import type { WipeReport } from '../../models/wipe-report.ts'
import { ruleNames } from './rule-names.ts'

export const logWords = {
  title: 'Protokoll',
  label: 'Ereignisse, neueste zuerst',
  note: 'Ohne Namen, Werte und Dateinamen. Vorgänge tragen eine Zufallskennung; Zeiten stehen auf die Minute.',
  columns: { at: 'Zeitpunkt', case: 'Kennung', event: 'Ereignis', detail: 'Einzelheiten' },
  exportCsv: 'Als CSV speichern …',
  exported: 'Das Protokoll ist gespeichert.',
  emptyTitle: 'Das Protokoll ist leer.',
  emptyHint: 'Sobald ein Vorgang geöffnet wird, steht hier, was die Prüfung getan hat.',
  keys: { choose: 'blättern', help: 'Hilfe' },
} as const

/** More about an event. */
export function eventDetail(event: LoggedEvent): string {
  switch (event.type) {
    case 'case-opened':
      return `Programm ${event.appVersion}, Regeln ${event.rulesVersion}`
    case 'document-read':
      return `${nameOfKind(event.kind)}, ${counted(event.pages, 'Seite', 'Seiten')}`
    case 'verdict':
      return `${ruleNames[event.rule]}: ${event.verdict === null ? 'zurückgenommen' : verdicts[event.verdict]}`
    case 'correction':
      return event.of === 'kind' ? 'Art einer Unterlage' : 'gelesener Wert'
    case 'note-exported':
      return event.as === 'pdf' ? 'als PDF' : 'als Text in die Zwischenablage'
    case 'notes-deleted':
      return `${counted(event.notes, 'Vermerk', 'Vermerke')}, Aufbewahrungsfrist ${event.retentionMonths} Monate`
    case 'case-failed':
      return 'Der Prozess des Vorgangs hat sich unerwartet beendet.'
    default:
      return describeWipe(event.report)
  }
}

const verdicts = { adopted: 'übernommen', 'not-adopted': 'nicht übernommen', later: 'später' } as const

function describeWipe(report: WipeReport): string {
  return [
    counted(report.pages, 'Seite', 'Seiten'),
    counted(report.documents, 'Unterlage', 'Unterlagen'),
    counted(report.fields, 'Angabe', 'Angaben'),
    counted(report.findings, 'Hinweis', 'Hinweise'),
    report.processEnded ? 'Prozess beendet' : 'Prozess nicht beendet',
    report.pageImagesDropped ? 'Seitenbilder verworfen' : 'Seitenbilder nicht verworfen',
    ...(report.modelUnloaded === null
      ? []
      : [report.modelUnloaded ? 'Sprachmodell entladen' : 'Sprachmodell nicht entladen']),
  ].join(', ')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
