import type { DocumentTitle } from '../title-table.ts'

/** The summary of the application form itself. */
export const summaryTitles = {
  'application-summary': {
    titles: `
      Antragszusammenfassung | Zusammenfassung Ihres Antrags | Zusammenfassung des Antrags |
      Antrag auf Erteilung eines Aufenthaltstitels | Antrag auf einen Aufenthaltstitel |
      Antrag auf Aufenthaltstitel | Antrag auf Aufenthaltserlaubnis | Antrag auf Blaue Karte EU |
      Antrag auf Familiennachzug | Antrag auf Erteilung einer Aufenthaltserlaubnis |
      Antrag auf Verlängerung | Antrag auf Verlängerung der Aufenthaltserlaubnis |
      Antrag auf Niederlassungserlaubnis | Antrag auf Erteilung einer Niederlassungserlaubnis |
      Aufenthalt Digital | Application Summary | Application for a residence permit |
      Application for residence permit | Residence permit application | Antrag Application |
      Antrag Application Aufenthaltserlaubnis | Antrag Application Aufenthaltstitel | Ihr Antrag |
      Antragsübersicht | Übersicht Ihres Antrags | Verlängerung der Aufenthaltserlaubnis |
      Verlängerung Aufenthaltserlaubnis | Erteilung einer Aufenthaltserlaubnis | Ihre Angaben |
      Ihre Angaben im Überblick | Online-Antrag`,
    vague: 'Antrag | Antragsdaten | Zusammenfassung | Ihr Antrag',
    words: `
      Antragsdatum | Art des Antrags | Antragsart | Type of application | Application type |
      Purpose of stay | Antragsteller | Antragstellerin | antragstellende Person | Angaben zur Person |
      Angaben zum Pass | Antragsnummer | Antrags-ID | Vorgangsnummer | Zweck des Aufenthalts |
      Aufenthaltszweck | Anliegen | Persönliche Angaben | Hochgeladene Unterlagen | Hochgeladene Dokumente |
      Ausweisdokument | Eingereicht am | Online eingereicht | Familienstand | Staatsangehörigkeit |
      Referenzperson | Ersteinreise | Rechtsgrundlage | Beantragter Titel`,
    /** A letter that goes with an application is headed like it. */
    never: 'Sehr geehrte Damen und Herren | Dear Sir or Madam | Mit freundlichen Grüßen',
  },
} as const satisfies Record<string, DocumentTitle>
