import type { DocumentTitle } from '../title-table.ts'

/** Papers of an employment or a training. */
export const workTitles = {
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
} as const satisfies Record<string, DocumentTitle>
