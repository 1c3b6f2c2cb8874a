import type { DocumentTitle } from '../title-table.ts'

/** Papers of schools, universities and examinations. */
export const studyTitles = {
  degree: {
    titles: `
      Bachelorurkunde | Masterurkunde | Diplomurkunde | Abschlussurkunde | Magisterurkunde |
      Hochschulurkunde | Diplomzeugnis | Bachelorzeugnis | Masterzeugnis | Hochschulzeugnis |
      Lisans Diploması | Staatsexamen | Hochschulabschluss | Abschlusszeugnis | Degree Certificate |
      Bachelor Degree | Master Degree | Bachelor’s Degree | Master’s Degree |
      Gesellenbrief | Facharbeiterzeugnis | Facharbeiterbrief | Meisterbrief | Berufsabschluss |
      Doctor of Philosophy | Promotionsurkunde | Zeugnis über die Bachelorprüfung |
      Zeugnis über die Masterprüfung | Zeugnis über die Abschlussprüfung | Bachelor Degree Certificate |
      Provisional Certificate | Provisional Degree Certificate | Convocation | Yüksek Lisans Diploması |
      Diplôme | Título de | Dyplom | Диплом | Диплом бакалавра | Диплом магистра | Диплом магістра |
      Диплом спеціаліста | Bằng tốt nghiệp | Bằng cử nhân | Laurea | Doktorurkunde | Diplom-Urkunde |
      Gesellenprüfungszeugnis | Zeugnis über die Gesellenprüfung | Zeugnis über die staatliche Prüfung |
      Zeugnis über die Diplomprüfung | Certificate of Graduation | Diploma Supplement |
      Abschlusszertifikat | Diplôme National | Diplôme de Licence | Diplôme de Master |
      Master’s Degree Certificate | Bachelor’s Degree Certificate | Urkunde über die Verleihung | 毕业证书 |
      学位证书 | Prüfungszeugnis nach § 37 BBiG | Berufskolleg Abschlusszeugnis | Hochschuldiplom |
      Universitätsdiplom | Staatsdiplom | Fachhochschuldiplom | Ingenieurdiplom`,
    vague: `
      Urkunde | Zeugnis | Prüfungszeugnis | Diplom | Diploma | Certificate | Bescheinigung | Bachelor | Master | Bachelor of |
      Master of | Bachelor of Science | Master of Science | Bachelor of Arts | Master of Arts |
      Bachelor of Engineering | Degree of | Doctor of`,
    formulas: `
      verleiht akademischen Grad | den akademischen Grad | the degree of Bachelor | the degree of Master |
      the degree of Doctor | awarded the degree | granted the degree | conferred the degree |
      conferred the said degree`,
    words: `
      verleiht | verliehen | Abschlussprüfung | abgelegt | hereby certifies | certify that |
      awarded the degree | Fachrichtung | akademischen Grad | Hochschulgrad | den Grad | has conferred |
      conferred upon | has been awarded | is awarded | degree of | Universität | Hochschule | University |
      Fakultät | Faculty | Rektor | Dekan | Dean | Rector | bestanden | Gesamtnote | Gesamturteil |
      Studiengang | Handwerkskammer | Industrie- und Handelskammer | Vice Chancellor | conferred |
      confers upon | degree | Rektorin | Dekanin | Chancellor | Registrar | Universitesi | Üniversitesi |
      Rektör | Fakültesi | університет | кваліфікація | здобула | здобув | Gesellenprüfung | first class |
      with all the rights and privileges | Prüfungsausschuss | graduated | Gesamtprädikat | акредитації |
      присвоено | присвоєно | университет | le diplôme est délivré | is granted the degree |
      Master’s examination | Bachelor’s examination | Université | mit dieser Urkunde |
      im Ausbildungsberuf | hat die Abschlussprüfung | overall grade | Ministry of Higher Education |
      awarded to | has passed | verleiht Herrn | verleiht Frau | successfully completed |
      confiere el título | otorga el título | título de`,
    never: `
      DSH-Zeugnis | TestDaF | Deutsche Sprachprüfung für den Hochschulzugang |
      Test Deutsch als Fremdsprache | Sprachzertifikat | Goethe-Zertifikat | Deutsch-Test für Zuwanderer |
      Österreichisches Sprachdiplom | telc Deutsch | Zeugnisbewertung | Gleichwertigkeit | Anerkennung |
      Immatrikulationsbescheinigung | Zulassungsbescheid | Leistungsnachweis | Transcript of Records |
      Heiratsurkunde | Geburtsurkunde | Eheurkunde | Übersetzung | anabin | Deutschprüfung | telc |
      Arbeitszeugnis | Sterbeurkunde | Eheschließung | Arbeitsvertrag | Teilnahmebescheinigung |
      Übersetzung aus | Schulbescheinigung | Erlaubnis zum Führen der Berufsbezeichnung`,
  },
  'degree-recognition': {
    titles: `
      Zeugnisbewertung | Gleichwertigkeitsbescheid | Anerkennungsbescheid |
      Bescheid über die Gleichwertigkeit | Bescheid über die Feststellung der Gleichwertigkeit |
      Feststellung der Gleichwertigkeit | Feststellungsbescheid | Statement of Comparability |
      Statement of Comparability for Foreign Higher Education Qualifications | anabin |
      Anerkennung ausländischer Bildungsabschlüsse |
      Zeugnisbewertung für ausländische Hochschulqualifikationen | Gleichwertigkeitsfeststellung |
      Bescheid über wesentliche Unterschiede | Anerkennungsbescheinigung | Defizitbescheid |
      Zwischenbescheid Anerkennung | Feststellung wesentlicher Unterschiede |
      Bescheid über die Anerkennung | anabin Informationsportal | Auszug aus der Datenbank anabin |
      Bewertung ausländischer Hochschulabschluss | Digitale Auskunft zur Berufsqualifikation |
      Bewertung einer ausländischen Hochschulqualifikation | Evaluation of Foreign Qualification`,
    vague: 'Bescheid | Bescheinigung | Anerkennung der Berufsqualifikation',
    words: `
      Zentralstelle für ausländisches Bildungswesen | ZAB | Kultusministerkonferenz | anabin |
      Gleichwertigkeit | gleichwertig | Berufsqualifikationsfeststellungsgesetz | BQFG | IHK FOSA |
      Referenzberuf | entspricht einem deutschen | Lissabon-Konvention |
      ausländische Hochschulqualifikation | comparable to | Abschlussklasse | Abschlusstyp |
      volle Gleichwertigkeit | wesentliche Unterschiede | Anpassungslehrgang | Kenntnisprüfung |
      Anpassungsmaßnahme | Foreign Skills Approval | voll gleichwertig | teilweise gleichwertig |
      gleichwertig mit | Ausbildungsnachweis | ausländische Berufsqualifikation | Äquivalenz |
      Äquivalenzklasse | Institutionstyp | Eignungsprüfung | Abschluss im Ausland | Status H |
      ausländischen Hochschulqualifikation | Vergleichsabschluss | Deutscher Vergleichsabschluss |
      weist wesentliche Unterschiede | abgeschlossene Ausbildung`,
  },
  'practice-licence': {
    titles: `
      Berufsausübungserlaubnis | Approbation | Approbationsurkunde | Berufserlaubnis |
      Erlaubnis zur Ausübung | Urkunde über die Erlaubnis zum Führen der Berufsbezeichnung |
      Erlaubnis zum Führen der Berufsbezeichnung | Erlaubnisurkunde | Licence to practise |
      Erlaubnis zur vorübergehenden Ausübung | Erlaubnis zur Führung der Berufsbezeichnung |
      Urkunde über die Erlaubnis zur Führung der Berufsbezeichnung |
      Erlaubnis zur vorübergehenden Ausübung des ärztlichen Berufs`,
    vague: 'Urkunde | Erlaubnis | Bescheid',
    formulas: `
      Approbation als Arzt | Approbation als Ärztin | Approbation als Zahnarzt |
      Approbation als Zahnärztin | Erlaubnis die Berufsbezeichnung | Führung der Berufsbezeichnung`,
    words: `
      Berufsbezeichnung | Approbation als | Ausübung des ärztlichen Berufs | Landesprüfungsamt |
      Bundesärzteordnung | Pflegeberufegesetz | Pflegefachfrau | Pflegefachmann | Landesamt für Gesundheit |
      Landesdirektion | Heilberufe | § 10 BÄO | § 1 PflBG | zu führen | Erlaubnis die Berufsbezeichnung |
      die Approbation als | mit Wirkung vom heutigen Tage | ärztlichen Beruf | Berufserlaubnis | Heilkunde |
      Landesamt für Soziales | Führung der Berufsbezeichnung | Regierungspräsidium`,
  },
  'admission-letter': {
    titles: `
      Zulassungsbescheid | Zulassung zum Studium | Bescheid über die Zulassung | Letter of Admission |
      Admission Letter | Notification of Admission | Notice of Admission | Offer of Admission |
      Studienplatzzusage | Zulassungsbestätigung | Bedingte Zulassung | Certificate of Admission |
      Confirmation of Admission | Letter of Acceptance | Acceptance Letter | Conditional Admission |
      Conditional Offer | Offer of a Place | Admission Offer | Zulassung zum Masterstudium |
      Zulassung zum Masterstudiengang | Zulassung zum Bachelorstudiengang | Studienplatzangebot |
      Zusage eines Studienplatzes | Zulassungsangebot | Zulassung Studienkolleg | Aufnahmebestätigung |
      Aufnahmebescheid | Notification of Admission to Degree Programme | Admission to Degree Programme |
      Annahme als Doktorand | Annahme als Doktorandin | Annahme zur Promotion | Doctoral Admission |
      Promotionszulassung`,
    vague: 'Zulassung | Admission | Zusage | Bescheid | Aufnahme',
    words: `
      zugelassen | Studienplatz | Einschreibung | Einschreibefrist | Immatrikulation bis | Bewerbernummer |
      Bewerbungsnummer | admitted | we are pleased | Zulassungsverfahren | Fachsemester |
      enrolment deadline | Einschreibung vornehmen | Wintersemester | Sommersemester |
      Rechtsbehelfsbelehrung | Studiengang | zugelassen werden | Bewerber-ID | Applicant number |
      we are pleased to inform you | accepted to | admitted to | winter semester | summer semester |
      to enrol | language of instruction | standard period of study | Semesterbeitrag | Vorbehalt |
      Studienbeginn | Masterstudiengang | Bachelorstudiengang | Ihre Bewerbung | Studierendensekretariat |
      study place | Doktorandin | Doktorand | Betreuer | start of lectures | your application`,
    never: 'Immatrikulationsbescheinigung | Antragszusammenfassung',
  },
  'enrolment-certificate': {
    titles: `
      Immatrikulationsbescheinigung | Studienbescheinigung | Bescheinigung über die Immatrikulation |
      Certificate of Enrolment | Certificate of Enrollment | Enrolment Certificate |
      Enrollment Certificate | Confirmation of Enrolment | Certificate of Matriculation |
      Schulbescheinigung | Semesterbescheinigung | Matriculation Certificate |
      Studienbescheinigung zur Vorlage | Bescheinigung zum Studium | Certificate of Study |
      Study Certificate | Student Status Certificate | Confirmation of Study |
      Confirmation of Student Status | Enrolment Confirmation | Enrollment Confirmation |
      Enrollment Verification | Bescheinigung nach § 9 BAföG | Studierendenbescheinigung |
      Studierendenausweis | Bescheinigung über das Studium | Bescheinigung über den Schulbesuch |
      Schulbesuchsbescheinigung | Studienbuch | Proof of Enrolment | Proof of Matriculation |
      Matriculation Confirmation | Bescheinigung über das Bestehen der Immatrikulation |
      Attestation d’inscription`,
    certifies: 'Immatrikulation | Schulbesuch | Studium | enrolment | enrollment | study | student status',
    vague: 'Bescheinigung | Certificate | Bestätigung | Anmeldebestätigung | Immatrikulation',
    words: `
      Matrikelnummer | Matrikel-Nr | immatrikuliert | eingeschrieben | Fachsemester | Hochschulsemester |
      Regelstudienzeit | Studiengang | Vollzeitstudium | matriculation number | enrolled | student ID |
      Wintersemester | Sommersemester | ordentlich Studierender | Semesterbeitrag | Studienfach |
      Studentin | ordentliche Studentin | ordentlicher Student | course of study | Matriculation no |
      full-time student | is enrolled | winter semester | summer semester | semester of study |
      besucht im Schuljahr | Schuljahr | Berufsfachschule | Schülerin | BAföG | Voraussichtliches Ende |
      Unterrichtseinheiten pro Woche | Intensivsprachkurs | regular student | registered as a |
      is registered | besucht zur Zeit | besucht die Klasse | unserer Schule`,
  },
  transcript: {
    titles: `
      Leistungsnachweis | Leistungsübersicht | Notenspiegel | Transcript of Records | Academic Transcript |
      Notenauszug | Studienverlaufsbescheinigung | Leistungsbescheinigung | Notenbescheinigung |
      Kontoauszug Prüfungsleistungen | Übersicht über Studienleistungen | Transcript | Notenübersicht |
      Statement of Marks | Marks Sheet | Mark Sheet | Marksheet | Grade Sheet | Grade Card | Grade Report |
      Consolidated Marksheet | Leistungsspiegel | Prüfungsübersicht | Studienleistungen | Transkript |
      Relevé de notes | Bescheinigung über Studienleistungen | Bescheinigung über erbrachte Leistungen |
      Notenspiegel / Transcript of Records | Додаток до диплома`,
    words: `
      ECTS | Credits | Leistungspunkte | Modul | Module | Note | Grade | Prüfungsleistung | bestanden |
      Credit Points | Semester | Versuch | Durchschnittsnote | Prüfungsordnung | Leistungspunkten | SGPA |
      CGPA | GPA | grade points | course name | seat no | marks obtained | Prüfungsamt | Notendurchschnitt |
      Total credits`,
  },
  'language-certificate': {
    titles: `
      Sprachzertifikat | Goethe-Zertifikat | telc Deutsch | telc Zertifikat | Zertifikat Deutsch |
      Deutsch-Test für Zuwanderer | DTZ | TestDaF | DSH-Zeugnis | ÖSD Zertifikat | Zertifikat B1 |
      Zertifikat A1 | Zertifikat A2 | Zertifikat B2 | Start Deutsch 1 | Sprachnachweis |
      Language Certificate | Zeugnis Deutsche Sprachprüfung |
      Deutsche Sprachprüfung für den Hochschulzugang | Certificate of Language Proficiency |
      Deutschprüfung | Zertifikat über Deutschkenntnisse | Test Deutsch als Fremdsprache | DSH | ÖSD |
      ÖSD-Zertifikat | Österreichisches Sprachdiplom Deutsch | Zertifikat C1 | Zertifikat C2 |
      telc Language Tests | Sprachprüfung | Deutschtest | Start Deutsch | Test Report Form | IELTS | TOEFL |
      telc Deutsch A1 | telc Deutsch B1 | telc Deutsch B2 | Goethe-Zertifikat A1 | Goethe-Zertifikat B1 |
      Zertifikat Deutsch für Zuwanderer | ECL | Zertifikat Deutsch-Test für Zuwanderer |
      Deutsches Sprachdiplom | Kompetenzbescheinigung Deutsch`,
    vague: 'Zertifikat | Certificate | Zeugnis | Prüfungszeugnis',
    formulas: `
      Europäischen Referenzrahmens | Europäischen Referenzrahmen | Europäischer Referenzrahmen |
      European Framework of Reference`,
    words: `
      Gemeinsamer Europäischer Referenzrahmen | Gemeinsamen Europäischen Referenzrahmens | GER |
      Common European Framework | Niveau | Niveaustufe | Lesen | Hören | Schreiben | Sprechen | Reading |
      Listening | Writing | Speaking | Punkte | Prädikat | Prüfungszentrum | Prüfungsteilnehmer | Kandidat |
      Deutschkenntnisse | Prüfung bestanden | Leseverstehen | Hörverstehen | Schriftlicher Ausdruck |
      Mündlicher Ausdruck | Textproduktion | Sprachbausteine | TDN | Overall Band Score | CEFR Level |
      Sprachniveau | Gesamtergebnis | Goethe-Institut | telc gGmbH | telc`,
    never: 'Leben in Deutschland | Integrationskurs',
  },
  'life-in-germany-test': {
    titles: `
      Leben in Deutschland | Test Leben in Deutschland | Einbürgerungstest | Test „Leben in Deutschland“ |
      Bescheinigung über das Ergebnis des Tests Leben in Deutschland | Life in Germany |
      Testergebnis Leben in Deutschland | Bescheinigung über das Testergebnis Leben in Deutschland |
      Bescheinigung Einbürgerungstest`,
    formulas: 'von 33 möglichen Punkten | von 33 Fragen richtig',
    words: `
      Fragen | richtig beantwortet | Bundesamt für Migration und Flüchtlinge | Punkte | von 33 |
      Testfragen | Kenntnisse der Rechts- und Gesellschaftsordnung | Orientierungskurs | Testergebnis |
      Testteilnehmer | von 33 möglichen Punkten | staatsbürgerlichen Kenntnisse | von 33 Fragen |
      Kenntnisse der Rechts | bundeseinheitlichen Test`,
    never: 'Integrationskurs',
  },
  'integration-course': {
    titles: `
      Zertifikat Integrationskurs | Bescheinigung Integrationskurs | Zertifikat über den Integrationskurs |
      Certificate Integration Course | Bescheinigung über die erfolgreiche Teilnahme am Integrationskurs |
      Bescheinigung über die Teilnahme am Integrationskurs | Erfolgreiche Teilnahme am Integrationskurs |
      Teilnahme am Integrationskurs | Integrationskurszertifikat |
      Bescheinigung über die erfolgreiche Teilnahme | Bescheinigung über die ordnungsgemäße Teilnahme |
      Integrationskurs`,
    words: `
      erfolgreich teilgenommen | Integrationskursverordnung | § 43 AufenthG | § 17 IntV |
      Bundesamt für Migration und Flüchtlinge | Sprachkurs | Orientierungskurs |
      Deutsch-Test für Zuwanderer | Leben in Deutschland | Kursträger | § 43 Absatz 3 |
      § 43 Abs. 3 AufenthG | Integrationskurses | Unterrichtsstunden | ordnungsgemäß teilgenommen |
      erfolgreich abgeschlossen | am Integrationskurs | erfolgreiche Teilnahme am Integrationskurs`,
  },
} as const satisfies Record<string, DocumentTitle>
