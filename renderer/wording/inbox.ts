import type { InboxEntry } from '../../models/inbox.ts'

export const inboxWords = {
  title: 'Eingang',
  label: 'Anträge im Eingang, neueste zuerst',
  columns: {
    application: 'Antrag',
    service: 'Leistung',
    filedOn: 'Antrag vom',
    documents: 'Unterlagen',
    stage: 'Stand',
  },
  search: 'Suchen nach Nummer, Datei, Leistung, Datum, Stand',
  open: 'Prüfung öffnen',
  opening: 'Wird geöffnet …',
  readAhead: 'Als Nächsten vorbereiten',
  readAheadStop: 'Nicht vorbereiten',
  readAheadMark: 'wird vorbereitet',
  readAheadRefused:
    'Vorbereiten ist gerade nicht möglich: Es ist abgeschaltet, oder es ist zu wenig Arbeitsspeicher frei.',
  openFile: 'Datei öffnen …',
  chooseFolder: 'Ordner wählen …',
  folder: (folder: string) => `Ordner: ${folder}`,
  withoutNumber: 'ohne Antragsnummer',
  unknownService: 'Leistung noch nicht bekannt',
  unknownDay: 'Datum nicht angegeben',
  received: (moment: string) => `eingegangen ${moment}`,
  documents: (count: number | null) =>
    count === null ? 'noch nicht gezählt' : count === 1 ? '1 Dokument' : `${count} Dokumente`,
  supplements: (count: number) => (count === 1 ? '1 Nachreichung' : `${count} Nachreichungen`),
  notCheckable: 'nicht prüfbar',
  shown: (shown: string, all: string) =>
    shown === all ? `${all} ${all === '1' ? 'Antrag' : 'Anträge'}` : `${shown} von ${all} Anträgen`,
  emptyTitle: 'Der Ordner enthält keine Anträge.',
  emptyHint:
    'Sobald dort eine Nachricht, ein Ordner oder ein ZIP-Archiv liegt, erscheint sie hier. Sie können einen Antrag auch hierher ziehen oder als Datei öffnen.',
  noFolderTitle: 'Noch kein Eingangsordner gewählt.',
  noFolderHint:
    'Wählen Sie den Ordner, in dem die Anträge ankommen, zum Beispiel ein Netzlaufwerk. Leserecht genügt: Die Originale bleiben, wo sie sind, nichts wird kopiert. Einzelne Anträge können Sie auch hierher ziehen.',
  nothingFound: 'Kein Antrag passt zur Suche.',
  stages: {
    neu: 'neu',
    'in-pruefung': 'in Prüfung',
    geschlossen: 'geschlossen',
  } satisfies Record<InboxEntry['stage'], string>,
  keys: {
    choose: 'auswählen',
    open: 'öffnen',
    search: 'suchen',
    readAhead: 'vorbereiten',
    help: 'Hilfe',
  },
} as const
