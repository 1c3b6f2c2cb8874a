import { printedNumber } from '../../models/application.ts'
import type { CallError } from '../../models/contract.ts'

/** Sentences that more than one screen needs; each screen has a file of its own beside this one. */
export const words = {
  product: 'Schlüssig',
  navigation: 'Hauptnavigation',
  openCases: 'Geöffnete Vorgänge',
  skipToContent: 'Zum Inhalt springen',
  screens: {
    inbox: 'Eingang',
    notes: 'Vermerke',
    log: 'Protokoll',
    status: 'Status',
    help: 'Hilfe',
  },
  caseTitle: (applicationId: string) =>
    `Vorgang ${printedNumber(applicationId) ?? `ohne Nummer (${applicationId.slice(-4)})`}`,
  caseEnded: 'Vorgang beendet',
  caseOpening: 'Vorgang wird geöffnet',
  loading: 'Wird geladen …',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  closeDialog: 'Dialog schließen',
  clearSearch: 'Suche leeren',
  keys: 'Tasten',
  exportPdf: 'Als PDF speichern …',
  copyText: 'Text kopieren',
  dropHere: 'Loslassen, um den Antrag zu prüfen',
  dropOneOnly:
    'Bitte eine Datei oder einen Ordner auf einmal ablegen. Mehrere Dateien eines Antrags gehören in einen Ordner.',
  dropWithoutPath:
    'Das Abgelegte liegt nicht als Datei vor. Bitte zuerst speichern und dann die Datei öffnen.',
  promise: 'Ergebnisse nur im Arbeitsspeicher – werden beim Abschluss gelöscht',
  logWaiting: 'Einträge des Protokolls warten im Arbeitsspeicher und werden nachgetragen, sobald es geht.',
  pageFailed: 'Diese Ansicht ist abgebrochen.',
  pageFailedHint:
    'Ihr Entwurf ist gespeichert. Laden Sie die Ansicht neu; bleibt der Fehler, wenden Sie sich an die IT.',
  reload: 'Ansicht neu laden',
} as const

/** What the person reads when a call failed. `unusable-input` brings its own sentence. */
const errorSentences: Readonly<Record<Exclude<CallError['code'], 'unusable-input'>, string>> = {
  'no-such-case':
    'Dieser Vorgang ist nicht mehr geöffnet. Öffnen Sie ihn im Eingang erneut; Ihr Entwurf ist gespeichert.',
  'case-failed':
    'Die Prüfung dieses Vorgangs ist abgebrochen. Ihr Entwurf ist gespeichert, andere Vorgänge sind nicht betroffen. Öffnen Sie den Vorgang im Eingang erneut.',
  'case-too-large':
    'Die Prüfung dieses Vorgangs hat mehr Arbeitsspeicher gebraucht als erlaubt und wurde beendet, damit der Rechner weiterarbeitet. Ihr Entwurf ist gespeichert, andere Vorgänge sind nicht betroffen. Meist ist eine einzelne Unterlage die Ursache: Bitte ohne sie erneut öffnen oder die IT um ein höheres Limit bitten.',
  'store-read-only':
    'Die Datenbank ist schreibgeschützt. Es wurde nichts gespeichert und nichts gelöscht. Bitte wenden Sie sich an die IT.',
  'store-full':
    'Der Datenträger ist voll. Die letzte Eingabe ist noch nicht gespeichert; bitte Platz schaffen und erneut versuchen.',
  'store-corrupt':
    'Die Datenbank ist beschädigt. Die Datei wurde unverändert beiseitegelegt, damit nichts verloren geht. Bitte wenden Sie sich an die IT.',
  'store-newer':
    'Die Datenbank stammt von einer neueren Version des Programms. Bitte die neue Version benutzen; die Datei wurde nicht verändert.',
  'store-on-network':
    'Die Datenbank liegt auf einem Netzlaufwerk. Dort ist sie nicht sicher vor Beschädigung; bitte einen lokalen Ordner festlegen lassen (IT).',
  'store-unreachable':
    'Der Ordner der Datenbank ist nicht erreichbar: Es gibt ihn nicht, oder das Laufwerk fehlt. Die letzte Eingabe ist noch nicht gespeichert; bitte wenden Sie sich an die IT.',
  'store-locked':
    'Ein anderes Programm hält die Datenbank geöffnet. Bitte dort schließen und erneut versuchen.',
  'file-not-written':
    'Die Datei konnte dort nicht geschrieben werden: Der Ordner fehlt, ist schreibgeschützt oder voll. Bitte einen anderen Ort wählen; im Programm ist nichts verloren.',
  'copy-onto-itself':
    'An diesem Ort liegt die Datenbank selbst. Bitte für die Sicherung einen anderen Namen oder Ordner wählen.',
  'note-incomplete': 'Der Vermerk ist noch unvollständig: Würdigung und Name werden gebraucht.',
  'export-required': 'Der Vermerk ist noch nicht exportiert. Bitte exportieren oder einen Grund angeben.',
  refused: 'Der Aufruf wurde aus Sicherheitsgründen abgelehnt. Bitte die Ansicht neu laden.',
  unexpected: 'Das hat nicht geklappt. Bitte erneut versuchen; bleibt der Fehler, wenden Sie sich an die IT.',
}

export function errorSentence(error: CallError): string {
  return error.code === 'unusable-input' ? error.detail : errorSentences[error.code]
}
