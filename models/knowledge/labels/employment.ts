import type { KindLabels, LabelEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import {
  addressLabels,
  birthLabels,
  dateOfBirthCues,
  dateOfBirthLabels,
  nameBeforeParticulars,
  nationalityLabels,
  starredBirth,
} from './common.ts'
import {
  decoys,
  employee,
  employer,
  employerAddress,
  employerAddressInSection,
  employerInSection,
} from './employment-parties.ts'
import { gross, salaries } from './employment-pay.ts'
import { end, hours, job, place, probation, start } from './employment-terms.ts'
import { agency, agencyTicks, unlimited, unlimitedTicks } from './employment-options.ts'

/** What contract and declaration both say. */
/** What contract and declaration both say. */
const contract: readonly LabelEntry[] = [
  employee,
  {
    field: 'dateOfBirth',
    labels: [...dateOfBirthLabels, ...birthLabels],
    cues: dateOfBirthCues,
    patterns: [starredBirth],
  },
  employer,
  employerInSection,
  employerAddress,
  employerAddressInSection,
  {
    field: 'establishmentNumber',
    cues: oneOf('Betriebsnummer | Betriebs-Nr. | Betriebsnr.'),
    labels: oneOf(`
      Betriebsnummer | Betriebs-Nr. | Betriebsnr. | BBNR | Betriebsnummer der BA |
      Betriebsnummer (8-stellig) | Establishment number | Betriebsnummer des Arbeitgebers | Betriebs-Nummer`),
  },
  job,
  start,
  end,
  probation,
  gross,
  salaries,
  hours,
  place,
  agency,
]

/** Contract, declaration of the employment (Erklärung zum Beschäftigungsverhältnis) and confirmation by the employer. */
/** Contract, declaration of the employment (Erklärung zum Beschäftigungsverhältnis) and confirmation by the employer. */
export const employmentLabels = {
  'employment-contract': {
    entries: [...contract, unlimited],
    decoys,
    parties: [
      {
        words: oneOf(`
          Arbeitgeber | Employer | Company | Gesellschaft | Firma | Unternehmen | Klinikum | Betrieb`),
        name: 'employer',
        address: 'employerAddress',
      },
      {
        words: oneOf(`
          Arbeitnehmer | Employee | Mitarbeiter | Beschäftigte | Beschäftigter | Angestellte | Angestellter`),
        name: 'employee',
        dateOfBirth: 'dateOfBirth',
      },
    ],
    ticks: [
      {
        field: 'unlimited',
        value: true,
        labels: oneOf('unbefristet | auf unbestimmte Zeit | unlimited | permanent'),
      },
      { field: 'unlimited', value: false, labels: oneOf('befristet | auf bestimmte Zeit | fixed term') },
    ],
    letter: { sender: 'employer', senderAddress: 'employerAddress' },
    signed: true,
  },
  'employment-declaration': {
    entries: [
      ...contract,
      unlimited,
      { field: 'nationality', labels: nationalityLabels, cues: ['Staatsangehörigkeit'] },
      { field: 'address', labels: addressLabels, parts: 'address', sections: ['employee'] },
    ],
    ticks: [
      ...unlimitedTicks,
      { field: 'unlimited', value: false, labels: ['befristet bis'] },
      ...agencyTicks,
      { field: 'fullTime', value: true, labels: ['Vollzeit', 'Vollzeitbeschäftigung'] },
      { field: 'fullTime', value: false, labels: oneOf('Teilzeit | Teilzeitbeschäftigung | geringfügig') },
      {
        field: 'grossPeriod',
        value: 'hour',
        labels: oneOf(`
          pro Stunde | Stunde | Stundenlohn | je Stunde | in der Stunde | stündlich | Brutto pro Stunde`),
        says: /(?<!\p{L})(?:je|pro|per)[ ](?:Stunde|Std|hour)/iu,
      },
      {
        field: 'grossPeriod',
        value: 'month',
        labels: oneOf(`
          pro Monat | Monat | Monatslohn | je Monat | im Monat | monatlich | Monatsgehalt | Brutto pro Monat`),
        says: /(?<!\p{L})(?:je|pro|per|im)[ ](?:Monat|month)(?!\p{L})/iu,
      },
    ],
    decoys,
    signed: true,
  },
  'employer-confirmation': {
    entries: [
      employee,
      { field: 'employee', parts: 'person', patterns: [nameBeforeParticulars] },
      {
        field: 'dateOfBirth',
        labels: [...dateOfBirthLabels, ...birthLabels],
        cues: dateOfBirthCues,
        patterns: [starredBirth],
      },
      employer,
      {
        field: 'employer',
        patterns: [
          /bei[ \n](?:der|dem|uns,[ ]der)[ \n](?:Firma[ \n])?(?<value>\p{Lu}[^,.\n]{2,50}?(?:GmbH(?: & Co\. KG)?|AG|KG|SE|UG|OHG|gGmbH))(?![\p{L}])/u,
        ],
      },
      employerInSection,
      {
        ...job,
        weak: ['als'],
        weakPatterns: [/[–—][ ]als[ ](?<value>\p{Lu}[^–—,;\n]{2,60}?)(?=[ ][–—]|[,;\n]|$)/u],
      },
      {
        ...start,
        weak: oneOf('seit | seit dem | since'),
        patterns: [/(?:seit|since)[ \n](?:dem[ \n])?(?<value>\d{1,2}\.?[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})/u],
      },
      end,
      gross,
      hours,
      unlimited,
    ],
    ticks: [...unlimitedTicks],
    decoys,
    letter: { sender: 'employer' },
    signed: true,
  },
} as const satisfies Record<string, KindLabels>
