import type { Finding, RuleId } from '../../models/finding.ts'

interface Settlement {
  /** Heading of the item. */
  readonly title: string
  /** What would settle it, in plain words, as the end of "Bitte reichen Sie ein: ..." */
  readonly settledBy: string
  /** In which form, where a copy of all pages is not enough. */
  readonly form?: string
}

const employerStatement =
  'eine aktuelle Bescheinigung des Arbeitgebers, aus der die geltende Angabe hervorgeht, oder den geänderten Arbeitsvertrag'
const originalToo = 'Kopie aller Seiten; das Original bringen Sie bitte zum Termin mit'

/** What settles a deviation or a gap. A proposal for the letter; the person edits it. Source: DOMAIN.md section 3. */
const byRule: Readonly<Record<RuleId, Settlement>> = {
  'document-kind': {
    title: 'Hochgeladenes Dokument',
    settledBy: 'das genannte Dokument, vollständig und gut lesbar',
  },
  'evidence-complete': { title: 'Fehlende Unterlage', settledBy: 'die genannte Unterlage' },
  'document-holder': {
    title: 'Person im Dokument',
    settledBy:
      'die Unterlage, die auf die richtige Person lautet, oder eine kurze Erklärung, zu wem das Dokument gehört',
  },
  'passport-valid': {
    title: 'Gültigkeit des Passes',
    settledBy: 'die Datenseite des gültigen Passes oder einen Nachweis, dass ein neuer Pass beantragt ist',
    form: originalToo,
  },
  'passport-number': {
    title: 'Passnummer',
    settledBy:
      'die Datenseite des gültigen Passes; bitte teilen Sie auch mit, ob Sie inzwischen einen neuen Pass haben',
    form: originalToo,
  },
  'filed-before-expiry': {
    title: 'Bisheriger Aufenthaltstitel',
    settledBy:
      'Ihren letzten Aufenthaltstitel mit Vorder- und Rückseite, dazu Bescheinigungen, die danach ausgestellt wurden',
  },
  'salary-agrees': { title: 'Gehalt', settledBy: employerStatement },
  'salary-threshold': { title: 'Höhe des Gehalts', settledBy: employerStatement },
  'name-agrees': {
    title: 'Name',
    settledBy:
      'eine Urkunde, aus der sich die Schreibweise oder die Namensänderung ergibt, oder eine kurze Erklärung dazu',
    form: originalToo,
  },
  'birth-agrees': {
    title: 'Geburtsdatum und Geburtsort',
    settledBy: 'Ihre Geburtsurkunde oder die Datenseite des Passes',
    form: originalToo,
  },
  'employer-agrees': { title: 'Arbeitgeber', settledBy: employerStatement },
  'contract-form': {
    title: 'Vertrag und Unterschrift',
    settledBy:
      'das genannte Dokument vollständig, mit allen Angaben, Unterschriften und dem Datum der Unterschrift',
  },
  'pension-months': {
    title: 'Rentenversicherung',
    settledBy:
      'einen aktuellen Versicherungsverlauf der Deutschen Rentenversicherung und Nachweise zu den Lücken',
  },
  'health-insurance': {
    title: 'Krankenversicherung',
    settledBy:
      'eine aktuelle Bescheinigung Ihrer Krankenversicherung, die Ihren Namen, die Art der Versicherung, Beginn und Ende nennt',
  },
  'reference-person': {
    title: 'Bezugsperson',
    settledBy:
      'Pass und Aufenthaltstitel der Bezugsperson und die Urkunde über das Verwandtschaftsverhältnis',
  },
  'civil-status': {
    title: 'Familienstand',
    settledBy: 'die aktuelle Urkunde zu Ihrem Familienstand',
    form: originalToo,
  },
  'legalisation-translation': {
    title: 'Ausländische Urkunde',
    settledBy:
      'die Urkunde mit Apostille oder Legalisation, soweit erforderlich, und eine Übersetzung durch eine vereidigte Übersetzerin oder einen vereidigten Übersetzer',
    form: originalToo,
  },
  livelihood: {
    title: 'Lebensunterhalt',
    settledBy:
      'Nachweise über alle Einkünfte des Haushalts aus den letzten drei Monaten und über die aktuelle Warmmiete',
  },
  funding: {
    title: 'Finanzierung',
    settledBy:
      'eine aktuelle Bestätigung (Sperrkonto, Verpflichtungserklärung oder Stipendium) mit Name, Betrag und Zeitraum',
  },
  'study-status': {
    title: 'Studium oder Ausbildung',
    settledBy: 'eine aktuelle Bescheinigung der Hochschule oder des Betriebs für das laufende Halbjahr',
  },
  'language-certificate': {
    title: 'Sprachkenntnisse',
    settledBy: 'das Sprachzertifikat auf der verlangten Stufe',
    form: originalToo,
  },
  'address-agrees': {
    title: 'Anschrift und Wohnung',
    settledBy: 'eine aktuelle Meldebescheinigung und den Mietvertrag oder die Wohnungsgeberbestätigung',
  },
  'mrz-integrity': {
    title: 'Datenseite des Passes',
    settledBy: 'ein neues, scharfes Bild der Datenseite mit den maschinenlesbaren Zeilen',
    form: originalToo,
  },
  'residence-time': {
    title: 'Aufenthaltszeiten',
    settledBy: 'alle bisherigen Aufenthaltstitel mit Vorder- und Rückseite',
  },
  'date-logic': {
    title: 'Datumsangaben',
    settledBy: 'eine kurze Erklärung, welche Angabe gilt, mit einem Nachweis dazu',
  },
  'instructions-to-software': {
    title: 'Text für Prüfprogramme',
    settledBy:
      'das Dokument so, wie Sie es von der ausstellenden Stelle erhalten haben, und eine kurze Erklärung zu dem genannten Text',
    form: originalToo,
  },
}

/** Where one subject of a rule is settled in another way than the rest. */
const bySubject: Readonly<Record<string, Settlement>> = {
  'date-logic grossEuro': { title: 'Gehalt', settledBy: employerStatement },
  'date-logic month': {
    title: 'Gehaltsabrechnungen',
    settledBy: 'die Gehaltsabrechnungen der letzten drei Monate ohne Lücke',
  },
}

/** What settles a finding of this rule and subject. */
export function settlementOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): Settlement {
  return bySubject[`${rule} ${subject}`] ?? byRule[rule]
}

/** The form that is enough where the table names no other. */
export const usualForm = 'gut lesbare Kopie aller Seiten (PDF, Scan oder Foto)'
