import type { LabelEntry, TickEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'

const unlimitedPhrases = [
  {
    pattern:
      /unbefristet(?:e[nrms]?)?(?![\p{L}])|nicht[ \n]befristet|ohne[ \n]Befristung|auf[ \n]unbestimmte[ \n](?:Zeit|Dauer)|indefinite|unlimited[ \n](?:period|duration|term)|permanent[ \n](?:contract|employment|position|basis)|(?:contract|employment|position)[ \n]is[ \n](?:of[ \n])?(?:permanent|unlimited|open-ended)|\(unlimited\)|unlimited[ \n](?:contract|employment)|open-ended/iu,
    value: true,
  },
  {
    pattern:
      /(?<!un|nicht[ \n])befristet(?:es)?[ \n](?:bis|vom|auf|für|Arbeits|und[ \n]endet)|auf[ \n]bestimmte[ \n]Zeit|für[ \n]die[ \n](?:Zeit|Dauer)[ \n](?:bis[ \n]zum|vom)[ \n]\d|fixed[- ]term|bis[ \n](?:zum[ \n])?\d[\d.\p{L} ]{5,18}[ \n]befristet/iu,
    value: false,
  },
]
/** Without a last day, in words. */
/** Without a last day, in words. */
export const unlimited: LabelEntry = {
  field: 'unlimited',
  labels: oneOf(`
    Term | Befristung | Vertragsdauer | Dauer | Vertragsart | Duration | Contract type | Type of contract | Laufzeit |
    Art des {Arbeitsverhältnisses, Beschäftigungsverhältnisses, Vertrags, Vertrages} | Das {Arbeitsverhältnis, Beschäftigungsverhältnis} ist |
    Dauer {der Beschäftigung, des Arbeitsverhältnisses, des Vertrags}`),
  phrases: unlimitedPhrases,
}
const askedForLimit = oneOf('befristet | Befristung | zeitlich begrenzt | fixed-term')
const askedForNoLimit = oneOf(
  'unbefristet | {auf, für} unbestimmte {Zeit, Dauer} | zeitlich unbegrenzt | unlimited | permanent',
)
/** Without a last day, or with one, as boxes to tick. */
/** Without a last day, or with one, as boxes to tick. */
export const unlimitedTicks: readonly TickEntry[] = [
  {
    field: 'unlimited',
    value: true,
    labels: oneOf(`
      unbefristet | {auf, für} unbestimmte {Zeit, Dauer} | ohne Befristung | nicht befristet | dauerhaft | keine Befristung |
      zeitlich unbegrenzt | unlimited | permanent | indefinite`),
  },
  {
    field: 'unlimited',
    value: false,
    labels: oneOf(
      'befristet | {auf, für} bestimmte {Zeit, Dauer} | zeitlich befristet | mit Befristung | fixed term | temporary',
    ),
  },
  { field: 'unlimited', value: false, labels: ['ja', 'yes'], question: askedForLimit },
  { field: 'unlimited', value: true, labels: ['nein', 'no'], question: askedForLimit },
  { field: 'unlimited', value: true, labels: ['ja', 'yes'], question: askedForNoLimit },
  { field: 'unlimited', value: false, labels: ['nein', 'no'], question: askedForNoLimit },
]
const askedForAgency = oneOf(
  'Leiharbeit | Arbeitnehmerüberlassung | überlassen | Zeitarbeit | Leiharbeitnehmer | temporary agency',
)
/** Work for a temporary agency, as boxes to tick. */
/** Work for a temporary agency, as boxes to tick. */
export const agencyTicks: readonly TickEntry[] = [
  {
    field: 'temporaryAgencyWork',
    value: true,
    labels: oneOf(`
      Leiharbeit | Arbeitnehmerüberlassung | Es handelt sich um Leiharbeit |
      Es handelt sich um ein Leiharbeitsverhältnis | Leiharbeitsverhältnis |
      Die Beschäftigung erfolgt im Rahmen der Arbeitnehmerüberlassung | Zeitarbeit`),
  },
  {
    field: 'temporaryAgencyWork',
    value: false,
    labels: oneOf(`
      {keine, ohne} {Leiharbeit, Arbeitnehmerüberlassung, Zeitarbeit} | kein Leiharbeitsverhältnis |
      kein Fall von Leiharbeit`),
  },
  { field: 'temporaryAgencyWork', value: true, labels: ['ja', 'yes'], question: askedForAgency },
  { field: 'temporaryAgencyWork', value: false, labels: ['nein', 'no'], question: askedForAgency },
]
/** Work for a temporary agency, in words. */
/** Work for a temporary agency, in words. */
export const agency: LabelEntry = {
  field: 'temporaryAgencyWork',
  labels: oneOf('Leiharbeit | Arbeitnehmerüberlassung | Leiharbeitsverhältnis | Zeitarbeit'),
  phrases: [
    {
      pattern:
        /Leiharbeitnehmer(?:in)?(?![\p{L}])[ \n](?:eingestellt|beschäftigt)|als[ \n]Leiharbeitnehmer|im[ \n]Rahmen[ \n]der[ \n]Arbeitnehmerüberlassung|nach[ \n]dem[ \n]Arbeitnehmerüberlassungsgesetz|Erlaubnis[ \n]zur[ \n]Arbeitnehmerüberlassung/u,
      value: true,
    },
  ],
}
