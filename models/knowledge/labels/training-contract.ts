import type { KindLabels } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import { birthLabels, certifiedName, dateOfBirthLabels, fromDay, periodFrom, starredBirth } from './common.ts'
import { decoys, employerAddressLabels, employerInSection, employerLabels } from './employment-parties.ts'
import { end, endLabels, hours, probation, start, startLabels } from './employment-terms.ts'

/** Who trains and who signs for the firm has a date of birth as well. Source: BBiG § 11, the chambers' form. */
const ofEmployer = /[Aa]usbilder|Ausbildungsleit|vertreten|Geschäftsführ|Inhaber/u

/** Contracts of vocational training. */
export const trainingContractLabels = {
  'training-contract': {
    entries: [
      {
        field: 'trainee',
        labels: oneOf(`
          Auszubildende | Auszubildender | Auszubildende/r | Auszubildende(r) | Trainee |
          Name der/des Auszubildenden | {Auszubildende, Lernende} Person | Name der auszubildenden Person | Name des Auszubildenden | Name der Auszubildenden | Apprentice |
          Lehrling`),
        parts: 'person',
        partSections: ['employee'],
      },
      {
        field: 'trainee',
        parts: 'person',
        notSections: ['employer'],
        weakPatterns: certifiedName,
        unless: ofEmployer,
      },
      {
        field: 'dateOfBirth',
        labels: [...dateOfBirthLabels, ...birthLabels],
        unless: ofEmployer,
        patterns: [starredBirth],
        weakPatterns: [/geb(?:oren|\.)?[ \n](?:am[ ])?(?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})/u],
      },
      {
        field: 'employer',
        weak: ['Träger der praktischen Ausbildung', 'Träger der Ausbildung'],
        labels: [
          ...oneOf(`
            Ausbildender | Ausbildende | Ausbildende/r | Ausbildungsbetrieb | Ausbildungsstätte |
            Training company | Name des Ausbildungsbetriebs | Ausbildender (Ausbildungsbetrieb) |
            Ausbildungsträger | Name des Ausbildungsbetriebes | Name des Betriebes |
            Name und Anschrift {des, der, des/der, der/des} {Ausbildenden, Ausbildungsbetriebes, Ausbildungsbetriebs, Lehrbetriebs} |
            Ausbildende/r ({Ausbildungsbetrieb, Betrieb}) | Ausbildende {Stelle, Einrichtung} | Lehrbetrieb | Lehrherr`),
          ...employerLabels,
        ],
      },
      employerInSection,
      {
        field: 'employerAddress',
        labels: [
          ...oneOf(
            '{Anschrift, Name und Anschrift} {des, der, des/der} {Ausbildenden, Ausbildungsbetriebs, Ausbildungsbetriebes}',
          ),
          ...employerAddressLabels,
        ],
        weak: oneOf('Ausbildender | Ausbildende | Ausbildende/r | Ausbildungsbetrieb | Lehrbetrieb'),
      },
      { field: 'employerAddress', labels: ['Name und Anschrift'], sections: ['employer'] },
      {
        field: 'occupation',
        labels: oneOf(`
          Ausbildungsberuf | Ausbildung zum | Ausbildung zur | Ausbildung im Beruf | Beruf |
          Training occupation | im Ausbildungsberuf | Berufsbezeichnung | Occupation |
          Ausbildung im Ausbildungsberuf | Ausbildung zum/zur | Ausbildung als |
          mit der Fachrichtung / dem Schwerpunkt nach Maßgabe der Ausbildungsordnung`),
        patterns: [
          /(?:[Aa]us(?:ge)?bild(?:et|ung))[ \n][^.;]{0,60}?für[ \n]den[ \n]Beruf[ \n](?<value>\p{Lu}[\p{L}\p{M}/*:()-]+(?:[ ](?:für|im|in|und|der|\p{Lu}[\p{L}\p{M}/*:()-]*))*)/u,
          /Ausbildung[ \n]erfolgt[ \n](?:zum|zur|als)[ \n](?<value>\p{Lu}[\p{L}\p{M}/*:-]+(?:[ \n](?:für|im|in|und|der|\p{Lu}[\p{L}\p{M}/*:-]*))*?)(?=[.,;]|[ \n](?:\(|nach|gemäß|mit|an|bei))/u,
          /(?:wird|werden)[ \n][^.;]{0,60}?(?:zum|zur|zum\/zur|als)[ \n](?:staatlich \p{L}+ )?["„]?(?<value>(?!Ausbildung)\p{Lu}[\p{L}\p{M}/*:()-]+(?:[ \n](?:für|im|in|und|der|\p{Lu}[\p{L}\p{M}/*:()-]*))*?)["“”]?(?=[ \n](?:ausgebildet|\(m|nach|gemäß))/u,
          /(?:[Aa]usbildungsberuf|Ausbildung (?:zum|zur|zum\/zur|im Beruf)|Ausbildung als)[ \n]+(?:Beruf[ \n]+)?(?:(?:des|der|als|zum|zur|eine[sr]?)[ \n])?["„]?(?<value>\p{Lu}[\p{L}\p{M}/*:()-]+(?:[ \n](?:für|im|in|und|der|-|\p{Lu}[\p{L}\p{M}/*:()-]*))*?)["“”]?(?=[.,;]|[ \n](?:nach|ausgebildet|wird|gemäß|mit|an|bei|beginnt|geschlossen|\(m|entsprechend|durchgeführt)|(?<!(?:für|und|im|in|der|-))\n)/u,
        ],
      },
      {
        ...start,
        labels: [
          ...oneOf(`
            Beginn der Ausbildung | Ausbildungsbeginn | Beginn des Ausbildungsverhältnisses |
            Beginn des Berufsausbildungsverhältnisses | Die Berufsausbildung beginnt am | Ausbildungszeit |
            Ausbildungsdauer vom | Dauer der Ausbildung | Ausbildungsdauer |
            {Das Ausbildungsverhältnis, Das Berufsausbildungsverhältnis, Die Ausbildung, Ausbildungsverhältnis} {beginnt am, beginnt}`),
          ...startLabels,
        ],
        patterns: [periodFrom, fromDay],
      },
      {
        ...end,
        labels: [
          ...oneOf(`
            Ende der Ausbildung | Ausbildungsende | Ende des Ausbildungsverhältnisses | Ausbildungszeit |
            Dauer der Ausbildung | Ausbildungsdauer | {und endet, endet} {am, mit Ablauf des} |
            {Das Ausbildungsverhältnis, Das Berufsausbildungsverhältnis, Die Ausbildung} endet {am, mit Ablauf des}`),
          ...endLabels,
        ],
      },
      {
        field: 'payPerMonthEuro',
        labels: oneOf(`
          Ausbildungsvergütung | Vergütung im 1. Ausbildungsjahr | 1. Ausbildungsjahr | Vergütung 1. Jahr |
          Vergütung im 1. Jahr | im ersten Ausbildungsjahr | 1. Jahr | im 1. Ausbildungsjahr |
          Im ersten Ausbildungsjahr | Erstes Ausbildungsjahr | Monatliche Ausbildungsvergütung |
          Training pay | Vergütung 1. Ausbildungsjahr | Monatliche Vergütung | Ausbildungsjahr 1 |
          EUR im ersten Ausbildungsjahr | Euro im ersten Ausbildungsjahr | 1. Lehrjahr | im 1. Lehrjahr |
          im ersten Lehrjahr | Erstes Lehrjahr | 1. Ausbildungsjahr (brutto) | 1. Ausbildungshalbjahr |
          First year | 1st year | Year 1`),
        cues: oneOf(`
          im ersten Lehrjahr | im 1. Lehrjahr | im ersten Ausbildungsjahr | im 1. Ausbildungsjahr |
          first year of training | erstes Ausbildungsjahr | 1. Ausbildungsjahr |
          Ausbildungsvergütung beträgt | Ausbildungsvergütung von | Vergütung beträgt zurzeit monatlich`),
        weakPatterns: [
          // the first row of a table of periods
          /[Vv]ergütung[\s\S]{0,200}?\d{2}\.\d{2}\.(?:20)?\d{2}\s(?:bis|–|-)\s\d{2}\.\d{2}\.(?:20)?\d{2}\s+(?:EUR\s|€\s)?(?<value>\d{1,3}(?:\.\d{3})*,\d{2})/u,
          /[Vv]ergütung[^§]{0,120}?beträgt[ \n](?:zurzeit[ \n]|derzeit[ \n])?(?:monatlich[ \n])?(?:brutto)?[\s:]*(?:EUR|€|Euro)?\s*(?<value>\d{1,3}(?:\.\d{3})*,\d{2})/u,
        ],
      },
      probation,
      {
        ...hours,
        labels: [
          ...(hours.labels ?? []),
          ...oneOf(`
            {Regelmäßige wöchentliche, Wöchentliche, Tägliche / wöchentliche, Regelmäßige} Ausbildungszeit |
            Ausbildungszeit {wöchentlich, pro Woche, in Stunden pro Woche}`),
        ],
        cues: [
          ...(hours.cues ?? []),
          ...oneOf(
            'Ausbildungszeit beträgt | Ausbildungszeit beträgt durchschnittlich | Ausbildungszeit beträgt wöchentlich',
          ),
        ],
      },
    ],
    decoys: [
      ...decoys,
      ...oneOf(`
        EUR im zweiten Ausbildungsjahr | EUR im dritten Ausbildungsjahr | EUR im vierten Ausbildungsjahr |
        2. Lehrjahr | 3. Lehrjahr | Firmenident-Nr. | Betriebsnummer der HWK | Verantwortlicher Ausbilder |
        Verantwortliche Ausbilderin | Gesetzlicher Vertreter | 2. Ausbildungsjahr | 3. Ausbildungsjahr |
        4. Ausbildungsjahr | im zweiten Ausbildungsjahr | im dritten Ausbildungsjahr |
        Zweites Ausbildungsjahr | Drittes Ausbildungsjahr | 2. Jahr | 3. Jahr | Gesetzliche Vertreter |
        Gesetzlicher Vertreter | Ausbilder | Verantwortlicher Ausbilder | Verantwortliche Ausbilderin |
        Berufsschule | Zuständige Stelle | Schulabschluss | Eltern | Fachrichtung | Schwerpunkt`),
    ],
    parties: [
      {
        words: oneOf(`
          Ausbildende | Ausbildender | Ausbildenden | Ausbildungsbetrieb |
          Träger der praktischen Ausbildung | Arbeitgeber`),
        name: 'employer',
        address: 'employerAddress',
      },
      {
        words: oneOf('Auszubildende | Auszubildender | Auszubildenden | Lehrling | Trainee'),
        name: 'trainee',
        dateOfBirth: 'dateOfBirth',
      },
    ],
    signed: true,
  },
} as const satisfies Record<string, KindLabels>
