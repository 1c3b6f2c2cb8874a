import type { LabelEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import { addressLabels, certifiedName } from './common.ts'

/** What the person employed is called. */
/** What the person employed is called. */
export const employeeLabels = oneOf(`
  Arbeitnehmer | Arbeitnehmerin | Arbeitnehmer/in | Arbeitnehmer(in) | Arbeitnehmerin / Arbeitnehmer |
  Mitarbeiter | Mitarbeiterin | Mitarbeiter/in | Mitarbeiter(in) | Employee | Name des Arbeitnehmers |
  Name der Arbeitnehmerin | Name des Mitarbeiters | Name der Mitarbeiterin | Name of employee |
  Employee name | Beschäftigte | Beschäftigter | Beschäftigte/r | Name, Vorname des Arbeitnehmers |
  Name des Beschäftigten | Arbeitnehmer:in | Mitarbeiter:in | {Beschäftigte, Arbeitnehmende, Angestellte} Person |
  Name der {beschäftigten, arbeitnehmenden, angestellten} Person`)
/** What the firm is called. */
/** What the firm is called. */
export const employerLabels = oneOf(`
  Firma / Betrieb | Firma/Betrieb | Name und Anschrift des Arbeitgebers | Firma und Anschrift |
  Name und Anschrift der Firma | Name, Anschrift des Arbeitgebers | Arbeitgeber (Name und Anschrift) |
  Name und Sitz des Arbeitgebers | Name und Sitz | Bezeichnung des Betriebs | Name der Arbeitgeberin |
  Arbeitgeber | Arbeitgeberin | Arbeitgeber/in | Arbeitgeber(in) | Name des Arbeitgebers | Firma |
  Firmenname | Name der Firma | Unternehmen | Employer | Company | Name of employer | Employer name |
  Firma/Name | Name/Firma | Name oder Firma | Betrieb | Name des Betriebs | Name des Unternehmens |
  Firma / Name des Arbeitgebers | Beschäftigungsbetrieb | Bezeichnung des Arbeitgebers | Company name |
  Firma (Arbeitgeber) | Name / Firma des Arbeitgebers | Name bzw. Firma | Arbeitgeber:in | Mandant |
  Name des Betriebes | Firmenbezeichnung | Arbeitgeber (Firma)`)
/** What the address of the firm is called, where its label says whose it is. */
/** What the address of the firm is called, where its label says whose it is. */
export const employerAddressLabels = oneOf(`
  Name und Anschrift des Arbeitgebers | Firma und Anschrift | Name und Anschrift der Firma |
  Name, Anschrift des Arbeitgebers | Anschrift des Arbeitgebers | Adresse des Arbeitgebers |
  Anschrift der Firma | Firmenanschrift | Geschäftsanschrift | Betriebsanschrift | Sitz | Firmensitz | Address of employer |
  Employer address | Anschrift des Betriebs | Unternehmensanschrift | Betriebssitz | Sitz des Arbeitgebers |
  Anschrift (Firmensitz) | Company address | Anschrift Arbeitgeber | Anschrift des Betriebes |
  Sitz der Firma | Sitz des Unternehmens`)
/** The person employed. */
/** The person employed. */
export const employee: LabelEntry = {
  field: 'employee',
  labels: employeeLabels,
  parts: 'person',
  notSections: ['employer', 'reference', 'landlord', 'institution'],
  patterns: certifiedName,
}
/** The firm, at labels that name it. */
/** The firm, at labels that name it. */
export const employer: LabelEntry = {
  field: 'employer',
  labels: employerLabels,
  patterns: [
    /(?:Arbeitgeber|Employer)[ \n]ist[ \n](?:die|der|das)?[ \n]?(?<value>\p{Lu}[^\n,;]{2,60}(?:GmbH|AG|KG|SE|e\.\s?V\.|UG|OHG))/u,
  ],
}
/** The firm, at labels that need a heading to say whose name they mean. */
/** The firm, at labels that need a heading to say whose name they mean. */
export const employerInSection: LabelEntry = {
  field: 'employer',
  labels: oneOf(
    'Name | Bezeichnung | Name, Rechtsform | Name und Rechtsform | Name und Anschrift | Firma | Name der Firma',
  ),
  sections: ['employer'],
}
/** The firm's address, at labels that name it. */
/** The firm's address, at labels that name it. */
export const employerAddress: LabelEntry = {
  field: 'employerAddress',
  labels: employerAddressLabels,
  weak: oneOf('Arbeitgeber | Arbeitgeberin | Firma | Employer | Name des Arbeitgebers'),
}
/** The firm's address, at labels that need a heading to say whose it is. */
/** The firm's address, at labels that need a heading to say whose it is. */
export const employerAddressInSection: LabelEntry = {
  field: 'employerAddress',
  labels: addressLabels,
  parts: 'address',
  sections: ['employer'],
}
/** What stands beside labels of the working life and is no field of it. */
/** What stands beside labels of the working life and is no field of it. */
export const decoys = oneOf(`
  Variable Vergütung | Bonus | Sonderzahlung | Sonderzahlungen | Zulagen | Weihnachtsgeld | Urlaubsgeld |
  Überstunden | Kündigungsfrist | Probezeit bis | Ende der Probezeit | Reisekosten | Vertragsnummer |
  Personalabteilung | Gerichtsstand | Anzahl der Urlaubstage | Urlaubstage | Ansprechperson |
  Name der Ansprechperson | Name des Ansprechpartners | Vertreten durch | Berufsabschluss |
  Erforderliche Qualifikation | Qualifikation | Sachbezüge | Geldwerter Vorteil | Nettogehalt | Netto |
  Arbeitsort entspricht dem Sitz des Arbeitgebers | Arbeitstage | Arbeitstage pro Woche |
  Überstundenvergütung | Wohnsitz | Wohnort im Ausland`)
