import type { DocumentTitle } from '../title-table.ts'

/**
 * Papers that people send along and that are none of the kinds, a row for each sort: they share many words with papers of a kind, so their
 * own titles must be known to keep them apart. Source: papers seen in files and portals of authorities, banks, employers, schools.
 */
export const otherPapers: readonly Pick<DocumentTitle, 'titles' | 'vague' | 'words'>[] = [
  {
    titles: `
      Lohnsteuerbescheinigung | Ausdruck der elektronischen Lohnsteuerbescheinigung |
      Einkommensteuerbescheid | Bescheid über Einkommensteuer | Steuerbescheid | Einkommensteuererklärung |
      Steuer-Identifikationsnummer | Mitteilung der Identifikationsnummer | Wage Tax Certificate |
      Income Tax Assessment | Gewinnermittlung | Form 16 | Lohnkonto | Jahreslohnkonto`,
    words: `
      Finanzamt | Finanzverwaltung | Bruttoarbeitslohn | nichtselbständiger Arbeit |
      Bescheinigungszeitraum | eTIN | Einkommensteuer | Festsetzung | Identifikationsnummer |
      Steuererklärung`,
  },
  {
    titles: `
      Meldebescheinigung zur Sozialversicherung | Meldung zur Sozialversicherung |
      Sozialversicherungsausweis | Versicherungsnummernachweis | Sozialversicherungsnachweis`,
    words: 'DEÜV | Jahresmeldung | Grund der Abgabe | Bruttoarbeitsentgelt | Beschäftigungszeit',
  },
  {
    titles: `
      Betriebskostenabrechnung | Nebenkostenabrechnung | Heizkostenabrechnung | Stromrechnung |
      Abschlagsplan | Mieterhöhung | Mieterhöhungsverlangen | Hausgeldabrechnung | Übergabeprotokoll |
      Wohnungsübergabeprotokoll | Mietschuldenfreiheitsbescheinigung | Mietbescheinigung |
      Stromliefervertrag | Gasliefervertrag | Wohnberechtigungsschein | Kündigung des Mietverhältnisses |
      Rundfunkbeitrag`,
    words: 'Abrechnungszeitraum | Vorauszahlungen | Nachzahlung | Guthaben | Heizkosten | Zählerstand',
  },
  {
    titles: `
      Gewerbeanmeldung | Gewerbe-Anmeldung | Gewerbeschein | Gewerbeummeldung | Handelsregisterauszug |
      Auszug aus dem Handelsregister | Trade Licence | Businessplan | Gesellschaftsvertrag`,
    words: '§ 14 GewO | Betriebsstätte | eingetragenen Firma | Stammkapital',
  },
  {
    titles: `
      Kontoauszug | Umsatzübersicht | Kontoübersicht | Finanzstatus | Bank Statement | Account Statement |
      Statement of Account | Balance Certificate | Certificate of Balance | Saldenbestätigung |
      Solvency Certificate | Bank Solvency Certificate | Kontobestätigung | Zahlungsbestätigung |
      Zahlungsbeleg | Überweisungsbeleg`,
    words: 'Kontostand | Buchungstag | Valuta | Saldo | account balance | savings account | Wertstellung',
  },
  {
    titles: 'Lebenslauf | Curriculum Vitae | Résumé | Europass | Tabellarischer Lebenslauf',
    vague: 'CV | Resume',
    words: `
      Berufserfahrung | Work experience | Bildungsweg | Sprachkenntnisse | Skills | Persönliche Daten |
      Hobbys`,
  },
  {
    titles: `
      Motivationsschreiben | Letter of Motivation | Statement of Purpose | Anschreiben | Begleitschreiben |
      Empfehlungsschreiben | Letter of Recommendation | Bewerbung als | Einladungsschreiben |
      Invitation Letter`,
    words: 'Sehr geehrte Damen und Herren | Bewerbung | I am writing | To whom it may concern',
  },
  {
    titles: `
      Arbeitszeugnis | Zwischenzeugnis | Ausbildungszeugnis | Praktikumszeugnis | Praktikumsbescheinigung |
      Praktikumsvertrag | Praktikantenvertrag | Honorarvertrag | Freier-Mitarbeiter-Vertrag | Werkvertrag |
      Experience Letter | Experience Certificate | Service Certificate | Relieving Letter |
      Reference Letter | Work Certificate`,
    words: `
      zu unserer vollsten Zufriedenheit | zu unserer vollen Zufriedenheit | Zu seinen Aufgaben |
      Zu ihren Aufgaben | weiterhin alles Gute | was working with us | during his tenure |
      during her tenure | wish him | wish her`,
  },
  {
    titles: `
      Kündigungsschreiben | Kündigung des Arbeitsvertrags | Kündigung des Arbeitsverhältnisses |
      Fristgerechte Kündigung | Fristlose Kündigung | Kündigung meines Arbeitsvertrags | Aufhebungsvertrag |
      Abmahnung | Krankmeldung | Arbeitsunfähigkeitsbescheinigung | Arbeitszeitnachweis | Stundenzettel |
      Urlaubsantrag`,
    vague: 'Kündigung',
    words: `
      kündige | hiermit kündige ich | hiermit kündigen wir | fristgerecht |
      Beendigung des Arbeitsverhältnisses | arbeitsunfähig`,
  },
  {
    titles: `
      Führungszeugnis | Erweitertes Führungszeugnis | Police Clearance Certificate |
      Certificate of Good Conduct | Straffreiheitsbescheinigung | Criminal Record Certificate |
      Bundeszentralregister`,
    words: 'Keine Eintragung | Bundesamt für Justiz | criminal record | BZRG',
  },
  {
    titles: `
      Bescheid über die Festsetzung von Kindergeld | Kindergeldbescheid | Elterngeldbescheid |
      Wohngeldbescheid | Bewilligungsbescheid | Leistungsbescheid | Unterhaltsvorschuss | Rentenbescheid |
      Kinderzuschlag | BAföG-Bescheid | Änderungsbescheid | Arbeitslosengeld | Bürgergeld`,
    words: `
      Kindergeld | Familienkasse | Jobcenter | Bedarfsgemeinschaft | Regelbedarf | SGB II | Elterngeld |
      Wohngeld | Leistungen zur Sicherung des Lebensunterhalts | Bedarfe für Unterkunft | BEEG`,
  },
  {
    titles: `
      Antrag auf Kontenklärung | Antrag auf Rente | Terminbestätigung | Terminvereinbarung | Ihr Termin | Einladung zum Termin |
      Appointment Confirmation | Eingangsbestätigung | Nachforderung von Unterlagen | Unterlagenliste |
      Einreisebestätigung | Boarding Pass | Flugbuchung | Buchungsbestätigung | Hotelreservierung`,
    words: 'Bitte bringen Sie | Uhrzeit | Termin | folgende Unterlagen | Uhr | appointment',
  },
  {
    titles: `
      Antrag auf Erteilung eines nationalen Visums | Application for a National Visa | Visumantrag |
      Visa Application Form | Antrag auf Erteilung eines Schengen-Visums | Videx |
      Application for Schengen Visa`,
    words: 'Auslandsvertretung | Geburtsname | Reisedokument | Lichtbild',
  },
  {
    titles: `
      Vorabzustimmung | Zustimmung zur Aufnahme einer Beschäftigung | Vorabprüfung | Arbeitsmarktprüfung |
      Arbeitserlaubnis | Zustimmung der Bundesagentur für Arbeit`,
    words: '§ 39 AufenthG | Zustimmung | wird erteilt',
  },
  {
    titles: `
      Teilnahmebescheinigung | Teilnahmebestätigung | Certificate of Attendance |
      Certificate of Participation | Certificate of Completion | Kursbescheinigung |
      Course Completion Certificate | Zulassung zur Teilnahme an einem Integrationskurs |
      Berechtigung zur Teilnahme an einem Integrationskurs |
      Verpflichtung zur Teilnahme am Integrationskurs | Berechtigungsschein | Anmeldung zur Prüfung |
      Prüfungsanmeldung | Einstufungstest | Anmeldung zum Integrationskurs | Anmeldung zum Sprachkurs |
      Kursvertrag`,
    words: `
      teilgenommen | Unterrichtseinheiten | Kursinhalte | regelmäßig teilgenommen | attended |
      has completed | berechtigt | Berechtigung | § 44 Abs. 4 AufenthG | § 44a AufenthG`,
  },
  {
    titles: `
      Führerschein | Driving Licence | Driving License | Driver License | Permis de conduire |
      Sürücü Belgesi | Fahrzeugschein | Zulassungsbescheinigung Teil I | Schwerbehindertenausweis |
      Aadhaar | PAN Card | Voter ID | Ration Card`,
    words: 'Fahrerlaubnis | Blood group | vehicle | Fahrzeug',
  },
  {
    titles: `
      Kaufvertrag | Darlehensvertrag | Kreditvertrag | Leasingvertrag | Ratenkredit | Mietbürgschaft |
      Schenkungsvertrag | Ehevertrag | Betreuungsvertrag | Mitgliedsvertrag | Mobilfunkvertrag |
      Unterhaltstitel | Unterhaltsvereinbarung | Testament | Erbschein`,
    words: 'Kaufpreis | Verkäufer | Käufer | Darlehen | Kredit',
  },
  {
    titles: `
      Vollmacht | Prozessvollmacht | Power of Attorney | Untervollmacht | Schweigepflichtentbindung |
      Vekaletname`,
    words: 'bevollmächtige | Vertretung | Rechtsanwalt | hereby authorize',
  },
  {
    titles: `
      SCHUFA | SCHUFA-BonitätsAuskunft | Bonitätsauskunft | Haftpflichtversicherung | Hausratversicherung |
      Kfz-Versicherung | Lebensversicherung | Unfallversicherung | Private Haftpflichtversicherung`,
    words: 'Vertragsinformationen | Haftpflicht | Hausrat | Deckungssumme',
  },
  {
    titles: `
      Sterbeurkunde | Death Certificate | Ehefähigkeitszeugnis | Ledigkeitsbescheinigung |
      Certificate of no Impediment | Family Register | Familienregister | Nüfus Kayıt Örneği |
      Personenstandsregister | Taufschein | Einbürgerungsurkunde | Staatsangehörigkeitsausweis |
      Namensänderung | Certificate of Naturalization | Adoptionsbeschluss | Vaterschaftsanerkennung`,
    words: 'verstorben | gestorben | deceased | Staatsangehörigkeit durch Einbürgerung',
  },
  {
    titles: `
      Aussetzung der Abschiebung | Duldung | Aufenthaltsgestattung |
      Bescheinigung über die Aufenthaltsgestattung | Ankunftsnachweis | Grenzübertrittsbescheinigung |
      Ausreiseaufforderung | Bescheid des Bundesamtes`,
    words: 'Kein Aufenthaltstitel | ausreisepflichtig | AsylG | Asylverfahren | Abschiebung',
  },
  {
    titles: `
      Zeugnis der allgemeinen Hochschulreife | Allgemeine Hochschulreife | Abiturzeugnis | Jahreszeugnis |
      Halbjahreszeugnis | Versetzungszeugnis | High School Diploma | Higher Secondary Certificate |
      Secondary School Certificate | Realschulabschluss`,
    words: `
      Klassenkonferenz | Versäumte Tage | Halbjahr | Jahrgangsstufe | Mathematik |
      Board of Secondary Education`,
  },
  {
    titles: `
      Impfausweis | Impfpass | Ärztliches Attest | Ärztliche Bescheinigung | Medical Certificate |
      Befundbericht | Mutterpass | Vaccination Certificate | Gesundheitszeugnis`,
    words: 'Diagnose | Impfung | Patient | Untersuchung',
  },
  {
    titles: `
      Rechnung Nr | Rechnungsnummer | Gebührenbescheid | Kostenbescheid | Mahnung | Zahlungserinnerung |
      Invoice`,
    vague: 'Rechnung | Quittung',
    words: `
      Rechnungsdatum | Rechnungsbetrag | zahlbar | Zahlungsziel | MwSt | Umsatzsteuer | Kundennummer |
      invoice number`,
  },
]
