import type { DocumentKind } from '../document-kind.ts'

/**
 * How a kind of document is recognised from its text; phrases are separated by `|`. `titles` = what stands over it (German first, English and
 * the usual bilingual forms); `certifies` = what a 'Bescheinigung über ...', 'Confirmation of ...' of this kind is about; `vague` = titles that
 * papers of other kinds carry as well ("Beschluss"): they count only beside label words; `formulas` = wordings in a sentence that only papers
 * of this kind have: they weigh as much as a title, and decide where the paper `repeatsOthers` (a translation says all that its original says);
 * `words` = labels and phrases that papers of this kind have and others rarely do; `never` = phrases in a heading that rule the kind out;
 * `onePage` = a second title of the same kind on the next page begins another document.
 */
export interface DocumentTitle {
  readonly titles: string
  readonly certifies?: string
  readonly vague?: string
  readonly formulas?: string
  readonly words: string
  readonly never?: string
  readonly onePage?: true
  readonly repeatsOthers?: true
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
      Nationality | Place of birth | Date of expiry | Authority | Surname | Given names | Type P |
      Passeport | Date of issue | Personal No | Holder’s signature`,
    never: `
      Aufenthaltstitel | Bescheinigung | Antragszusammenfassung | Visum | Antragsart | Art des Antrags |
      Type of application | Aufenthaltszweck | Zweck des Aufenthalts | Antragsdatum | Angaben zur Person`,
    onePage: true,
  },
  'identity-card': {
    titles: `
      Personalausweis | Identity Card | Carte d identité | Ausweiskarte | Kimlik Kartı | ID card |
      Personalausweis Identity Card | Carte nationale d’identité | Carta d’identità |
      Documento nacional de identidad | Dowód osobisty | Carte de identitate | Identiteitskaart |
      Republik Österreich Personalausweis | Identitätskarte`,
    words: `
      Surname | Given names | Date of expiry | Nationality | Document No | Zugangsnummer | CAN |
      Augenfarbe | Größe | Anschrift | Bundesrepublik Deutschland Personalausweis | T.C. Kimlik No |
      Krajowy`,
    never: 'Aufenthaltstitel | Reisepass | Bescheinigung',
    onePage: true,
  },
  visa: {
    titles: 'Visum | Visa | Visum Schengen | Nationales Visum | Schengen Visa',
    words: `
      gültig für | valid for | Anzahl der Einreisen | number of entries | Dauer des Aufenthalts |
      duration of stay | Art des Visums | type of visa | ausgestellt in | Anmerkungen | Remarks | Multi |
      Validity | Type D | Schengener Staaten | Dauer der Aufenthalte`,
    never: 'Visumsantrag | Bescheinigung | Antragszusammenfassung | Vertrag',
    onePage: true,
  },
  'residence-title': {
    titles: `
      Aufenthaltstitel | Residence Permit | Titre de séjour | Aufenthaltserlaubnis |
      Niederlassungserlaubnis | Blaue Karte EU | Aufenthaltskarte | Elektronischer Aufenthaltstitel |
      Zusatzblatt zum Aufenthaltstitel | Zusatzblatt zur Aufenthaltserlaubnis | Residence Title |
      Residence Card | Permesso di soggiorno | Permiso de residencia`,
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
      Bescheinigung über die Wirkung der Antragstellung |
      Bescheinigung über das Bestehen einer Fiktionswirkung | Fiktionswirkung |
      Bescheinigung über die Fiktionswirkung`,
    formulas: `
      Aufenthalt gilt als fortbestehend | gilt der Aufenthalt als erlaubt |
      Aufenthaltstitel gilt als fortbestehend | Aufenthalt gilt als erlaubt`,
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
      Versicherungszeiten | Versicherungsbescheinigung zur Vorlage bei der Ausländerbehörde |
      Versicherungszusage | Deckungszusage | Mitgliedserklärung | Nachweis über die Mitgliedschaft |
      Bescheinigung über die Versicherung | Insurance Confirmation | Confirmation of Insurance Cover |
      Insurance Policy | Proof of Insurance | Bestätigung über die Versicherung |
      European Health Insurance Card | Europäische Krankenversicherungskarte |
      Meldung zum Versicherungsstatus | Versicherungspolice | Krankenversicherungspolice`,
    certifies: `
      Krankenversicherung | Krankenversicherungsschutz | Versicherungsschutz | Versicherungsverhältnis |
      Mitgliedschaft | Kranken- und Pflegeversicherung | health insurance | insurance cover |
      insurance coverage | membership | Krankheitskostenvollversicherung | private Krankenversicherung |
      gesetzliche Krankenversicherung | Befreiung von der Versicherungspflicht |
      bestehende Krankenversicherung | Bestehen einer Krankenversicherung | statutory health insurance |
      private health insurance`,
    vague: `
      Bescheinigung | Bestätigung | Bescheinigung zur Vorlage bei der Ausländerbehörde | Certificate |
      Confirmation | Mitgliedsausweis | Police`,
    words: `
      Krankenversicherung | krankenversichert | Krankenkasse | Gesundheitskasse | Pflegeversicherung |
      Versicherten-Nr | Zusatzbeitrag | Krankheitskostenversicherung | versichert | Versichertennummer |
      Krankenversichertennummer | KV-Nummer | Versicherungsschutz | Krankenversicherungsschutz | SGB V |
      § 193 VVG | insured | health insurance | policy number | Leistungsumfang | Versicherungsbeginn |
      Mitglied | substitutive | Krankheitskostenvollversicherung | Versicherungspflicht |
      Krankenversicherungspflicht | versicherte Person | insured person | Versicherungsende | § 175 SGB V |
      Familienversicherung | familienversichert | § 11 SGB V | insurance number | Kennnummer des Trägers |
      Selbstbehalt | § 199a SGB V | Versicherungsstatus | Private Krankenversicherung |
      Versicherungsnehmer | Tarif | gesetzlich versichert | privat versichert`,
    never: `
      Gehaltsabrechnung | Entgeltabrechnung | Antragszusammenfassung | Versicherungsverlauf | Mietvertrag |
      Arbeitsvertrag`,
  },
  'registration-certificate': {
    titles: `
      Meldebescheinigung | Erweiterte Meldebescheinigung | Einfache Meldebescheinigung |
      Amtliche Meldebestätigung | Meldebestätigung | Bestätigung der Anmeldung |
      Auskunft aus dem Melderegister | Aufenthaltsbescheinigung |
      Amtliche Meldebestätigung für die Anmeldung | Anmeldung bei der Meldebehörde |
      Anmeldung einer Wohnung | Melderegisterauskunft | Haushaltsbescheinigung |
      Amtliche Meldebescheinigung | Registration of Residence | Confirmation of Registration of Residence |
      Certificate of Residence | Bescheinigung über den Wohnsitz | Wohnsitzbescheinigung |
      Residence Certificate | Auszug aus dem Melderegister`,
    vague: `
      Anmeldebestätigung | Anmeldung | Certificate of Registration | Registration Certificate |
      Meldeschein`,
    words: `
      Melderegister | Meldebehörde | alleinige Wohnung | Hauptwohnung | einzige Wohnung | Einzugsdatum |
      Tag des Einzugs | Einwohnermeldeamt | Bürgeramt | Bürgerbüro | § 18 BMG | § 24 BMG |
      Bundesmeldegesetz | gemeldet | neue Wohnung | bisherige Wohnung | angemeldet | Nebenwohnung |
      Bürgerservice | residents registration office | registered at the address | Einzug am |
      laut Melderegister | Kreisverwaltungsreferat | ist gemeldet | Gemeindekennzahl | wohnt laut |
      gemeldet seit`,
    never: 'Wohnungsgeber | Wohnungsgeberbestätigung',
  },
  'landlord-confirmation': {
    titles: `
      Wohnungsgeberbestätigung | Wohnungsgeberbescheinigung | Bestätigung des Wohnungsgebers |
      Vermieterbescheinigung | Vermieterbestätigung | Einzugsbestätigung |
      Einzugsbestätigung des Wohnungsgebers | Landlord Confirmation | Confirmation of Residence |
      Bescheinigung des Wohnungsgebers | Wohnungsgeber-Bestätigung | Wohnungsgebererklärung |
      Wohnungsgeberbescheinigung nach § 19 BMG | Bestätigung des Vermieters | Bescheinigung des Vermieters |
      Vermieterauskunft`,
    vague: 'Bestätigung | Bescheinigung | Erklärung',
    words: `
      Wohnungsgeber | Wohnungsgebers | § 19 BMG | § 19 des Bundesmeldegesetzes | Einzug | Einzugsdatum |
      meldepflichtige Personen | Bundesmeldegesetz | Eigentümer der Wohnung | eingezogen |
      in meiner Wohnung | in unserer Wohnung | als Wohnungsgeber | Vermieterin | Vermieter | wohnhaft |
      Tag des Einzugs | Unterschrift des Wohnungsgebers | Untervermietung | in der Wohnung wohnt`,
  },
  'tenancy-agreement': {
    titles: `
      Mietvertrag | Wohnraummietvertrag | Wohnungsmietvertrag | Untermietvertrag |
      Mietvertrag für Wohnräume | Mietvertrag über Wohnraum | Einheitsmietvertrag | Standardmietvertrag |
      Staffelmietvertrag | Zimmermietvertrag | Nutzungsvertrag | Dauernutzungsvertrag | Rental Agreement |
      Lease Agreement | Tenancy Agreement | Rental Contract | Mietvertrag für einen Wohnheimplatz |
      Wohnheimvertrag | Dauernutzungs- und Mietvertrag | Nachtrag zum Mietvertrag | Wohnraum-Mietvertrag |
      Lease | Residential Lease | Sublease Agreement | Mietvereinbarung | Vertrag zur Untermiete |
      Untermietverhältnis | Apartment Lease | Furnished Apartment Lease | Nutzungsvereinbarung Wohnraum |
      Kira Sözleşmesi | Contrat de location | Contrat de bail | Mietvertragsbestätigung |
      Bestätigung des Mietverhältnisses | Bestätigung über das Mietverhältnis`,
    words: `
      Mieter | Vermieter | Mietsache | Mietverhältnis | Miete | Kaltmiete | Grundmiete | Nettokaltmiete |
      Betriebskosten | Nebenkosten | Kaution | Mietzins | Wohnfläche | Schönheitsreparaturen | Mietbeginn |
      Tenant | Landlord | Gesamtmiete | Betriebskostenvorauszahlung | Mietzeit | Mietzeitraum | Warmmiete |
      Mieträume | Untermieter | Hauptmieter | monthly rent | deposit | premises | Mietpreis |
      Hauptmieterin | Lessor | Lessee | security deposit | Nutzungsgebühr | Zimmer in der Wohnung`,
    never: `
      Stellplatzmietvertrag | Garagenmietvertrag | Mietvertrag über eine Garage | Mietvertrag für Garage |
      Mietvertrag über einen Stellplatz | Gewerbemietvertrag | Gewerberaummietvertrag |
      Mietvertrag über Gewerberäume | Mietvertrag für gewerbliche Räume | Kraftfahrzeugmietvertrag |
      Wohnungsgeberbestätigung`,
  },
  'employment-contract': {
    titles: `
      Arbeitsvertrag | Anstellungsvertrag | Dienstvertrag | Befristeter Arbeitsvertrag |
      Unbefristeter Arbeitsvertrag | Arbeitsvertrag für Angestellte | Employment Contract |
      Employment Agreement | Contract of Employment | Vertrag über ein Arbeitsverhältnis |
      Vereinbarung über ein Arbeitsverhältnis | Änderungsvertrag zum Arbeitsvertrag | Arbeitsplatzangebot |
      Arbeitsplatzzusage | Einstellungszusage | Job Offer | Offer of Employment | Employment Offer |
      Offer Letter | Dienstvereinbarung | Minijob-Vertrag | Teilzeitarbeitsvertrag | Anstellungsverhältnis |
      Service Agreement | Letter of Appointment | Zusatzvereinbarung zum Arbeitsvertrag |
      Nachtrag zum Arbeitsvertrag | Bindendes Arbeitsplatzangebot`,
    words: `
      Arbeitnehmer | Arbeitnehmerin | Arbeitgeber | Probezeit | Vergütung | Bruttogehalt | Bruttovergütung |
      Arbeitszeit | Urlaub | Kündigung | Kündigungsfrist | Arbeitsort | Tätigkeit | Verschwiegenheit |
      Nebentätigkeit | Arbeitsverhältnis | Employee | Employer | probation | Ausschlussfristen |
      Arbeitsverhinderung | Beschäftigter | Entgeltgruppe | TV-L | TVöD | Tarifvertrag |
      Jahresbruttogehalt | Bruttolohn | wöchentliche Arbeitszeit | Vollzeit | eingestellt |
      gross annual salary | working hours | probationary period | remuneration | the Company |
      shall be employed | notice period | Stundenlohn`,
    never: `
      Erklärung zum Beschäftigungsverhältnis | Berufsausbildungsvertrag | Ausbildungsvertrag |
      Antragszusammenfassung | Mietvertrag | Vertrag über ein Praktikum | Praktikumsvertrag |
      Gehaltsabrechnung | Arbeitszeugnis`,
  },
  'employment-declaration': {
    titles: `
      Erklärung zum Beschäftigungsverhältnis | Erklärung zum Beschäftigungsverhältnis EzB |
      Stellenbeschreibung | Declaration of Employment | Declaration on the employment relationship |
      Zusatzblatt A | Zusatzblatt A zur Erklärung zum Beschäftigungsverhältnis |
      Zusatzblatt zur Erklärung zum Beschäftigungsverhältnis | Declaration on Employment Relationship`,
    words: `
      Bundesagentur für Arbeit | Betriebsnummer | Leiharbeit | Arbeitnehmerüberlassung |
      Zustimmung der Bundesagentur | Angaben zum Arbeitgeber | Angaben zur Beschäftigung |
      Angaben zum Beschäftigungsverhältnis | Angaben zur Arbeitnehmerin | § 39 AufenthG |
      Arbeitsort entspricht | Auskunft nach § 39 Abs. 4 | Beschäftigungsverhältnis | Überstunden | EzB`,
  },
  payslip: {
    titles: `
      Gehaltsabrechnung | Entgeltabrechnung | Lohnabrechnung | Verdienstabrechnung |
      Abrechnung der Brutto/Netto-Bezüge | Abrechnung der Brutto-Netto-Bezüge | Brutto/Netto-Abrechnung |
      Brutto-Netto-Bezüge | Verdienstnachweis | Lohn- und Gehaltsabrechnung | Lohn-/Gehaltsabrechnung |
      Entgeltnachweis | Gehaltsnachweis | Gehaltsmitteilung | Bezügemitteilung | Bezügeabrechnung |
      Payslip | Payroll Statement | Pay Statement | Salary Statement | Gehaltszettel |
      Entgeltbescheinigung | Salary Slip | Pay Slip | Wage Slip | Payroll Slip | Lohnzettel | Lohnschein |
      Lohn- und Gehaltsbescheinigung | Lohnnachweis | Abrechnung der Bezüge | Entgeltabrechnung für |
      Monatsabrechnung | Lohn-/Gehaltsabrechnung für | Abrechnung für den Monat | Earnings Statement |
      Brutto-Netto-Abrechnung | Verdienstabrechnung für`,
    vague: 'Abrechnung',
    words: `
      Steuerklasse | Lohnsteuer | Solidaritätszuschlag | Gesamtbrutto | Gesamt-Brutto | Steuerbrutto |
      Steuer-Brutto | SV-Brutto | Netto-Verdienst | Nettoverdienst | Auszahlungsbetrag | Überweisung |
      Personalnummer | Pers.-Nr | Abrechnungsmonat | Krankenversicherung AN | Arbeitslosenversicherung |
      Kirchensteuer | StKl | Steuer-ID | Gross pay | Net pay | Lohnart | Auszahlung | Wage tax |
      Pension insurance | Base salary | Gross salary | Net salary | Überweisungsbetrag |
      Gesetzliche Abzüge | Tabellenentgelt | Entgeltgruppe | Grundgehalt | Nettobezüge | Bruttobezüge |
      Auszahlung auf Konto | Eintrittsdatum | Steuertage | SV-Tage | Lohnsteuerklasse | Gesetzliches Netto`,
    onePage: true,
  },
  'employer-confirmation': {
    titles: `
      Arbeitgeberbescheinigung | Arbeitsbescheinigung | Bescheinigung des Arbeitgebers |
      Beschäftigungsbescheinigung | Arbeitgeberbestätigung | Beschäftigungsnachweis |
      Bestätigung des Arbeitsverhältnisses | Bestätigung über das Beschäftigungsverhältnis |
      Bescheinigung über das Arbeitsverhältnis | Verdienstbescheinigung | Certificate of Employment |
      Confirmation of Employment | Employment Confirmation | Employer Confirmation | Proof of Employment |
      Letter of Employment | Employment Verification | Employment Letter | Employment Certificate |
      Employer Certificate | Arbeitsbestätigung | Arbeitsverhältnisbescheinigung |
      Beschäftigungsbestätigung | Certification of Employment | Employer Letter | Employer’s Confirmation |
      Work Confirmation | Verdienst- und Arbeitsbescheinigung | Anstellungsbestätigung |
      Verdienstbescheinigung zur Vorlage bei Behörden`,
    certifies: `
      Beschäftigungsverhältnis | Arbeitsverhältnis | Beschäftigung | Anstellungsverhältnis | Anstellung |
      Betriebszugehörigkeit | employment | employment relationship | bestehendes Beschäftigungsverhältnis |
      bestehendes Arbeitsverhältnis`,
    vague: `
      Bescheinigung | Bestätigung | To whom it may concern | Certificate | Confirmation |
      Bescheinigung zur Vorlage bei der Ausländerbehörde`,
    words: `
      in ungekündigter Stellung | ungekündigt | ungekündigten | beschäftigt | in unserem Unternehmen |
      bei uns beschäftigt | in unserem Hause | unbefristet | Arbeitsverhältnis besteht |
      hiermit bestätigen wir | hiermit bescheinigen wir | bestätigen wir | permanent employment |
      has been employed | ungekündigtes | employed with | employed by | employed at | is employed |
      not under notice | contract is permanent | steht bei uns | unser Mitarbeiter | unsere Mitarbeiterin |
      in einem ungekündigten | angestellt | Arbeitsvertrag ist unbefristet | unbefristet und ungekündigt |
      Weiterbeschäftigung | Arbeitsverhältnis | monatliches Gehalt | monatliches Bruttogehalt | monatliche Vergütung | hiermit bestätige ich | hiermit bescheinige ich`,
    never: 'Gehaltsabrechnung',
    onePage: true,
  },
  degree: {
    titles: `
      Bachelorurkunde | Masterurkunde | Diplomurkunde | Abschlussurkunde | Magisterurkunde |
      Hochschulurkunde | Diplomzeugnis | Bachelorzeugnis | Masterzeugnis | Hochschulzeugnis |
      Lisans Diploması | Staatsexamen | Hochschulabschluss | Abschlusszeugnis | Degree Certificate |
      Bachelor Degree | Master Degree | Bachelor’s Degree | Master’s Degree | Prüfungszeugnis |
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
      Urkunde | Zeugnis | Diplom | Diploma | Certificate | Bescheinigung | Bachelor | Master | Bachelor of |
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
  'training-contract': {
    titles: `
      Berufsausbildungsvertrag | Ausbildungsvertrag | Umschulungsvertrag |
      Vertrag über die Berufsausbildung | Training Contract | Apprenticeship Contract |
      Vocational Training Contract | Ausbildungsvertrag zur Pflegefachfrau | Ausbildungsvertrag für |
      Vertrag über eine schulische Ausbildung | Schulvertrag | Ausbildungsplatzzusage |
      Vertrag zur Ausbildung | Lehrvertrag | Änderungsvertrag zum Berufsausbildungsvertrag`,
    words: `
      Auszubildende | Auszubildender | Auszubildenden | Ausbildende | Ausbildender | Ausbildungsvergütung |
      Ausbildungsberuf | Ausbildungszeit | Ausbildungsdauer | Berufsschule | Ausbildungsjahr |
      Ausbildungsstätte | Träger der praktischen Ausbildung | Industrie- und Handelskammer |
      Handwerkskammer | § 11 BBiG | Lehrzeit | Ausbildungsbetrieb | § 10 BBiG | Berufsbildungsgesetz |
      § 16 Pflegeberufegesetz | Träger der Ausbildung | tägliche Ausbildungszeit | Ausbildung zum |
      Ausbildung zur | apprentice | trainee`,
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
  'blocked-account': {
    titles: `
      Sperrkonto | Sperrkontobestätigung | Bestätigung über ein Sperrkonto | Blocked bank account | Bestätigung Sperrkonto |
      Sperrbestätigung | Bestätigung der Eröffnung eines Sperrkontos | Blocked Account |
      Blocked Account Confirmation | Confirmation of Blocked Account | Blocked Amount Confirmation |
      Sperrguthaben | Confirmation of Blocked Amount | Sperrvermerk |
      Confirmation of Opening of a Blocked Account | Kontoeröffnungs- und Sperrbestätigung |
      Bestätigung über die Eröffnung eines Sperrkontos | Bestätigung der Kontosperrung |
      Sperrvermerksbestätigung | Sperrkonto-Bestätigung | Blocked Account Certificate |
      Eröffnungsbestätigung Sperrkonto | Sperrkontonachweis | Nachweis Sperrkonto`,
    words: `
      Sperrbetrag | gesperrt | Sperrguthaben | monatlich verfügen | monatlicher Auszahlungsbetrag |
      monatliche Auszahlung | Sperrvermerk | blocked amount | monthly payout |
      zugunsten der Bundesrepublik | Kontoinhaber | account holder | Verfügungsbetrag |
      monatlich freigegeben | in favour of the Federal Republic | monthly disbursement | blocked in favour |
      amount paid in | maximum monthly | Begünstigter Sperre | Fintiba | Expatrio | Coracle |
      gesperrter Betrag | Freigabebetrag | Kontostand | monatlich verfügbar`,
  },
  'commitment-declaration': {
    titles: `
      Verpflichtungserklärung | Verpflichtungserklärung nach § 68 |
      Verpflichtungserklärung gemäß §§ 66, 67, 68 | Formal Obligation | Declaration of Commitment |
      Bundeseinheitliche Verpflichtungserklärung`,
    formulas: 'verpflichte mich gegenüber der Ausländerbehörde',
    words: `
      verpflichte mich | Verpflichtungserklärende | Kosten für den Lebensunterhalt | Haftung | Bonität |
      glaubhaft gemacht | nachgewiesen | Der unterzeichnende | Ausreise | Auslandsvertretung |
      §§ 66 bis 68 | die Kosten für die Ausreise | bis zur Beendigung des Aufenthalts |
      § 68 des Aufenthaltsgesetzes | § 68 AufenthG | §§ 66 67 68`,
  },
  scholarship: {
    titles: `
      Stipendium | Stipendienzusage | Stipendienbescheid | Stipendienbestätigung | Stipendienurkunde |
      Förderzusage | Scholarship | Scholarship Award | Award Letter | Letter of Award |
      Scholarship Certificate | Scholarship Confirmation | Bewilligung eines Stipendiums |
      Bewilligungsbescheid Stipendium | Certificate of Scholarship | Zusage eines Stipendiums |
      Deutschlandstipendium | Stipendiumsbescheid | Förderbescheid | Grant Letter | Fellowship Award |
      Bewilligungsbescheid Deutschlandstipendium | Stipendienvertrag | Annahmeerklärung Stipendium |
      Aufnahme in die Förderung | Scholarship Council`,
    vague: 'Bewilligungsbescheid | Annahmeerklärung | Bescheid | Bewilligung | Award',
    formulas: `
      ein Stipendium in Höhe von | ein Stipendium erhält | ein monatliches Stipendium | has been awarded a scholarship |
      receives a scholarship | Stipendium bewilligt`,
    words: `
      Stipendium | Stipendiat | Stipendiatin | DAAD | Deutscher Akademischer Austauschdienst |
      Stipendienrate | Förderung | monatliche Rate | scholarship holder | monthly instalments | Stiftung |
      Förderzeitraum | Stipendienbetrag | Erasmus | Stipendiengeber | grant | fellowship | scholarship |
      awarded a scholarship | monthly allowance | monthly stipend | Scholarship Council | als Stipendiaten |
      Studienkostenpauschale | Aufnahme in die Förderung`,
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
    vague: 'Zertifikat | Certificate | Zeugnis',
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
  'marriage-certificate': {
    titles: `
      Heiratsurkunde | Eheurkunde | Marriage Certificate | Certificate of Marriage |
      Auszug aus dem Heiratseintrag | Auszug aus dem Eheregister | Acte de mariage |
      Extrait d acte de mariage | Evlenme Kayıt Örneği | Lebenspartnerschaftsurkunde | Evlilik Cüzdanı |
      Internationale Heiratsurkunde | Beglaubigter Ausdruck aus dem Eheregister |
      Auszug aus dem Heiratsregister | Marriage Licence | Extrait de l acte de mariage |
      Certificat de mariage | Acta de matrimonio | Certificado de matrimonio | Certidão de casamento |
      Certificato di matrimonio | Estratto dell atto di matrimonio | Giấy chứng nhận kết hôn |
      Uluslararası Aile Cüzdanı | Akt małżeństwa | Odpis skrócony aktu małżeństwa |
      Certificat de căsătorie | Izvod iz matične knjige vjenčanih | Izvod iz matične knjige venčanih |
      Certifikatë martese | Házassági anyakönyvi kivonat | Свідоцтво про шлюб | Свидетельство о браке |
      Свидетельство о заключении брака | Извод из матичне књиге венчаних |
      Удостоверение за граждански брак | Nikahnama | Marriage Contract |
      Certificate of Registration of Marriage | Registration of Marriage |
      Marriage Registration Certificate | Formül B | Extrait de l’acte de mariage | Aile Cüzdanı |
      Eheurkunde / Marriage certificate | Trauschein | Familienbuch | Nichah Nama | Nikah Nama | عقد زواج |
      وثيقة زواج | عقدنامه | نکاح نامه | Marriage Deed | Marriage Document | Nikah | Eheregister |
      Register of Marriages | Certified copy of an entry of marriage | Certifikatë e martesës |
      Certifikata e martesës | Vjenčani list | Izvod iz matice vjenčanih | Casamento | 结婚证 |
      Certificate of Marriage Registration | Atti di matrimonio | Atto di matrimonio`,
    words: `
      Eheschließung | Ehemann | Ehefrau | Ehegatten | Standesamt | Standesbeamte | Tag der Eheschließung |
      Registernummer | Heirat | Ehename | Familienname nach der Eheschließung | bridegroom | bride |
      husband | wife | Place of marriage | Date of marriage | Civil registry | koca | karı | evlenme |
      solemnized | marriage between | Brautgabe | шлюб | брак | Dowry | mahr | époux | épouse |
      bashkëshorti | bashkëshortja | contrayentes | cónyuges | невеста | жених | женик`,
    never: `
      Scheidung | geschieden | Übersetzung | Apostille | Antragszusammenfassung | vorstehenden Übersetzung`,
    onePage: true,
  },
  'divorce-judgment': {
    titles: `
      Scheidungsurteil | Scheidungsbeschluss | Divorce Judgment | Divorce Decree | Decree of Divorce |
      Decree absolute | Scheidungsurkunde | Certificate of Divorce | Boşanma Kararı | Jugement de divorce |
      Sentencia de divorcio | Свідоцтво про розірвання шлюбу | Свидетельство о расторжении брака |
      Final Decree of Divorce | Judgment of Divorce | Decree nisi | Divorce Certificate |
      Рішення про розірвання шлюбу | Talaqnama | شهادة طلاق | وثيقة طلاق`,
    vague: `
      Urteil | Beschluss | Beschluss in der Familiensache | Im Namen des Volkes | Karar | Gerekçeli Karar`,
    words: `
      Scheidung | geschieden | Ehe der Beteiligten | Die Ehe wird geschieden | Familiengericht |
      rechtskräftig | Versorgungsausgleich | Antragsgegner | Antragstellerin | divorce |
      marriage is dissolved | petitioner | respondent | geschlossene Ehe | Ehe der Parteien |
      wird geschieden | dissolution of marriage | rechtskräftig seit | boşanmalarına | Boşanma |
      in the matter of the marriage | Aile Mahkemesi`,
    never: 'Sorgerecht',
  },
  'birth-certificate': {
    titles: `
      Geburtsurkunde | Birth Certificate | Certificate of Birth | Geburtsschein |
      Auszug aus dem Geburtenregister | Auszug aus dem Geburtseintrag | Acte de naissance |
      Extrait d acte de naissance | Doğum Belgesi | Doğum Kayıt Örneği |
      Beglaubigter Ausdruck aus dem Geburtenregister | Internationale Geburtsurkunde | Abstammungsurkunde |
      Extrait de l acte de naissance | Acta de nacimiento | Partida de nacimiento |
      Certificado de nacimiento | Certidão de nascimento | Certificato di nascita | Giấy khai sinh |
      Akt urodzenia | Odpis skrócony aktu urodzenia | Certificat de naștere |
      Izvod iz matične knjige rođenih | Certifikatë lindjeje | Születési anyakönyvi kivonat |
      Свідоцтво про народження | Свидетельство о рождении | Извод из матичне књиге рођених |
      Удостоверение за раждане | Certificate of Live Birth | Certification of Birth |
      Certification of Vital Record | Formül A | Doğum Kayıt Örneği Formül A | Geburtenbuch |
      Beglaubigte Abschrift aus dem Geburtenregister | Record of Birth | Birth Record | شهادة ميلاد |
      شهادة الميلاد | Certificat de naissance | Atto di nascita | Registro Civil de Nacimiento |
      Child Registration Certificate | Family Registration Certificate Birth | شهادة ولادة |
      Certifikatë e lindjes | Certifikata e lindjes | Rodni list | Izvod iz matice rođenih | 出生医学证明 |
      Geburtseintrag | Extract from the Birth Registration`,
    words: `
      Kind | Mutter | Vater | Eltern | Standesamt | Geburtenregister | Registernummer | Tag der Geburt |
      Ort der Geburt | Mother | Father | child | Place of birth | Baba | Anne | doğum tarihi |
      Name of Mother | Name of Father | Mother’s name | Father’s name | батько | мати | отец | мать |
      Registration of Births | Place of birth of child | Geburtsname der Mutter | fils de | fille de |
      datos de la madre | datos del padre | اسم الأب | اسم الأم | was born | birth herein | né à | née à |
      nom du père | nom de la mère`,
    never: 'Übersetzung | Apostille | Eheschließung',
    onePage: true,
  },
  custody: {
    titles: `
      Sorgerecht | Sorgerechtserklärung | Sorgeerklärung | Sorgerechtsbeschluss | Zustimmungserklärung |
      Einverständniserklärung | Einverständniserklärung des anderen Elternteils | Custody |
      Custody Decision | Parental Consent | Negativbescheinigung | Negativattest |
      Zustimmung des anderen Elternteils | Consent of the other parent | Sorgerechtsbescheinigung |
      Bescheinigung über das Sorgerecht | Erklärung über die gemeinsame elterliche Sorge |
      Gemeinsame Sorgeerklärung | Alleinsorge | Alleiniges Sorgerecht | Übertragung der elterlichen Sorge |
      Zustimmung zur Einreise | Zustimmung zum Aufenthalt | Zustimmung der Kindesmutter |
      Zustimmung des Kindesvaters | Einverständniserklärung des Kindesvaters |
      Einverständniserklärung der Kindesmutter | Affidavit of Consent | Consent Letter | Letter of Consent |
      Travel Consent | Consent to Travel | Declaration of Consent | Child Custody | Custody Order |
      Sole Custody | Guardianship | Guardianship Certificate | Muvafakatname | Muvafakat | Velayet |
      Velayet Belgesi | Autorización de viaje | Autorización de residencia de menor |
      Autorización de viaje y residencia de menor | Autorisation parentale | Droit de garde |
      Zgoda na wyjazd | Заява-згода | Нотаріальна згода | Згода на виїзд | Согласие на выезд |
      Заявление о согласии | Einwilligungserklärung | Bescheinigung über Eintragungen im Sorgeregister |
      Auskunft aus dem Sorgeregister | Negativauskunft | Zustimmung des nicht mitreisenden Elternteils |
      Affidavit of Support and Consent | Bescheinigung über das Nichtvorliegen von Sorgeerklärungen |
      Nichtvorliegen von Sorgeerklärungen | Nichtabgabe von Sorgeerklärungen | Sorgerechtsnachweis |
      Bescheinigung über die alleinige elterliche Sorge | Notarielle Einwilligung |
      Einwilligung in die Ausreise | No Objection Certificate | Erklärung zum alleinigen Sorgerecht |
      Erklärung zum Sorgerecht`,
    vague: `
      Beschluss | Urteil | Urkunde | Affidavit | Declaration | Zustimmung | Erklärung | Einwilligung |
      Заява | Заявление | Autorización | Bescheinigung | Karar | Order`,
    formulas: `
      elterliche Sorge wird | die elterliche Sorge für | alleinigen elterlichen Sorge |
      gemeinsame elterliche Sorge | elterlichen Sorge gemeinsam | sole custody of |
      Eintragungen im Sorgeregister | gemeinsam die elterliche Sorge | das alleinige Sorgerecht |
      das gemeinsame Sorgerecht | Ausreise des Kindes | Ausreise meines Kindes`,
    words: `
      elterliche Sorge | Sorgerecht | gemeinsame Sorge | alleinige Sorge | Jugendamt | Elternteil |
      einverstanden | Sorgeberechtigte | custody | parental responsibility | Familiengericht | mein Kind |
      unser Kind | elterlichen Sorge | elterliche Sorge wird | Kindesmutter | Kindesvater | Kindeseltern |
      § 1626a | § 1671 | § 1680 | Sorgeregister | sorgeberechtigt | Personensorge |
      Aufenthaltsbestimmungsrecht | meine Tochter | meinen Sohn | mein Sohn | damit einverstanden |
      Vater des Kindes | Mutter des Kindes | minor child | my consent | give consent | my minor |
      sole custody | legal guardian | reside permanently | velayet | velayeti | muvafakat | çocuğum |
      згоду на виїзд | даю згоду | моєї дитини | моєму сину | согласие на выезд | даю согласие |
      моего ребенка | menor | patria potestad | autorizo | autorité parentale | minderjähriges Kind |
      minderjährigen Kindes | Amt für Jugend | sole custody of | custody of the child | velayetinin |
      müşterek çocuk | Nichtvorliegen von Sorgeerklärungen | § 58a SGB VIII | Sorgeerklärungen |
      nicht mitreisenden Elternteils | Umzug meines Sohnes | Umzug meiner Tochter | my full consent |
      father of the minor | mother of the minor | consent for my | sorumluluğu | Nachzug meines Kindes |
      Ausreise des Kindes | minor daughter | minor son | have no objection`,
    never: 'Scheidungsurteil',
  },
  apostille: {
    titles: `
      Apostille | Apostille (Convention de La Haye du 5 octobre 1961) | Legalisation |
      Legalisationsvermerk | Zur Legalisation | Legalization | Apostille (Convention de La Haye) |
      Überbeglaubigung | Beglaubigungsvermerk | Legalisierung | Endbeglaubigung | Vorbeglaubigung |
      Zwischenbeglaubigung | Zum Zwecke der Legalisation`,
    formulas: 'Echtheit der vorstehenden Unterschrift | Gesehen zur Legalisation',
    words: `
      Convention de La Haye | 5 octobre 1961 | This public document | Diese öffentliche Urkunde |
      has been signed by | ist unterschrieben von | acting in the capacity of | in seiner Eigenschaft als |
      bears the seal | Seal/stamp | Echtheit | zur Legalisation | Gesehen zur Legalisation |
      has been signed | seal stamp | Ministry of Foreign Affairs | Echtheit der vorstehenden Unterschrift |
      Zwecke der Legalisation | Echtheit der Unterschrift`,
    onePage: true,
  },
  translation: {
    titles: `
      Übersetzung | Beglaubigte Übersetzung | Beglaubigte Übersetzung aus dem | Übersetzung aus dem |
      Certified Translation | Bestätigte Übersetzung | Beglaubigte Übersetzung aus der |
      Certified Translation from | Translation from | Sworn Translation | Official Translation |
      Beglaubigte Übersetzung aus der ukrainischen Sprache | Übersetzung aus der | Übersetzung der Urkunde |
      Traduction | Traduction certifiée | Traducción jurada | Yeminli Tercüme | Notarized Translation |
      Beglaubigungsvermerk der Übersetzerin | Übersetzung aus der vietnamesischen Sprache`,
    formulas: `
      Richtigkeit der vorstehenden Übersetzung | Richtigkeit und Vollständigkeit der Übersetzung |
      Richtigkeit und Vollständigkeit der vorstehenden Übersetzung | Richtigkeit der Übersetzung |
      Vollständigkeit der Übersetzung | vorstehende Übersetzung | vorstehender Übersetzung |
      true and complete translation | accurate translation | true translation |
      correct and complete translation | Ende der Übersetzung`,
    words: `
      Übersetzer | Übersetzerin | beeidigte | beeidigter | vereidigte | vereidigter | ermächtigte |
      ermächtigter | öffentlich bestellte | Richtigkeit und Vollständigkeit | Für die Richtigkeit |
      vorstehende Übersetzung | aus dem Türkischen | Übersetzung aus | translator | sworn translator |
      Dolmetscher | true and complete translation | complete translation of the original |
      certified translator | I the undersigned | Dolmetscherin | aus der ukrainischen Sprache |
      ins Deutsche | Urkundenübersetzer | allgemein beeidigter | vorstehenden Übersetzung |
      beeidigte Übersetzerin | beeidigter Übersetzer | vereidigte Übersetzerin | ermächtigte Übersetzerin |
      Anmerkung der Übersetzerin | Anmerkungen des Übersetzers`,
    repeatsOthers: true,
  },
  'pension-record': {
    titles: `
      Versicherungsverlauf | Rentenversicherungsverlauf | Renteninformation | Rentenauskunft |
      Auskunft zum Versicherungsverlauf | Ihr Versicherungsverlauf | Wartezeitauskunft |
      Ihre Renteninformation | Feststellungsbescheid Versicherungsverlauf | Kontenklärung |
      Auszug aus dem Versicherungsverlauf | Auskunft über die Zeiten | Auskunft über die Wartezeit |
      Feststellung von Zeiten nach § 149 | Bescheid über die Feststellung von Zeiten`,
    certifies:
      'Beitragszeiten | Pflichtbeitragszeiten | Versicherungszeiten | Pflichtbeiträge | Beitragsmonate | pension contributions',
    vague: 'Deutsche Rentenversicherung',
    words: `
      Deutsche Rentenversicherung | Versicherungsnummer | Beitragszeit | Beitragszeiten |
      Pflichtbeitragszeit | Pflichtbeiträge | rentenrechtliche Zeiten | Wartezeit | Kalendermonate |
      Pflichtbeitragszeiten | DEÜV | Versicherungskonto | beitragspflichtiges Entgelt |
      gespeicherten Daten | Regelaltersrente | Entgeltpunkte | § 149 Abs. 5 SGB VI | Wartezeit von`,
    never: 'Gehaltsabrechnung | Entgeltabrechnung',
  },
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
  },
}
