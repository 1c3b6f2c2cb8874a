import type { DocumentKind } from '../../../models/document-kind.ts'

/** Pages as people send them, shortened; none of them is made by the generator. */
export const samplesOfKinds: readonly (readonly [DocumentKind, readonly string[]])[] = [
  [
    'health-insurance',
    ['# Bescheinigung über Ihre Krankenversicherung', 'Sie sind seit dem 1. Januar 2024 bei uns versichert.'],
  ],
  [
    'employer-confirmation',
    ['# Bestätigung des Beschäftigungsverhältnisses', 'Herr Haddad ist seit 2019 bei uns beschäftigt.'],
  ],
  [
    'language-certificate',
    [
      '# TestDaF',
      'Test Deutsch als Fremdsprache',
      '# Zeugnis',
      'Familienname / Last name Zhang',
      'Leseverstehen TDN 5',
      'Hörverstehen TDN 4',
    ],
  ],
  [
    'language-certificate',
    [
      'Technische Universität Darmstadt',
      '# DSH-Zeugnis',
      'Deutsche Sprachprüfung für den Hochschulzugang',
      'hat die Prüfung mit dem Gesamtergebnis DSH-2 abgelegt.',
    ],
  ],
  [
    'application-summary',
    [
      '# Antrag / Application: Aufenthaltserlaubnis / Residence Permit',
      'Art des Antrags Ersterteilung',
      'Type of application',
      '# 4. Reisepass',
      'Passnummer P4471902B',
      'Passport number',
      'Surname Dela Cruz',
      'Given names Maria Lourdes',
      'Nationality Philippinen',
    ],
  ],
  ['marriage-certificate', ['Cộng hòa xã hội chủ nghĩa Việt Nam', '# Giấy chứng nhận kết hôn']],
  ['birth-certificate', ['# Свідоцтво про народження']],
  [
    'registration-certificate',
    [
      'Stadt Leipzig · Bürgeramt Mitte',
      '# Erweiterte Meldebescheinigung',
      'Folgende Person ist im Melderegister gemeldet:',
      'Einzugsdatum 01.10.2025',
      'alleinige Wohnung',
    ],
  ],
  [
    'landlord-confirmation',
    [
      'Bestätigung des Wohnungsgebers',
      '(§ 19 des Bundesmeldegesetzes)',
      'Name und Anschrift des Wohnungsgebers',
      'Einzug am 01.10.2025',
      'meldepflichtige Personen',
    ],
  ],
  [
    'tenancy-agreement',
    [
      '# Mietvertrag',
      'zwischen Vermieter und Mieter',
      '§ 1 Mietsache',
      'Die Kaltmiete beträgt 550,00 EUR',
      'Betriebskosten',
      'Kaution',
    ],
  ],
  [
    'employment-contract',
    [
      'Hansa Messtechnik GmbH',
      '# Anstellungsvertrag',
      '§ 1 Beginn und Tätigkeit',
      'Probezeit',
      'Vergütung',
      'Urlaub',
      'Der Arbeitnehmer ist krankenversichert und legt der Krankenkasse eine Mitgliedsbescheinigung vor.',
    ],
  ],
  [
    'employment-declaration',
    [
      'Erklärung zum Beschäftigungsverhältnis',
      'Bundesagentur für Arbeit',
      '1 Angaben zur Arbeitnehmerin',
      '2 Angaben zum Arbeitgeber',
      'Betriebsnummer',
      'Leiharbeit ja nein',
      'Arbeitsvertrag liegt bei',
    ],
  ],
  [
    'payslip',
    [
      'Abrechnung der Brutto/Netto-Bezüge Oktober 2026',
      'Pers.-Nr 0815 StKl 1',
      'Gesamt-Brutto 3.900,00',
      'Lohnsteuer',
      'Krankenversicherung Rentenversicherung',
      'Auszahlungsbetrag 2.512,33',
    ],
  ],
  [
    'employer-confirmation',
    [
      'Zur Vorlage bei der Ausländerbehörde',
      '# Arbeitgeberbescheinigung',
      'Hiermit bestätigen wir, dass Frau Öztürk bei uns beschäftigt ist.',
      'Das Arbeitsverhältnis ist ungekündigt und unbefristet.',
    ],
  ],
  [
    'health-insurance',
    [
      'AOK PLUS Die Gesundheitskasse',
      '# Mitgliedsbescheinigung',
      'Wir bestätigen, dass Sie bei uns krankenversichert sind.',
      'Krankenversichertennummer A123456789',
    ],
  ],
  [
    'health-insurance',
    [
      'Confirmation of Insurance',
      'The insured person has health insurance cover',
      'policy number 4711',
      'pursuant to SGB V',
    ],
  ],
  [
    'enrolment-certificate',
    [
      'Universität Leipzig',
      '# Immatrikulationsbescheinigung',
      'Wintersemester 2026/2027',
      'Matrikelnummer 3712345',
      'Studiengang Informatik',
      'Fachsemester 3',
    ],
  ],
  [
    'admission-letter',
    [
      'Technische Universität Dresden',
      'Zulassungsbescheid',
      'Sehr geehrte Frau Nguyen, Sie werden zum Wintersemester zugelassen.',
      'Einschreibung bis 30.09.2026',
      'Immatrikulation bis 30.09.2026',
    ],
  ],
  ['transcript', ['Transcript of Records', 'Module ECTS Grade', 'Linear Algebra 9 1,7', 'Credits total 93']],
  [
    'blocked-account',
    [
      'Bestätigung über ein Sperrkonto',
      'Kontoinhaber: Tran Thi Mai',
      'Sperrbetrag: 11.904,00 EUR',
      'monatlich verfügen 992,00 EUR',
      'IBAN',
    ],
  ],
  [
    'commitment-declaration',
    [
      'Verpflichtungserklärung',
      'nach § 68 des Aufenthaltsgesetzes',
      'Der/Die Unterzeichnende verpflichte mich',
      'Ausländerbehörde',
      'Bonität',
    ],
  ],
  [
    'scholarship',
    [
      'Deutscher Akademischer Austauschdienst',
      'Stipendienzusage',
      'Die Stipendienrate beträgt monatlich 992 EUR',
      'Förderzeitraum',
    ],
  ],
  [
    'language-certificate',
    [
      'GOETHE-INSTITUT',
      '# GOETHE-ZERTIFIKAT B1',
      'Lesen 78 Punkte',
      'Hören 81 Punkte',
      'Schreiben Sprechen',
      'Gemeinsamer Europäischer Referenzrahmen',
    ],
  ],
  [
    'life-in-germany-test',
    [
      'Bundesamt für Migration und Flüchtlinge',
      'Test „Leben in Deutschland“',
      '25 von 33 Fragen richtig beantwortet',
      'Testergebnis',
    ],
  ],
  [
    'integration-course',
    [
      'Bundesamt für Migration und Flüchtlinge',
      '# Zertifikat Integrationskurs',
      'hat erfolgreich teilgenommen',
      'Deutsch-Test für Zuwanderer B1',
      'Leben in Deutschland bestanden',
    ],
  ],
  [
    'marriage-certificate',
    [
      'Standesamt Leipzig',
      '# Eheurkunde',
      'Registernummer E 312/2021',
      'Ehemann',
      'Ehefrau',
      'Tag der Eheschließung 12.06.2021',
    ],
  ],
  [
    'birth-certificate',
    ['# Geburtsurkunde', 'Standesamt Berlin', 'Kind', 'Mutter', 'Vater', 'Geburtenregister Registernummer'],
  ],
  [
    'divorce-judgment',
    [
      'Amtsgericht Leipzig – Familiengericht',
      '# Beschluss',
      'Die Ehe der Beteiligten wird geschieden.',
      'Versorgungsausgleich',
      'rechtskräftig seit',
    ],
  ],
  ['custody', ['Sorgerechtserklärung', 'Jugendamt', 'gemeinsame elterliche Sorge', 'Elternteil']],
  [
    'apostille',
    [
      'APOSTILLE',
      '(Convention de La Haye du 5 octobre 1961)',
      '1. Land: Republik Türkei',
      'Diese öffentliche Urkunde',
      '2. ist unterschrieben von',
      '3. in seiner Eigenschaft als',
    ],
  ],
  [
    'translation',
    [
      'Beglaubigte Übersetzung aus dem Türkischen',
      'Heiratsurkunde',
      'Ehemann Ehefrau Tag der Eheschließung Standesamt',
      'Für die Richtigkeit der Übersetzung',
      'allgemein beeidigte Übersetzerin',
    ],
  ],
  [
    'pension-record',
    [
      'Deutsche Rentenversicherung Bund',
      '# Versicherungsverlauf',
      'Pflichtbeitragszeit',
      '01.03.2021 - 31.12.2021 10 Monate',
      'Versicherungsnummer',
    ],
  ],
  [
    'degree',
    [
      'Universität Istanbul',
      '# Bachelor of Science',
      'hat den akademischen Grad verliehen',
      'Fakultät Rektor',
    ],
  ],
  [
    'degree-recognition',
    [
      'Zentralstelle für ausländisches Bildungswesen',
      '# Zeugnisbewertung',
      'für ausländische Hochschulqualifikationen',
      'entspricht einem deutschen Hochschulabschluss',
    ],
  ],
  [
    'practice-licence',
    [
      'Landesdirektion Sachsen',
      'Approbationsurkunde',
      'wird die Approbation als Ärztin erteilt',
      'Bundesärzteordnung',
    ],
  ],
  [
    'training-contract',
    [
      '# Berufsausbildungsvertrag',
      'Industrie- und Handelskammer',
      'Ausbildende',
      'Auszubildende',
      'Ausbildungsberuf',
      'Vergütung im 1. Ausbildungsjahr',
    ],
  ],
  [
    'fiktionsbescheinigung',
    [
      'Ausländerbehörde Leipzig',
      '# Fiktionsbescheinigung',
      'Der Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG)',
      'gültig bis 30.03.2027',
    ],
  ],
  [
    'residence-title',
    [
      'AUFENTHALTSTITEL',
      'ART DES TITELS',
      'AUFENTHALTSERLAUBNIS',
      'KARTE GÜLTIG BIS 30.09.2026',
      'ANMERKUNGEN § 18B AUFENTHG',
    ],
  ],
  [
    'visa',
    [
      'VISUM',
      'GÜLTIG FÜR / VALID FOR DEUTSCHLAND',
      'ART DES VISUMS / TYPE OF VISA D',
      'ANZAHL DER EINREISEN MULT',
      'DAUER DES AUFENTHALTS',
    ],
  ],
  [
    'application-summary',
    [
      'Aufenthalt Digital',
      '# Zusammenfassung Ihres Antrags',
      'Angaben zur Person',
      'Familienstand',
      'Ausweisdokument Reisepass',
      'Arbeitsvertrag',
      'Staatsangehörigkeit',
    ],
  ],
  [
    'unknown',
    ['Speisekarte', 'Tagessuppe 4,50 €', 'Schnitzel mit Pommes 12,90 €', 'Wir wünschen guten Appetit'],
  ],
  ['unknown', ['Mietvertrag über eine Garage', 'Vermieter und Mieter', 'Die Miete beträgt 60 EUR']],
]
