/** A section of the help: paragraphs, then a list where there is one. */
export interface HelpSection {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly points?: readonly string[]
}

/** A key or several that do alike, and what they do. */
interface HelpKey {
  readonly keys: readonly string[]
  readonly does: string
}

export const helpWords = {
  title: 'Hilfe',
  note: 'Was die Prüfung tut, was sie nicht tut, und womit sie sich bedienen lässt.',
  keysTitle: 'Tasten',
} as const

export const helpSections: readonly HelpSection[] = [
  {
    title: 'Was die Prüfung tut',
    paragraphs: [
      'Schlüssig liest einen Antrag und seine Unterlagen und vergleicht die Angaben im Formular mit dem, was in den Unterlagen steht. Zu jedem Hinweis sehen Sie beide Werte und die Stelle auf der Seite.',
    ],
    points: [
      'Art der Unterlage: Ist das hochgeladene Dokument das erwartete?',
      'Vollständigkeit: Liegt vor, was für diese Leistung gebraucht wird?',
      'Übereinstimmung: Wo stimmen Formular und Unterlagen überein, wo weichen sie voneinander ab?',
      'Gesetzliche Schwellen: Werden Beträge und Zeiten erreicht, die ein Gesetz nennt? Diese Gruppe kann die Behörde abschalten.',
      'Anweisungen an Prüfprogramme: Richtet sich Text in einer Unterlage an Programme statt an Menschen? Er wird gezeigt und nicht befolgt.',
    ],
  },
  {
    title: 'Was die Prüfung nicht tut',
    paragraphs: [
      'Sie entscheidet nicht und empfiehlt keine Entscheidung. Über den Antrag entscheiden allein Sie.',
    ],
    points: [
      'Sie vergibt keine Punkte, keine Ampel und keine Rangfolge für Anträge oder Personen.',
      'Sie prüft weder die Echtheit von Dokumenten noch Gesichter, und sie beurteilt nicht, ob jemand glaubwürdig ist.',
      'Staatsangehörigkeit und Herkunft haben keinen Einfluss darauf, wie ein Hinweis eingestuft wird.',
      'Sie kennt keine Sammelentscheidung: Jeder Hinweis wird einzeln übernommen, nicht übernommen oder zurückgestellt.',
      'Sie ersetzt nicht den Blick ins Original. Was Sie im Termin ansehen möchten, können Sie vormerken.',
    ],
  },
  {
    title: 'Wie ein Hinweis zu lesen ist',
    paragraphs: [
      'Jeder Hinweis trägt ein Wort dafür, was er braucht; die Farbe unterstreicht es nur.',
      'Eine Abweichung ist ein Anlass zum Nachsehen, kein Vorwurf. Oft hat sie eine einfache Erklärung: eine andere Schreibweise, ein neuer Pass, ein gerundeter Betrag.',
    ],
    points: [
      'Klären: vor der Entscheidung nachfragen oder nachfordern.',
      'Prüfen: nachsehen; häufig ohne Bedeutung.',
      'Hinweis: gut zu wissen.',
      'Stimmt überein: Formular und Unterlage sagen dasselbe. Auch das ist mit der Stelle belegt.',
      'Nicht geprüft: mit dem Grund, zum Beispiel weil die Unterlage fehlt oder nicht lesbar ist.',
    ],
  },
  {
    title: 'Wenn ein Sprachmodell eingerichtet ist',
    paragraphs: [
      'In der Voreinstellung ist keines eingerichtet, und die Prüfung ist ohne vollständig. Die IT kann eines auf diesem PC oder auf einem Server der Behörde einrichten; welches es ist, wo es läuft und auf welcher Rechtsgrundlage, steht unter Status; auch der Vermerk nennt es.',
    ],
    points: [
      'Es liest erst, wenn alle Seiten gelesen sind, und nur, was die anderen Leser offen gelassen haben. Es ändert keinen Hinweis, der ohne es entstanden ist.',
      'Einen Wert von ihm gibt es nur, wenn seine Worte auf der Seite stehen; er ist mit dieser Stelle belegt und als „vom Sprachmodell gelesen“ gekennzeichnet.',
      'Es vergleicht nicht, bewertet niemanden und schlägt keine Entscheidung vor. Was Unterlagen ihm sagen, ist Text zum Lesen, keine Anweisung.',
      'Ist im Antrag die Einwilligung in eine Prüfung durch KI verweigert, wird es nicht gefragt.',
      'Fragen und Antworten werden nicht gespeichert. Mit dem Abschluss eines Vorgangs wird es aus dem Speicher genommen; der Löschbericht sagt, ob das gelungen ist.',
    ],
  },
  {
    title: 'Wo die Prüfung irren kann',
    paragraphs: [
      'Gelesen wird aus der Textebene eines PDF, aus der maschinenlesbaren Zone oder durch Texterkennung. Stempel, Handschrift, unscharfe oder schräge Aufnahmen können falsch oder gar nicht gelesen werden. Unsicher Gelesenes ist als „nicht sicher gelesen“ gekennzeichnet.',
      'Ist ein Wert oder die Art einer Unterlage nicht richtig erkannt, berichtigen Sie ihn an Ort und Stelle (Taste B). Die Regeln laufen sofort neu, und die Berichtigung ist als Ihre gekennzeichnet.',
      'Dass kein Hinweis erscheint, bedeutet nicht, dass alles in Ordnung ist.',
    ],
  },
  {
    title: 'Was gespeichert wird und was nicht',
    paragraphs: [
      'Seitenbilder, erkannter Text, gelesene Werte und Hinweise liegen nur im Arbeitsspeicher, für jeden geöffneten Vorgang in einem eigenen Prozess. Mit dem Abschluss endet dieser Prozess; ein Löschbericht hält fest, wie viel gelöscht wurde. Braucht ein Prozess mehr Arbeitsspeicher als erlaubt, wird er beendet; andere Vorgänge und Ihr Entwurf sind nicht betroffen.',
      'Gespeichert werden Ihr Entwurf und der Vermerk: Ihre Worte, Ihre Entscheidungen zu den Hinweisen und die Feststellungen, die Sie übernommen haben. Vor dem Abschluss wird der Vermerk für die Akte exportiert.',
      'Vermerke werden hier so lange aufbewahrt, wie es die IT vorgibt; ohne Vorgabe werden sie nicht gelöscht. Ist die Frist vorbei, werden nur Vermerke gelöscht, die für die Akte exportiert wurden; die anderen zählt die Seite Status.',
      'Die Originale bleiben im Eingangsordner, wo sie sind. Es wird nichts kopiert und nichts ins Internet übertragen.',
    ],
  },
  {
    title: 'Für Personalrat und Datenschutz',
    paragraphs: [
      'Das Protokoll hält fest, welche Regel zu welcher Art von Unterlage einen Hinweis ergab und ob er übernommen wurde, dazu Versionen und Löschungen. Es enthält keine Namen, weder von Antragstellenden noch von Beschäftigten, keine Werte, keine Dateinamen und keinen Text aus Unterlagen. Vorgänge tragen eine Zufallskennung, Zeiten stehen auf die Minute. Keine Tabelle führt von der Kennung zum Antrag; wer Vermerke und Protokoll nebeneinander sieht, kann sie über die Zeit einander zuordnen.',
      'Das Protokoll dient der Nachvollziehbarkeit der Prüfung (Verordnung (EU) 2024/1689, Art. 12 und 26). Es wird nach der eingestellten Frist gelöscht, in der Voreinstellung nach sechs Monaten. Es ist nicht dafür bestimmt, Leistung oder Verhalten von Beschäftigten zu bewerten, und das Programm bietet keine solche Auswertung.',
      'Es gibt keine Auswertung nach Personen, keine Zählung von Ergebnissen und keine Fernübertragung.',
    ],
  },
  {
    title: 'Für die Öffentlichkeit',
    paragraphs: [
      'Diese Behörde nutzt ein Programm, das Angaben im Antrag mit den eingereichten Unterlagen vergleicht und Beschäftigte auf Übereinstimmungen, Abweichungen und fehlende Unterlagen hinweist. Den Vergleich führen feste Regeln aus. Ist ein Sprachmodell eingerichtet, hilft es nur beim Lesen der Unterlagen.',
      'Jeder Hinweis wird von einem Menschen geprüft, und ein Mensch entscheidet über den Antrag. Weicht eine Unterlage vom Antrag ab, wird nachgefragt, bevor daraus etwas folgt. Im Vermerk steht, dass das Programm benutzt wurde.',
      'Die Ergebnisse des Programms werden gelöscht, sobald der Vorgang abgeschlossen ist.',
    ],
  },
]

/** Every key of the program, by where it helps. */
export const helpKeys: readonly { readonly where: string; readonly keys: readonly HelpKey[] }[] = [
  {
    where: 'Überall',
    keys: [
      { keys: ['F1'], does: 'diese Hilfe; noch einmal: zurück' },
      { keys: ['Strg 1'], does: 'Eingang' },
      { keys: ['Strg 2'], does: 'Vermerke' },
      { keys: ['Strg 3'], does: 'Protokoll' },
      { keys: ['Strg 4'], does: 'Status' },
    ],
  },
  {
    where: 'In Listen',
    keys: [
      { keys: ['↑', '↓'], does: 'auswählen' },
      { keys: ['Bild ↑', 'Bild ↓'], does: 'weiter blättern' },
      { keys: ['Pos 1', 'Ende'], does: 'Anfang, Schluss der Liste' },
      { keys: ['Eingabe'], does: 'öffnen' },
      { keys: ['/'], does: 'suchen' },
      { keys: ['Esc'], does: 'Suche leeren' },
      { keys: ['V'], does: 'im Eingang: als Nächsten vorbereiten' },
      { keys: ['B'], does: 'bei Vermerken: berichtigen' },
    ],
  },
  {
    where: 'In einem Vorgang',
    keys: [
      { keys: ['1', '2', '3', '4', '5'], does: 'Prüfung, Fakten, Zeitstrahl, Nachforderung, Vermerk' },
      { keys: ['J', 'K'], does: 'nächster, voriger Hinweis' },
      { keys: ['Ü'], does: 'übernehmen' },
      { keys: ['N'], does: 'nicht übernehmen' },
      { keys: ['S'], does: 'später' },
      { keys: ['O'], does: 'im Original ansehen' },
      { keys: ['B'], does: 'Wert oder Art der Unterlage berichtigen' },
      { keys: ['+', '-'], does: 'Seite größer, kleiner' },
      { keys: ['Z'], does: 'Stelle oder ganze Seite zeigen' },
      { keys: ['D'], does: 'Seite drehen' },
      { keys: ['F'], does: 'Stelle im Formular' },
      { keys: ['Bild ↑', 'Bild ↓'], does: 'vorige, nächste Seite' },
      { keys: ['Strg Z'], does: 'zurücknehmen' },
      { keys: ['F6'], does: 'Bereich wechseln' },
    ],
  },
]
