import { noteHeadings } from '../../models/knowledge/german-names.ts'

export const notesWords = {
  title: 'Vermerke',
  note: 'Abgeschlossene Vorgänge in den Worten, die dazu geschrieben wurden.',
  label: 'Vermerke, neueste zuerst',
  column: 'Vermerk',
  search: 'Suchen in allen Vermerken',
  shown: (count: number) =>
    count === 1 ? '1 Vermerk' : count >= 200 ? 'die neuesten 200 Vermerke' : `${count} Vermerke`,
  emptyTitle: 'Noch kein Vermerk.',
  emptyHint: 'Sobald ein Vorgang abgeschlossen ist, steht sein Vermerk hier.',
  nothingFound: 'Kein Vermerk passt zur Suche.',
  reading: 'Gewählter Vermerk',
  heading: (applicationId: string) => `Vermerk zum Antrag ${applicationId}`,
  version: (version: number) => `Version ${version}`,
  byline: (author: string, moment: string) => `${author}, ${moment}`,
  headings: noteHeadings,
  exportedAt: (moment: string) => `exportiert am ${moment}`,
  notExported: 'nicht exportiert',
  closedWithoutExport: (reason: string) => `ohne Export abgeschlossen, Grund: ${reason}`,
  saved: 'Der Vermerk ist gespeichert.',
  copied: 'Der Text liegt in der Zwischenablage.',
  correct: 'Berichtigen …',
  correctTitle: 'Vermerk berichtigen',
  correctHint:
    'Der bisherige Wortlaut bleibt erhalten; Ihre Berichtigung wird als neue Version daneben abgelegt.',
  correctSave: 'Als neue Version ablegen',
  required: 'Bitte ausfüllen.',
  keys: { choose: 'auswählen', search: 'suchen', correct: 'berichtigen', help: 'Hilfe' },
} as const
