/** Closed list of reasons why an input cannot be used at all. Doubts about single files or values are data (`FileProblem`, `Finding`), not errors. */
export const inputProblems = {
  'not-found': 'Die Datei oder der Ordner wurde nicht gefunden oder ist nicht lesbar.',
  empty: 'Die Eingabe ist leer: Sie enthält weder einen Antrag noch Unterlagen.',
  'too-large': 'Die Eingabe ist größer als zulässig und wurde nicht geöffnet.',
  'unknown-format':
    'Das Format wird nicht erkannt. Erwartet wird eine XAusländer-Nachricht (XML), ein Ordner, ein ZIP-Archiv, ein PDF, ein Bild (JPEG, PNG, TIFF) oder antrag.json.',
  'invalid-xml': 'Die XML-Datei ist nicht wohlgeformt oder unvollständig.',
  'xml-dtd':
    'Die XML-Datei enthält eine Dokumenttyp-Deklaration oder Entitäten und wurde deshalb nicht geöffnet.',
  'wrong-message': 'Diese Nachricht ist kein Antrag, der geprüft werden kann.',
  'wrong-service': 'Dieser Antrag gehört zu keiner der vier Dienstleistungen, die geprüft werden.',
  'missing-data': 'In der Nachricht fehlen Angaben, ohne die sie nicht gelesen werden kann.',
  'invalid-json': 'antrag.json entspricht nicht dem beschriebenen Format.',
  'packets-incomplete': 'Die Dokumentenlieferung ist unvollständig oder passt nicht zum Antrag.',
  'invalid-zip': 'Das ZIP-Archiv ist beschädigt oder enthält unzulässige Einträge und wurde nicht geöffnet.',
  'several-applications': 'Die Eingabe enthält mehrere Anträge. Bitte einen Antrag auswählen.',
  aborted: 'Die Prüfung wurde abgebrochen.',
  usage: 'Der Aufruf ist unvollständig oder enthält eine unbekannte Option.',
} as const

export type InputProblem = keyof typeof inputProblems

/** The input is unusable. `detail` completes the sentence with what a person can act on; it never holds personal data or file names. */
export class InputError extends Error {
  readonly problem: InputProblem
  readonly detail: string

  constructor(problem: InputProblem, detail = '') {
    super(detail === '' ? inputProblems[problem] : `${inputProblems[problem]} ${detail}`)
    this.name = 'InputError'
    this.problem = problem
    this.detail = detail
  }
}
