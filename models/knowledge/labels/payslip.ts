import type { KindLabels } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import { addressLabels, dateOfBirthLabels } from './common.ts'
import { decoys, employee, employeeLabels, employer, employerInSection } from './employment-parties.ts'

/** Payslips. */
/** Payslips. */
export const payslipLabels = {
  payslip: {
    entries: [
      employee,
      employer,
      employerInSection,
      {
        field: 'month',
        labels: oneOf(`
          {Abrechnungs, Bezüge, Gehalts, Entgelt, Zahl}monat | Monat | Abrechnungszeitraum | Zeitraum | Abrechnung für |
          Entgeltabrechnung für | Gehaltsabrechnung für | Verdienstabrechnung für | Lohnabrechnung für |
          Month | Pay period | Abrechnung | Abrechnungsperiode | für Monat | Lohnabrechnungsmonat |
          Verdienstabrechnung | Entgeltabrechnung | Abr.-Monat | Abrechnung der Brutto-/Netto-Bezüge für |
          Abrechnung der Brutto/Netto-Bezüge für | Brutto/Netto-Bezüge für | Lohn- und Gehaltsabrechnung |
          Gehaltsabrechnung | Lohn-/Gehaltsabrechnung | Lohnabrechnung | Period | Periode | Payroll month |
          Bezugsmonat | Lohnmonat`),
        patterns: [
          /(?:für|for)[ ](?:den[ ])?(?:Monat[ ])?(?<value>(?:Januar|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)[ ]\d{4}|(?:0[1-9]|1[0-2])[ ]?[/.][ ]?20\d{2})/u,
          /(?<=\n|^)(?<value>(?:Januar|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)[ ]\d{4})(?=[\n\t]|$)/u,
          /(?:abrechnung|bezüge|Verdienstnachweis|Entgeltnachweis|Gehaltsnachweis|mitteilung|Payslip|Pay slip|statement)[^\n\d]{0,40}?(?<value>(?:Januar|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)[ \n]\d{4}|(?:0[1-9]|1[0-2])[ ]?[/.][ ]?20\d{2})/iu,
        ],
      },
      {
        field: 'grossEuro',
        labels: oneOf(`
          Gesamtbrutto | Gesamt-Brutto | Bruttobezug | Gesamtbruttobezüge | Brutto gesamt |
          Bruttogehalt gesamt | Summe Brutto | Bruttoverdienst | Brutto-Verdienst | Total gross | Gross pay |
          Gross total | Gesamt Brutto | Laufendes Brutto | Bruttobezüge | Brutto-Bezüge | Gross salary |
          Summe Bruttobezüge | Summe der Bruttobezüge | Bruttolohn | Bruttoentgelt | Bruttogehalt |
          Gesamtbruttoentgelt | Gross | Brutto (gesamt) | Bruttosumme | Gesamtbruttolohn | Gross earnings |
          Entgelt brutto | Gesamtbrutto (Monat) | Brutto insgesamt`),
        weak: oneOf(`
          Brutto | Steuer-Brutto | Steuerbrutto | Steuerpflichtiges Brutto | Steuer-/SV-Brutto |
          Bruttolohn lfd.`),
      },
      {
        field: 'netEuro',
        labels: oneOf(`
          Nettoverdienst | Netto-Verdienst | Nettobezug | Nettolohn | Nettogehalt | Netto-Entgelt |
          Nettoentgelt | Net pay | Net salary | Gesetzliches Netto | Ges. Netto | Netto | Gesetzl. Netto |
          Nettobezüge | Net income | Gesetzlicher Nettoverdienst | Gesetzliche Nettobezüge | Netto gesamt |
          Nettoverdienst gesamt | Net`),
        weak: oneOf(`
          Auszahlungsbetrag | Auszahlung | Überweisung | Zahlbetrag | Überweisungsbetrag | Amount paid |
          Net payment | Auszuzahlender Betrag | Auszahlung (Überweisung) | Payout | Amount payable |
          Auszahlbetrag`),
      },
      {
        field: 'taxClass',
        labels: oneOf(`
          Steuerklasse | St.-Kl. | StKl | StKI | StKl. | St-Klasse | St.Kl. | Tax class | Stkl | Steuerkl. |
          Lohnsteuerklasse | St.-Klasse | StKl / Faktor | SK | Steuerklasse/Faktor |
          Steuerklasse / Kinderfreibetrag | Steuerkl | Stkl.`),
        patterns: [/(?:Steuerklasse|StKl\.?|Tax class)[: ]+(?<value>[1-6]|IV|VI|V|I{1,3})(?![\d\p{L}])/u],
      },
      {
        field: 'address',
        labels: [...addressLabels, ...oneOf('Anschrift des Arbeitnehmers | Employee address')],
        weak: [
          ...employeeLabels,
          ...oneOf('Name | Name, Vorname | Vor- und Nachname | Name, Anschrift | Name und Anschrift'),
        ],
        parts: 'address',
        notSections: ['employer'],
      },
      { field: 'dateOfBirth', labels: dateOfBirthLabels },
    ],
    decoys: [
      ...decoys.filter((label) => !['Netto', 'Nettogehalt'].includes(label)),
      'Gesamtbrutto kumuliert',
      'Jahresbrutto',
      'Brutto kumuliert',
      'Jahressumme',
      'Jahreswerte',
      'kumuliert',
      'Netto kumuliert',
      'Jahresnetto',
      'Steuerbrutto kumuliert',
      'Steuerbrutto Jahr',
      'Gesamtbrutto Jahr',
      'SV-Brutto kumuliert',
      'Gesamtbrutto lfd. Jahr',
      'Vormonat',
      'Anschrift des Arbeitgebers',
    ],
    letter: {
      recipient: 'employee',
      address: 'address',
      sender: 'employer',
      senderAddress: 'employerAddress',
    },
  },
} as const satisfies Record<string, KindLabels>
