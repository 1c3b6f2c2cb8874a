import type { DocumentKind } from '../document-kind.ts'

/**
 * How a kind of document is recognised from its text. `titles` = what stands over it (German first, English and the usual bilingual forms);
 * `words` = labels and phrases that papers of this kind have and others rarely do; `never` = phrases that rule the kind out;
 * `certifies` = what a 'Bescheinigung über ...', 'Bestätigung des ...', 'Confirmation of ...' of this kind is about;
 * phrases are separated by `|`; `onePage` = a second title of the same kind on the next page begins another document.
 */
export interface DocumentTitle {
  readonly titles: string
  readonly certifies?: string
  readonly words: string
  readonly never?: string
  readonly onePage?: true
}

/**
 * Source: public forms and sample papers of authorities, insurers, universities, employers (looked at in November 2026), DOMAIN.md section 3.
 * Order does not matter; every phrase is compared after `fold`.
 */
export const documentTitles: Readonly<Record<Exclude<DocumentKind, 'unknown'>, DocumentTitle>> = {
  passport: {
    titles: 'Reisepass | Passport | Passeport | Pasaport | Nationalpass | Reiseausweis | Travel Document',
    words: `
      Pass-Nr | Passport No | Passport Number | Issuing State | Code of issuing State | Country code |
      Nationality | Place of birth | Date of expiry | Authority | Surname | Given names | Type P`,
    never: `
      Aufenthaltstitel | Bescheinigung | Antragszusammenfassung | Visum | Antragsart | Art des Antrags |
      Type of application | Aufenthaltszweck | Zweck des Aufenthalts | Antragsdatum | Angaben zur Person`,
    onePage: true,
  },
  'identity-card': {
    titles: 'Personalausweis | Identity Card | Carte d identité | Ausweiskarte | Kimlik Kartı | ID card',
    words: 'Surname | Given names | Date of expiry | Nationality | Document No | Zugangsnummer | CAN',
    never: 'Aufenthaltstitel | Reisepass | Bescheinigung',
    onePage: true,
  },
  visa: {
    titles: 'Visum | Visa | Visum Schengen | Nationales Visum | Schengen Visa',
    words: `
      gültig für | valid for | Anzahl der Einreisen | number of entries | Dauer des Aufenthalts |
      duration of stay | Art des Visums | type of visa | ausgestellt in | Anmerkungen | Remarks |
      Multi`,
    never: 'Visumsantrag | Bescheinigung | Antragszusammenfassung | Vertrag',
    onePage: true,
  },
  'residence-title': {
    titles: `
      Aufenthaltstitel | Residence Permit | Titre de séjour | Aufenthaltserlaubnis |
      Niederlassungserlaubnis | Blaue Karte EU | Aufenthaltskarte | Elektronischer Aufenthaltstitel`,
    words: `
      Art des Titels | Type of permit | Karte gültig bis | Card expiry | Karte gültig | Anmerkungen |
      Remarks | Zusatzblatt | Nebenbestimmungen | Erwerbstätigkeit gestattet | Zugangsnummer`,
    never: `
      Fiktionsbescheinigung | Antragszusammenfassung | Bescheinigung über | Antrag auf | Antragsart |
      Art des Antrags | Type of application | Aufenthaltszweck | Zweck des Aufenthalts | Antragsdatum |
      Gehaltsabrechnung`,
    onePage: true,
  },
  fiktionsbescheinigung: {
    titles: `
      Fiktionsbescheinigung | Bescheinigung nach § 81 | Bescheinigung gemäß § 81 Abs. 5 |
      Bescheinigung über die Wirkung der Antragstellung`,
    words: `
      § 81 Abs. 3 | § 81 Abs. 4 | § 81 Abs. 5 | gilt als erlaubt | gilt als fortbestehend |
      Fortbestandsfiktion | Erlaubnisfiktion | Der Aufenthalt gilt | vorläufige Bescheinigung |
      Trägervordruck`,
  },
  'health-insurance': {
    titles: `
      Versicherungsbescheinigung | Mitgliedsbescheinigung | Bescheinigung über die Krankenversicherung |
      Bescheinigung über die Mitgliedschaft | Krankenversicherungsnachweis |
      Nachweis der Krankenversicherung | Nachweis über den Krankenversicherungsschutz |
      Bestätigung der Krankenversicherung | Versicherungsbestätigung | Mitgliedschaftsbescheinigung |
      Mitgliedschaftsbestätigung | Versicherungsnachweis | Versicherungsschein | Insurance Certificate |
      Certificate of Insurance | Confirmation of Insurance | Confirmation of Health Insurance |
      Health Insurance Certificate | Certificate of Membership | Familienversicherung |
      Versicherungszeiten | Versicherungsbescheinigung zur Vorlage bei der Ausländerbehörde`,
    certifies: `
      Krankenversicherung | Krankenversicherungsschutz | Versicherungsschutz | Versicherungsverhältnis | Mitgliedschaft |
      Kranken- und Pflegeversicherung | health insurance | insurance cover | insurance coverage | membership`,
    words: `
      Krankenversicherung | krankenversichert | Krankenkasse | Gesundheitskasse | Pflegeversicherung | Versicherten-Nr | Zusatzbeitrag | Krankheitskostenversicherung | versichert | Versichertennummer |
      Krankenversichertennummer | KV-Nummer | Versicherungsschutz | Krankenversicherungsschutz | SGB V |
      § 193 VVG | insured | health insurance | policy number | Leistungsumfang | Versicherungsbeginn |
      Mitglied`,
    never: `
      Gehaltsabrechnung | Entgeltabrechnung | Antragszusammenfassung | Versicherungsverlauf |
      Mietvertrag | Arbeitsvertrag`,
  },
  'registration-certificate': {
    titles: `
      Meldebescheinigung | Erweiterte Meldebescheinigung | Einfache Meldebescheinigung |
      Amtliche Meldebestätigung | Meldebestätigung | Anmeldebestätigung | Anmeldung |
      Bestätigung der Anmeldung | Certificate of Registration | Registration Certificate |
      Auskunft aus dem Melderegister | Aufenthaltsbescheinigung`,
    words: `
      Melderegister | Meldebehörde | alleinige Wohnung | Hauptwohnung | einzige Wohnung | Einzugsdatum |
      Tag des Einzugs | Einwohnermeldeamt | Bürgeramt | Bürgerbüro | § 18 BMG | § 24 BMG |
      Bundesmeldegesetz | gemeldet`,
    never: 'Wohnungsgeber | Wohnungsgeberbestätigung',
  },
  'landlord-confirmation': {
    titles: `
      Wohnungsgeberbestätigung | Wohnungsgeberbescheinigung | Bestätigung des Wohnungsgebers |
      Vermieterbescheinigung | Vermieterbestätigung | Einzugsbestätigung |
      Einzugsbestätigung des Wohnungsgebers | Landlord Confirmation | Confirmation of Residence`,
    words: `
      Wohnungsgeber | Wohnungsgebers | § 19 BMG | § 19 des Bundesmeldegesetzes | Einzug | Einzugsdatum |
      meldepflichtige Personen | Bundesmeldegesetz | Eigentümer der Wohnung | eingezogen`,
  },
  'tenancy-agreement': {
    titles: `
      Mietvertrag | Wohnraummietvertrag | Wohnungsmietvertrag | Untermietvertrag |
      Mietvertrag für Wohnräume | Mietvertrag über Wohnraum | Einheitsmietvertrag |
      Standardmietvertrag | Staffelmietvertrag | Zimmermietvertrag | Nutzungsvertrag |
      Dauernutzungsvertrag | Rental Agreement | Lease Agreement | Tenancy Agreement | Rental Contract`,
    words: `
      Mieter | Vermieter | Mietsache | Mietverhältnis | Miete | Kaltmiete | Grundmiete |
      Nettokaltmiete | Betriebskosten | Nebenkosten | Kaution | Mietzins | Wohnfläche |
      Schönheitsreparaturen | Mietbeginn | Tenant | Landlord`,
    never: `
      Stellplatzmietvertrag | Garagenmietvertrag | Mietvertrag über eine Garage |
      Mietvertrag für Garage | Mietvertrag über einen Stellplatz | Gewerbemietvertrag |
      Gewerberaummietvertrag | Mietvertrag über Gewerberäume | Mietvertrag für gewerbliche Räume |
      Kraftfahrzeugmietvertrag | Wohnungsgeberbestätigung`,
  },
  'employment-contract': {
    titles: `
      Arbeitsvertrag | Anstellungsvertrag | Dienstvertrag | Befristeter Arbeitsvertrag |
      Unbefristeter Arbeitsvertrag | Arbeitsvertrag für Angestellte | Employment Contract |
      Employment Agreement | Contract of Employment | Vertrag über ein Arbeitsverhältnis |
      Vereinbarung über ein Arbeitsverhältnis`,
    words: `
      Arbeitnehmer | Arbeitnehmerin | Arbeitgeber | Probezeit | Vergütung | Bruttogehalt |
      Bruttovergütung | Arbeitszeit | Urlaub | Kündigung | Kündigungsfrist | Arbeitsort | Tätigkeit |
      Verschwiegenheit | Nebentätigkeit | Arbeitsverhältnis | Employee | Employer | probation |
      Ausschlussfristen | Arbeitsverhinderung`,
    never: `
      Erklärung zum Beschäftigungsverhältnis | Berufsausbildungsvertrag | Ausbildungsvertrag |
      Gehaltsabrechnung | Antragszusammenfassung | Mietvertrag`,
  },
  'employment-declaration': {
    titles: `
      Erklärung zum Beschäftigungsverhältnis | Erklärung zum Beschäftigungsverhältnis EzB |
      Stellenbeschreibung | Declaration of Employment | Declaration on the employment relationship |
      Zusatzblatt A`,
    words: `
      Bundesagentur für Arbeit | Betriebsnummer | Leiharbeit | Arbeitnehmerüberlassung |
      Zustimmung der Bundesagentur | Angaben zum Arbeitgeber | Angaben zur Beschäftigung |
      Angaben zum Beschäftigungsverhältnis | Angaben zur Arbeitnehmerin | § 39 AufenthG |
      Arbeitsort entspricht | Auskunft nach § 39 Abs. 4 | Beschäftigungsverhältnis | Überstunden | EzB`,
  },
  payslip: {
    titles: `
      Gehaltsabrechnung | Entgeltabrechnung | Lohnabrechnung | Verdienstabrechnung |
      Abrechnung der Brutto/Netto-Bezüge | Abrechnung der Brutto-Netto-Bezüge |
      Brutto/Netto-Abrechnung | Brutto-Netto-Bezüge | Verdienstnachweis | Lohn- und Gehaltsabrechnung |
      Lohn-/Gehaltsabrechnung | Entgeltnachweis | Gehaltsnachweis | Gehaltsmitteilung |
      Bezügemitteilung | Bezügeabrechnung | Payslip | Payroll Statement | Pay Statement |
      Salary Statement | Gehaltszettel | Entgeltbescheinigung`,
    words: `
      Steuerklasse | Lohnsteuer | Solidaritätszuschlag | Gesamtbrutto | Gesamt-Brutto | Steuerbrutto |
      Steuer-Brutto | SV-Brutto | Netto-Verdienst | Nettoverdienst | Auszahlungsbetrag | Überweisung |
      Personalnummer | Pers.-Nr | Abrechnungsmonat | Krankenversicherung AN | Rentenversicherung |
      Arbeitslosenversicherung | Kirchensteuer | StKl | Steuer-ID | Gross pay | Net pay | Lohnart |
      Auszahlung`,
    onePage: true,
  },
  'employer-confirmation': {
    titles: `
      Arbeitgeberbescheinigung | Arbeitsbescheinigung | Bescheinigung des Arbeitgebers |
      Beschäftigungsbescheinigung | Arbeitgeberbestätigung | Beschäftigungsnachweis |
      Bestätigung des Arbeitsverhältnisses | Bestätigung über das Beschäftigungsverhältnis |
      Bescheinigung über das Arbeitsverhältnis | Verdienstbescheinigung | Certificate of Employment |
      Confirmation of Employment | Employment Confirmation | Employer Confirmation |
      Proof of Employment | Letter of Employment | Employment Verification | Employment Letter`,
    certifies: `
      Beschäftigungsverhältnis | Arbeitsverhältnis | Beschäftigung | Anstellungsverhältnis | Anstellung | Betriebszugehörigkeit |
      employment | employment relationship`,
    words: `
      in ungekündigter Stellung | ungekündigt | ungekündigten | beschäftigt | in unserem Unternehmen |
      bei uns beschäftigt | in unserem Hause | unbefristet | Arbeitsverhältnis besteht |
      hiermit bestätigen wir | hiermit bescheinigen wir | bestätigen wir | permanent employment |
      has been employed`,
    never: 'Gehaltsabrechnung',
    onePage: true,
  },
  degree: {
    titles: `
      Bachelorurkunde | Masterurkunde | Diplomurkunde | Abschlussurkunde | Magisterurkunde | Hochschulurkunde | Diplomzeugnis | Bachelorzeugnis | Masterzeugnis | Hochschulzeugnis | Bachelor of | Master of | Bachelor | Lisans Diploması | Staatsexamen | Hochschulabschluss | Bachelor of Science |
      Master of Science | Bachelor of Arts | Master of Arts | Bachelor of Engineering |
      Abschlusszeugnis | Diplom | Diploma | Degree Certificate | Bachelor Degree | Master Degree |
      Bachelor’s Degree | Master’s Degree | Prüfungszeugnis | Gesellenbrief | Facharbeiterzeugnis |
      Facharbeiterbrief | Meisterbrief | Berufsabschluss | Doctor of Philosophy | Promotionsurkunde |
      Degree of | Zeugnis über die Bachelorprüfung | Zeugnis über die Masterprüfung |
      Zeugnis über die Abschlussprüfung | Zeugnis | Urkunde`,
    words: `
      verleiht | verliehen | Abschlussprüfung | abgelegt | hereby certifies | certify that | awarded the degree | Fachrichtung | akademischen Grad | Hochschulgrad | den Grad | has conferred | conferred upon |
      has been awarded | is awarded | degree of | Universität | Hochschule | University | Fakultät |
      Faculty | Rektor | Dekan | Dean | Rector | bestanden | Gesamtnote | Gesamturteil |
      Abschlussprüfung | Studiengang | Handwerkskammer | Industrie- und Handelskammer |
      Vice Chancellor`,
    never: `
      DSH-Zeugnis | TestDaF | Deutsche Sprachprüfung für den Hochschulzugang | Test Deutsch als Fremdsprache |
      Sprachzertifikat | Goethe-Zertifikat | Deutsch-Test für Zuwanderer | Österreichisches Sprachdiplom | telc Deutsch |
      Zeugnisbewertung | Gleichwertigkeit | Anerkennung | Immatrikulationsbescheinigung |
      Zulassungsbescheid | Leistungsnachweis | Transcript of Records | Heiratsurkunde | Geburtsurkunde |
      Eheurkunde | Übersetzung | anabin | Deutschprüfung | telc | Goethe-Zertifikat | Arbeitszeugnis |
      Sterbeurkunde | Eheschließung`,
  },
  'degree-recognition': {
    titles: `
      Zeugnisbewertung | Gleichwertigkeitsbescheid | Anerkennungsbescheid |
      Bescheid über die Gleichwertigkeit | Bescheid über die Feststellung der Gleichwertigkeit |
      Feststellung der Gleichwertigkeit | Feststellungsbescheid | Statement of Comparability |
      Statement of Comparability for Foreign Higher Education Qualifications | anabin |
      Anerkennung ausländischer Bildungsabschlüsse |
      Zeugnisbewertung für ausländische Hochschulqualifikationen | Gleichwertigkeitsfeststellung |
      Anerkennung der Berufsqualifikation`,
    words: `
      Zentralstelle für ausländisches Bildungswesen | ZAB | Kultusministerkonferenz | anabin |
      Gleichwertigkeit | gleichwertig | Berufsqualifikationsfeststellungsgesetz | BQFG | IHK FOSA |
      Referenzberuf | entspricht einem deutschen | Lissabon-Konvention | H+ |
      ausländische Hochschulqualifikation | comparable to | Abschlussklasse | Abschlusstyp |
      volle Gleichwertigkeit`,
  },
  'practice-licence': {
    titles: `
      Berufsausübungserlaubnis | Approbation | Approbationsurkunde | Berufserlaubnis |
      Erlaubnis zur Ausübung | Urkunde über die Erlaubnis zum Führen der Berufsbezeichnung |
      Erlaubnis zum Führen der Berufsbezeichnung | Erlaubnisurkunde | Licence to practise |
      Erlaubnis zur vorübergehenden Ausübung`,
    words: `
      Berufsbezeichnung | Approbation als | Ausübung des ärztlichen Berufs | Landesprüfungsamt |
      Bundesärzteordnung | Pflegeberufegesetz | Pflegefachfrau | Pflegefachmann |
      Landesamt für Gesundheit | Landesdirektion | Heilberufe | § 10 BÄO | § 1 PflBG`,
  },
  'training-contract': {
    titles: `
      Berufsausbildungsvertrag | Ausbildungsvertrag | Umschulungsvertrag |
      Vertrag über die Berufsausbildung | Training Contract | Apprenticeship Contract |
      Vocational Training Contract | Ausbildungsvertrag zur Pflegefachfrau`,
    words: `
      Auszubildende | Auszubildender | Auszubildenden | Ausbildende | Ausbildender |
      Ausbildungsvergütung | Ausbildungsberuf | Ausbildungszeit | Ausbildungsdauer | Berufsschule |
      Ausbildungsjahr | Ausbildungsstätte | Träger der praktischen Ausbildung |
      Industrie- und Handelskammer | Handwerkskammer | § 11 BBiG | Lehrzeit`,
  },
  'admission-letter': {
    titles: `
      Zulassungsbescheid | Zulassung | Zulassung zum Studium | Bescheid über die Zulassung |
      Letter of Admission | Admission Letter | Notification of Admission | Notice of Admission |
      Offer of Admission | Studienplatzzusage | Zulassungsbestätigung | Bedingte Zulassung |
      Certificate of Admission | Confirmation of Admission`,
    words: `
      zugelassen | Studienplatz | Einschreibung | Einschreibefrist | Immatrikulation bis |
      Bewerbernummer | Bewerbungsnummer | admitted | we are pleased | Zulassungsverfahren |
      Fachsemester | enrolment deadline | Einschreibung vornehmen | Wintersemester | Sommersemester |
      Rechtsbehelfsbelehrung | Studiengang`,
    never: 'Immatrikulationsbescheinigung | Antragszusammenfassung',
  },
  'enrolment-certificate': {
    titles: `
      Immatrikulationsbescheinigung | Studienbescheinigung | Bescheinigung über die Immatrikulation |
      Certificate of Enrolment | Certificate of Enrollment | Enrolment Certificate |
      Enrollment Certificate | Confirmation of Enrolment | Certificate of Matriculation |
      Schulbescheinigung | Semesterbescheinigung | Matriculation Certificate |
      Studienbescheinigung zur Vorlage | Bescheinigung zum Studium`,
    words: `
      Matrikelnummer | Matrikel-Nr | immatrikuliert | eingeschrieben | Fachsemester |
      Hochschulsemester | Regelstudienzeit | Studiengang | Vollzeitstudium | matriculation number |
      enrolled | student ID | Wintersemester | Sommersemester | ordentlich Studierender |
      Semesterbeitrag | Studienfach`,
  },
  transcript: {
    titles: `
      Leistungsnachweis | Leistungsübersicht | Notenspiegel | Transcript of Records |
      Academic Transcript | Notenauszug | Studienverlaufsbescheinigung | Leistungsbescheinigung |
      Notenbescheinigung | Kontoauszug Prüfungsleistungen | Übersicht über Studienleistungen |
      Transcript`,
    words: `
      ECTS | Credits | Leistungspunkte | Modul | Module | Note | Grade | Prüfungsleistung | bestanden |
      Credit Points | Semester | Versuch | Durchschnittsnote | Prüfungsordnung`,
  },
  'blocked-account': {
    titles: `
      Sperrkonto | Sperrkontobestätigung | Bestätigung über ein Sperrkonto | Bestätigung Sperrkonto |
      Sperrbestätigung | Bestätigung der Eröffnung eines Sperrkontos | Blocked Account |
      Blocked Account Confirmation | Confirmation of Blocked Account | Blocked Amount Confirmation |
      Sperrguthaben | Confirmation of Blocked Amount | Sperrvermerk`,
    words: `
      Sperrbetrag | gesperrt | Sperrguthaben | monatlich verfügen | monatlicher Auszahlungsbetrag |
      monatliche Auszahlung | Sperrvermerk | blocked amount | monthly payout |
      zugunsten der Bundesrepublik | Ausländerbehörde | Kontoinhaber | account holder | IBAN |
      Verfügungsbetrag | monatlich freigegeben`,
  },
  'commitment-declaration': {
    titles: `
      Verpflichtungserklärung | Verpflichtungserklärung nach § 68 |
      Verpflichtungserklärung gemäß §§ 66, 67, 68 | Formal Obligation | Declaration of Commitment |
      Bundeseinheitliche Verpflichtungserklärung`,
    words: `
      § 68 | §§ 66 | verpflichte mich | Verpflichtungserklärende | Ausländerbehörde |
      Kosten für den Lebensunterhalt | Haftung | Bonität | glaubhaft gemacht | nachgewiesen |
      Der unterzeichnende | Ausreise | Auslandsvertretung`,
  },
  scholarship: {
    titles: `
      Stipendium | Stipendienzusage | Stipendienbescheid | Stipendienbestätigung | Stipendienurkunde |
      Förderzusage | Scholarship | Scholarship Award | Award Letter | Letter of Award |
      Scholarship Certificate | Scholarship Confirmation | Bewilligung eines Stipendiums |
      Bewilligungsbescheid Stipendium | Certificate of Scholarship | Zusage eines Stipendiums`,
    words: `
      Stipendium | Stipendiat | Stipendiatin | DAAD | Deutscher Akademischer Austauschdienst |
      Stipendienrate | Förderung | monatliche Rate | scholarship holder | monthly instalments |
      Stiftung | Förderzeitraum | Stipendienbetrag`,
  },
  'language-certificate': {
    titles: `
      Sprachzertifikat | Goethe-Zertifikat | telc Deutsch | telc Zertifikat | Zertifikat Deutsch |
      Deutsch-Test für Zuwanderer | DTZ | TestDaF | DSH-Zeugnis | ÖSD Zertifikat | Zertifikat B1 |
      Zertifikat A1 | Zertifikat A2 | Zertifikat B2 | Start Deutsch 1 | Sprachnachweis |
      Language Certificate | Zeugnis Deutsche Sprachprüfung |
      Deutsche Sprachprüfung für den Hochschulzugang | Certificate of Language Proficiency |
      Deutschprüfung | Zertifikat über Deutschkenntnisse | Test Deutsch als Fremdsprache | DSH | ÖSD | ÖSD-Zertifikat | Österreichisches Sprachdiplom Deutsch | Zertifikat C1 | Zertifikat C2 | telc Language Tests | Sprachprüfung | Deutschtest | Start Deutsch`,
    words: `
      Gemeinsamer Europäischer Referenzrahmen | Gemeinsamen Europäischen Referenzrahmens | GER |
      Common European Framework | Niveau | Niveaustufe | Lesen | Hören | Schreiben | Sprechen |
      Reading | Listening | Writing | Speaking | Punkte | Prädikat | Prüfungszentrum |
      Prüfungsteilnehmer | Kandidat | Deutschkenntnisse | Prüfung bestanden | Leseverstehen | Hörverstehen |
      Schriftlicher Ausdruck | Mündlicher Ausdruck | Textproduktion | Sprachbausteine | TDN`,
    never: 'Leben in Deutschland | Integrationskurs',
  },
  'life-in-germany-test': {
    titles: `
      Leben in Deutschland | Test Leben in Deutschland | Einbürgerungstest |
      Test „Leben in Deutschland“ | Bescheinigung über das Ergebnis des Tests Leben in Deutschland |
      Life in Germany`,
    words: `
      Fragen | richtig beantwortet | Bundesamt für Migration und Flüchtlinge | Punkte | von 33 |
      Testfragen | Kenntnisse der Rechts- und Gesellschaftsordnung | Orientierungskurs | Testergebnis |
      Testteilnehmer`,
    never: 'Integrationskurs',
  },
  'integration-course': {
    titles: `
      Zertifikat Integrationskurs | Integrationskurs | Bescheinigung Integrationskurs |
      Zertifikat über den Integrationskurs | Certificate Integration Course`,
    words: `
      erfolgreich teilgenommen | Integrationskursverordnung | § 43 AufenthG | § 17 IntV |
      Bundesamt für Migration und Flüchtlinge | Sprachkurs | Orientierungskurs |
      Deutsch-Test für Zuwanderer | Leben in Deutschland | Kursträger`,
  },
  'marriage-certificate': {
    titles: `
      Heiratsurkunde | Eheurkunde | Marriage Certificate | Certificate of Marriage |
      Auszug aus dem Heiratseintrag | Auszug aus dem Eheregister | Acte de mariage |
      Extrait d acte de mariage | Evlenme Kayıt Örneği | Lebenspartnerschaftsurkunde | Evlilik Cüzdanı |
      Internationale Heiratsurkunde | Beglaubigter Ausdruck aus dem Eheregister |
      Auszug aus dem Heiratsregister | Marriage Licence | Extrait de l acte de mariage | Certificat de mariage |
      Acta de matrimonio | Certificado de matrimonio | Certidão de casamento | Certificato di matrimonio |
      Estratto dell atto di matrimonio | Giấy chứng nhận kết hôn | Uluslararası Aile Cüzdanı | Akt małżeństwa |
      Odpis skrócony aktu małżeństwa | Certificat de căsătorie | Izvod iz matične knjige vjenčanih |
      Izvod iz matične knjige venčanih | Certifikatë martese | Házassági anyakönyvi kivonat |
      Свідоцтво про шлюб | Свидетельство о браке | Свидетельство о заключении брака |
      Извод из матичне књиге венчаних | Удостоверение за граждански брак | Nikahnama | Marriage Contract`,
    words: `
      Eheschließung | Ehemann | Ehefrau | Ehegatten | Standesamt | Standesbeamte |
      Tag der Eheschließung | Registernummer | Heirat | Ehename | Familienname nach der Eheschließung |
      bridegroom | bride | husband | wife | Place of marriage | Date of marriage | Civil registry`,
    never: 'Scheidung | geschieden | Übersetzung | Apostille | Antragszusammenfassung',
    onePage: true,
  },
  'divorce-judgment': {
    titles: `
      Scheidungsurteil | Scheidungsbeschluss | Divorce Judgment | Divorce Decree | Decree of Divorce |
      Decree absolute | Beschluss in der Familiensache | Urteil | Beschluss | Scheidungsurkunde |
      Certificate of Divorce | Boşanma Kararı | Jugement de divorce | Sentencia de divorcio |
      Свідоцтво про розірвання шлюбу | Свидетельство о расторжении брака`,
    words: `
      Scheidung | geschieden | Ehe der Beteiligten | Die Ehe wird geschieden | Familiengericht |
      Amtsgericht | rechtskräftig | Versorgungsausgleich | Antragsgegner | Antragstellerin | divorce |
      marriage is dissolved | petitioner | respondent`,
    never: 'Sorgerecht',
  },
  'birth-certificate': {
    titles: `
      Geburtsurkunde | Birth Certificate | Certificate of Birth | Geburtsschein |
      Auszug aus dem Geburtenregister | Auszug aus dem Geburtseintrag | Acte de naissance |
      Extrait d acte de naissance | Doğum Belgesi | Doğum Kayıt Örneği |
      Beglaubigter Ausdruck aus dem Geburtenregister | Internationale Geburtsurkunde |
      Abstammungsurkunde | Extrait de l acte de naissance | Acta de nacimiento | Partida de nacimiento |
      Certificado de nacimiento | Certidão de nascimento | Certificato di nascita | Giấy khai sinh | Akt urodzenia |
      Odpis skrócony aktu urodzenia | Certificat de naștere | Izvod iz matične knjige rođenih |
      Certifikatë lindjeje | Születési anyakönyvi kivonat | Свідоцтво про народження |
      Свидетельство о рождении | Извод из матичне књиге рођених | Удостоверение за раждане |
      Certificate of Live Birth`,
    words: `
      Kind | Mutter | Vater | Eltern | Standesamt | Geburtenregister | Registernummer | Tag der Geburt |
      Ort der Geburt | Mother | Father | child | Date of birth | Place of birth | geboren`,
    never: 'Übersetzung | Apostille | Eheschließung',
    onePage: true,
  },
  custody: {
    titles: `
      Sorgerecht | Sorgerechtserklärung | Sorgeerklärung | Sorgerechtsbeschluss | Zustimmungserklärung |
      Einverständniserklärung | Einverständniserklärung des anderen Elternteils | Custody |
      Custody Decision | Parental Consent | Negativbescheinigung | Negativattest |
      Zustimmung des anderen Elternteils | Consent of the other parent`,
    words: `
      elterliche Sorge | Sorgerecht | gemeinsame Sorge | alleinige Sorge | Jugendamt | Elternteil |
      einverstanden | Sorgeberechtigte | custody | parental responsibility | Familiengericht |
      mein Kind | unser Kind`,
    never: 'Scheidungsurteil',
  },
  apostille: {
    titles: `
      Apostille | Apostille (Convention de La Haye du 5 octobre 1961) | Legalisation |
      Legalisationsvermerk | Zur Legalisation | Legalization`,
    words: `
      Convention de La Haye | 5 octobre 1961 | This public document | Diese öffentliche Urkunde |
      has been signed by | ist unterschrieben von | acting in the capacity of |
      in seiner Eigenschaft als | bears the seal | Certified | Bestätigt | Seal/stamp | Land | Country |
      Siegel | Echtheit`,
    onePage: true,
  },
  translation: {
    titles: `
      Übersetzung | Beglaubigte Übersetzung | Beglaubigte Übersetzung aus dem | Übersetzung aus dem |
      Certified Translation | Bestätigte Übersetzung | Beglaubigte Übersetzung aus der`,
    words: `
      Übersetzer | Übersetzerin | beeidigte | beeidigter | vereidigte | vereidigter | ermächtigte |
      ermächtigter | öffentlich bestellte | Richtigkeit und Vollständigkeit | Für die Richtigkeit |
      vorstehende Übersetzung | aus dem Türkischen | Übersetzung aus | translator | sworn translator |
      Dolmetscher`,
  },
  'pension-record': {
    titles: `
      Versicherungsverlauf | Rentenversicherungsverlauf | Renteninformation | Rentenauskunft |
      Auskunft zum Versicherungsverlauf | Ihr Versicherungsverlauf | Wartezeitauskunft |
      Deutsche Rentenversicherung`,
    words: `
      Deutsche Rentenversicherung | Versicherungsnummer | Beitragszeit | Beitragszeiten |
      Pflichtbeitragszeit | Pflichtbeiträge | Monate | rentenrechtliche Zeiten | Wartezeit |
      Kalendermonate | Pflichtbeitragszeiten | DEÜV | Versicherungskonto | Entgelt`,
    never: 'Gehaltsabrechnung | Entgeltabrechnung',
  },
  'application-summary': {
    titles: `
      Antragszusammenfassung | Zusammenfassung Ihres Antrags | Zusammenfassung des Antrags |
      Zusammenfassung | Antrag auf Erteilung eines Aufenthaltstitels | Antrag auf einen Aufenthaltstitel | Antrag auf Aufenthaltstitel | Antrag auf Aufenthaltserlaubnis | Antrag auf Blaue Karte EU | Antrag auf Familiennachzug |
      Antrag auf Erteilung einer Aufenthaltserlaubnis | Antrag auf Verlängerung |
      Antrag auf Verlängerung der Aufenthaltserlaubnis | Antrag auf Niederlassungserlaubnis |
      Antrag auf Erteilung einer Niederlassungserlaubnis | Aufenthalt Digital | Application Summary |
      Application for a residence permit | Application for residence permit | Residence permit application |
      Antrag Application | Antrag Application Aufenthaltserlaubnis | Antrag Application Aufenthaltstitel | Ihr Antrag | Antragsübersicht | Übersicht Ihres Antrags | Antragsdaten |
      Verlängerung der Aufenthaltserlaubnis | Verlängerung Aufenthaltserlaubnis | Erteilung einer Aufenthaltserlaubnis |
      Ihre Angaben | Ihre Angaben im Überblick | Online-Antrag | Antrag`,
    words: `
      Antragsdatum | Art des Antrags | Antragsart | Type of application | Application type | Purpose of stay | Antragsteller | Antragstellerin | antragstellende Person | Angaben zur Person |
      Angaben zum Pass | Antragsnummer | Antrags-ID | Vorgangsnummer | Zweck des Aufenthalts |
      Aufenthaltszweck | Anliegen | Persönliche Angaben | Hochgeladene Unterlagen |
      Hochgeladene Dokumente | Ausweisdokument | Eingereicht am | Online eingereicht | Familienstand |
      Staatsangehörigkeit | Referenzperson | Ersteinreise | Rechtsgrundlage | Beantragter Titel`,
  },
}
