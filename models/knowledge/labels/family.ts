import type { KindLabels, LabelEntry } from '../label-table.ts'
import {
  listedWithBirth,
  nameSource,
  paperDate,
  loneDate,
  birthLabels,
  certifiedName,
  dateOfBirthCues,
  dateOfBirthLabels,
  issueDateLabels,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const registry: LabelEntry = {
  field: 'registryNumber',
  labels: oneOf(`
    Registernummer | Register-Nr. | Eheregister-Nr. | Geburtenregister-Nr. | Registration number |
    Registration No. | Reg. No. | Registry number | Nummer | Nr. | No. | Eintrag Nr. | Entry number |
    Aktenzeichen | Geschäftsnummer | Case number | Eheregister | Geburtenregister | Heiratsbuch Nr. |
    Registereintrag | Registriernummer | Certificate number | Register No. | Entry No. |
    Nr. der Urkunde | Urkunde Nr. | Urkunden-Nr. | Nummer der Urkunde | Akte Nr. | Serien-Nr. | Beurkundungsnummer | Nummer des Eintrags | Registrierungsnummer | Registry No. | Urkundennummer | Az. |
    {Grundakten, Urteils, Entscheidungs, Verfahrens, Beschluss, Akten, Rollen, Eintrags, Verzeichnis}-Nr. |
    {Urteils, Entscheidungs, Verfahrens, Akten, Eintrags}nummer | Urkunden-Reg.-Nr. | Urkundenrollen-Nr. | UR-Nr. | Urkundenverzeichnis-Nr. |
    {Geburtseintrag, Heiratseintrag, Eheeintrag, Geburtenbuch, Familienbuch} Nr. | {Birth, Marriage} registration No. | {Certificate, Register, Serial, Entry} No. | {Certificate, Register, Entry} Number | CRMS No | Standesamt, Registernummer | Standesamt und Registernummer | Registrierungs-Nr. | Case No. | Decision No. | Docket No. | Claim No.`),
  cues: oneOf('Az. | Aktenzeichen | Geschäftszeichen | Geschäftsnummer'),
  weakPatterns: [
    // the letter of the register before the number: G births, E marriages. Source: PStV § 16
    /(?<=^|[\n\t]|[·•,–-][ ])(?<value>[GE][ ]\d{1,6}\/(?:19|20)\d{2})(?=[\n\t]|$)/u,
    /(?:^|[\n\t])(?:Case[ ]|Claim[ ])?No\.?[ ](?<value>[A-Z]{1,3}\d{1,3}[A-Z]\d{3,8})(?=[\n\t]|$)/u,
    /(?:Nr\.|No\.|Register)[ ](?<value>(?:[A-Z]{1,2}[ ])?\d{1,6}\/\d{2,4})/u,
  ],
  patterns: [
    // the files of family courts: '12 F 884/22'. Source: AktO-FamG § 3, Aktenordnung, register sign F
    /(?<![\p{L}\d/.])(?<value>\d{1,4}[ \t]F[ ]\d{1,5}\/(?:(?:19|20)\d{2}|\d{2}))(?![\d/])/u,
    /Standesamt[^\n]{0,50}?Nr\.?[ ]?(?<value>(?:[A-Z]{1,2}[ ]?)?\d{1,6}[ ]?\/[ ]?\d{2,4})/u,
    /(?:acte de (?:mariage|naissance)|record of (?:birth|marriage)|(?:Heirats|Ehe|Geburts|Geburten)(?:eintrag|register))[ ]?(?:n[°o]?|Nr\.?|no\.?)?[ ]?(?<value>[A-Z\d][A-Z\d./-]{0,12}\/\d{2,4})/iu,
    /(?:Registernummer|Register-?Nr\.|Eheregister(?:[ ]Nr\.)?|Geburtenregister(?:[ ]Nr\.)?|Registration number|Registry number)[ \n:]*(?:des Standesamts?[ ][^\n]{0,30}?)?(?<value>(?:[A-Z]{1,2}[ ]?)?\d{1,6}[ ]?\/[ ]?\d{2,4})/iu,
  ],
}
/** Registry offices abroad, as their certificates call them. */
const registryOffice =
  /(?<=^|[\n\t])(?<value>(?:Zivilregister|Zivilstandsamt|Personenstands(?:amt|register)|Standesamt(?=[ ](?:\p{Lu}|in[ ]))|Civil Registry|Registry Office|Register Office|Registro Civil|Cartório|Conservatória|Matična služba|Matični ured|Urząd Stanu Cywilnego|Nüfus Müdürlüğü|Oficiul Stării Civile|Starea Civilă|Mairie|Commune|Municipality|Anyakönyvi|РАГС)[^\n\t]{0,60}?)(?=[ ](?:Nr|No|Entry|Reg)\b|\n|\t|$)/u
const authority: LabelEntry = {
  field: 'authority',
  weakPatterns: [registryOffice],
  patterns: [
    /(?<value>Standesamt(?:s|es)?[ ](?:[IVX]+[ ])?(?:in[ ]|(?:der[ ])?(?:Landeshaupts|Hanses|S)tadt[ ])?\p{Lu}[\p{L}.-]+(?:[ ](?:am|an der|im|in der|ob der)[ ]\p{Lu}[\p{L}-]+)?)(?![\p{L}])/u,
    /(?:Registry Office of|l['’]état civil de|Standesamtsbehörde)[ ]*(?:\/[^\n:]{0,60})?:?[ \t]+(?<value>\p{Lu}[\p{L}'’ -]{2,40}?)(?=\n|\t|$)/u,
  ],
  labels: oneOf(`
    Standesamt | Registry office | Ausstellendes Standesamt | Registering authority | Register office |
    Civil registry | Issuing authority | Ausstellende Behörde | Registrierungsbehörde | Ort der Registrierung | Registerbehörde |
    {Place, Office} of registration | Registered at | Familiengericht | Registrierende Behörde | Ausstellungsbehörde | Personenstandsbehörde | Zivilstandsamt | Standesamt, Registernummer | Standesamt und Registernummer | Standesamt / Behörde | Registration office | Registration authority | District registry`),
}
/** The extracts of the CIEC write day, month, year and place in one row: 'Jo 12 Mo 09 An 2019 KADIKÖY'. */
const placeBehindDate =
  /(?:\d{1,2}[ ])?Jo[ .]+\d{1,2}\s+Mo[ .]+\d{1,2}\s+An[ .]+\d{4}\s+(?<value>\p{Lu}[\p{L}\p{M} -]{2,40})(?=[\n\t]|$)/u
const issued: readonly string[] = issueDateLabels
/** The date behind the clause of the translator; a date before it is the document's own. */
const translationDate: readonly RegExp[] = [
  /(?:bestätige|bescheinig(?:e|t)|versichere|Richtigkeit|certify)(?![\p{L}])[\s\S]{0,500}?(?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4}|\d{1,2}[ ]\p{L}+[ ]\d{4})/iu,
]
/** The items of an apostille have fixed numbers in every language. Source: Convention of The Hague of 5 October 1961, annex. */
function apostilleItem(number: number, value: string): RegExp {
  return new RegExp(String.raw`(?:^|[\n\t])\s*${number}[.)]?[ ]*\p{L}[^\n\d:]{0,60}:[ \t]*${value}`, 'u')
}
const spouseSurname = oneOf('Familienname | Nachname | Geburtsname | Surname | Name')

/** 'Der Maurer Uwe Lehmann, evangelisch, wohnhaft ..., geboren am': certificates in sentences, until 2008. Source: PStV before 2009, Anlage. */
const namedByOccupation = new RegExp(
  String.raw`(?:^|[\n\t]|und[ \n])(?:[Dd]er|[Dd]ie)[ \n](?:\p{Lu}[\p{L}-]+[ \n])?(?<value>${nameSource}),[^.;]{0,120}?(?:geboren|wohnhaft)`,
  'u',
)
/** 'Rebecca Whitfield   Petitioner', 'Iryna Melnyk – Antragstellerin –': the role in court stands behind the name. */
const roleBehindName = new RegExp(
  String.raw`(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})[ \t]*\n?(?:[–—-][ ]|\()?(?:Petitioner|Respondent|Applicant|Plaintiff|Defendant|Antragsteller(?:in)?|Antragsgegner(?:in)?|Kläger(?:in)?|Beklagter?)(?![\p{L}])`,
  'u',
)

export const familyLabels = {
  'marriage-certificate': {
    entries: [
      {
        field: 'spouses',
        labels: oneOf(`
          Ehegatte | Ehegattin | Ehemann | Ehefrau | Husband | Wife | Ehegatten | Eheschließende | Spouses |
          Spouse | Bräutigam | First party | Second party | Party 1 | Party 2 | Braut | Groom | Bride |
          Name des Ehemannes | Name der Ehefrau | Name of husband | Name of wife | 1. Ehegatte |
          2. Ehegatte | {Groom's, Bride's, Husband's, Wife's, Groom’s, Bride’s, Husband’s, Wife’s} {name, full name} | Name of {bridegroom, the bride, the bridegroom, the husband, the wife} | Ehegatte 1 | Ehegatte 2 | Spouse 1 | Spouse 2 | Name des Ehegatten | Name of groom |
          Name of bride | Name des Mannes | Name der Frau | Ehepartner 1 | Ehepartner 2 | Partner 1 |
          Partner 2`),
        parts: 'person',
        notSections: ['father', 'mother'],
        patterns: [...certifiedName, ...listedWithBirth, namedByOccupation],
      },
      { field: 'datesOfBirth', labels: [...dateOfBirthLabels, ...birthLabels], cues: dateOfBirthCues },
      {
        field: 'date',
        labels: oneOf(`
          Tag der Eheschließung | Tag, Ort der Eheschließung | Tag, Ort | Ort, Tag | Datum der Eheschließung | Eheschließung | Eheschließung am |
          Date of marriage | Marriage date | Tag und Ort der Eheschließung |
          Datum und Ort der Eheschließung | Ort und Tag der Eheschließung | Heiratsdatum | Tag der Heirat |
          Datum der Heirat | Date and place of marriage | Datum der Trauung |
          Ort und Datum der Eheschließung | Date du mariage | Date et lieu du mariage | Eheschließungsdatum |
          Ehe geschlossen am | Married on | {Marriage solemnized, Marriage solemnised, Solemnised, Solemnized} on | Date of {solemnization, solemnisation}`),
        weak: oneOf('{Date, Day} of registration | Registered on | Datum der Registrierung | Tag'),
        patterns: [
          /Ehe[ \n][^.;]{0,40}?am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})[^.;]{0,60}?geschlossen/u,
          /on[ ]the[ ](?<value>\d{1,2}(?:st|nd|rd|th)?[ ]day[ ]of[ ]\p{L}+,?[ ]\d{4})/u,
        ],
        cues: oneOf(`
          haben am | die Ehe geschlossen am | Ehe geschlossen am | were married on | geheiratet am |
          Eheschließung am | married on | hat am | solemnized on | solemnised on`),
      },
      {
        field: 'place',
        labels: oneOf(`
          Ort der Eheschließung | Place of marriage | Eheschließungsort | Ort der Heirat | Ort der Trauung |
          Heiratsort | Place of solemnization | Tag und Ort der Eheschließung | Tag, Ort der Eheschließung | Tag, Ort |
          Date and place of marriage | Date et lieu du mariage | Ort und Tag der Eheschließung`),
        weak: ['Ort'],
        patterns: [
          placeBehindDate,
          /solemni[sz]ed[ \n]on[ \n][^.;]{0,30}\d{4}[ \n]at[ \n](?<value>\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)/iu,
          /Ehe[ \n][^.;]{0,40}?am[ \n]\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4}[ \n]in[ \n](?<value>\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)[ \n]geschlossen/u,
          /(?:marriage|Eheschließung)[^\n]{0,60}\d{4},?[ ](?:in[ ])?(?<value>\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)(?=\n|$)/u,
          /(?:vor dem Standesamt|in|at)[ \n](?<value>\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)[ \n](?:die Ehe|geheiratet|were married|miteinander)/u,
        ],
      },
      registry,
      authority,
    ],
    decoys: [
      ...issued,
      ...oneOf(`
        Geburtsname | Nom avant le mariage | Name vor der Eheschließung |
        Familienname vor der Eheschließung | Surname before marriage | Eltern | Vater | Mutter | Parents |
        Father | Mother | Zeugen | Witnesses | Standesamt | Standesbeamter |
        Familienname nach der Eheschließung | Ehename | Name in der Ehe | Wohnort`),
    ].filter((label) => !spouseSurname.includes(label) || label === 'Geburtsname'),
  },
  'divorce-judgment': {
    entries: [
      {
        field: 'spouses',
        labels: oneOf(`
          Antragsteller | Antragstellerin | Antragsgegner | Antragsgegnerin | Kläger | Klägerin | Beklagter |
          Beklagte | Ehemann | Ehefrau | Petitioner | Respondent | Plaintiff | Defendant | Beteiligte`),
        parts: 'person',
        patterns: [...certifiedName, ...listedWithBirth, roleBehindName],
      },
      { field: 'datesOfBirth', labels: dateOfBirthLabels, cues: dateOfBirthCues },
      {
        field: 'date',
        labels: oneOf(`
          Rechtskräftig seit | Verkündet am | Beschluss vom | Urteil vom | Datum der Scheidung |
          Date of divorce | Date of judgment | Rechtskräftig seit dem | Rechtskraft | Erlassen am |
          Final since | Scheidungsdatum | Rechtskräftig am | Rechtskräftig geworden am | Date of decree absolute | Decree absolute | Date of final order`),
        weak: oneOf('Datum des {Urteils, Beschlusses} | Dated | Datum der Entscheidung | Judgment date'),
        patterns: [
          /(?<value>\d{1,2}(?:st|nd|rd|th)?[ \n]day[ \n]of[ \n]\p{L}+[ \n]\d{4})[ \n]made[ \n]final/u,
          /seit[ \n](?:dem[ \n])?(?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})[ \n]rechtskräftig/u,
        ],
        cues: oneOf(`
          rechtskräftig seit dem | rechtskräftig seit | seit dem | rechtskräftig am | verkündet am |
          became final on`),
      },
      {
        field: 'authority',
        labels: ['Gericht', 'Court'],
        patterns: [
          /(?<![Rr]ichter(?:in)?[ \n]am[ \n])(?<value>(?:\d{1,2}\.[ ])?(?:Amtsgericht|Familiengericht|Bezirksgericht|Kreisgericht|Oberlandesgericht|Stadtgericht|Landgericht|Zivilgericht)[ ]\p{Lu}[\p{L}-]+)/u,
          /(?<value>(?:\d{1,2}\.[ ])?(?:AMTSGERICHT|FAMILIENGERICHT|BEZIRKSGERICHT|KREISGERICHT|STADTGERICHT|LANDGERICHT|ZIVILGERICHT)[ ]\p{Lu}[\p{L}-]+)/u,
          /(?<value>(?:(?:Family|County|District|High|Supreme|Circuit|Superior)[ ])+Court(?:[ ](?:at|of|in|for)(?:[ ]\p{Lu}[\p{L}-]+){1,4})?)/u,
        ],
      },
      registry,
    ],
    decoys: oneOf(`
      Verfahrensbevollmächtigte | Verfahrensbevollmächtigter | Rechtsanwalt | Eheschließung | Wegen |
      Richter | Anschrift`),
  },
  'birth-certificate': {
    entries: [
      {
        field: 'child',
        labels: oneOf(`
          Kind | Name des Kindes | Child | Name of child | {Full name, Name, Name and surname} of {the child, child} | Vor- und Familienname des Kindes |
          Familienname und Vornamen des Kindes | Full name of child | Vornamen und Familienname des Kindes`),
        parts: 'person',
        partSections: ['child'],
      },
      { field: 'child', labels: ['Name and surname', 'Name in full'], sections: ['child'] },
      { field: 'parents', labels: ['Name and surname', 'Name in full'], sections: ['mother', 'father'] },
      {
        field: 'child',
        parts: 'person',
        patterns: [
          new RegExp(
            String.raw`(?<value>${nameSource}),?[ \n](?:weiblichen|männlichen)[ \n]Geschlechts`,
            'u',
          ),
          new RegExp(
            String.raw`(?:Kind|child)[ \n](?<value>${nameSource}),?[ \n](?:ist|wurde|was)[ \n]`,
            'u',
          ),
          new RegExp(
            String.raw`(?<=^|\n|dass[ ]|that[ ])(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')}),?[ \n](?:ist|wurde|was)[ \n](?:[^.;]|(?<=\d)\.){0,90}?(?:geboren|born)`,
            'u',
          ),
        ],
        surnames: oneOf('Geburtsname | Geburtsname des Kindes | Familienname des Kindes'),
        notSections: ['mother', 'father', 'other'],
      },
      {
        field: 'parents',
        labels: oneOf(`
          Mutter | Vater | Mother | Father | Eltern | Parents | Name der Mutter | Name des Vaters |
          Name of mother | Name of father | Mother’s name | Father’s name | Mother's name | Father's name | {Full name, Name and surname, Name in full} of {father, mother, the father, the mother} |
          {Father's, Mother's} {full name, name and surname} |
          Elternteil 1 | Elternteil 2 | 1. Elternteil | 2. Elternteil`),
        parts: 'person',
        partSections: ['mother', 'father'],
      },
      {
        field: 'parents',
        labels: oneOf(`
          Mutter | Vater | Mother | Father | Eltern | Parents | Name der Mutter | Name des Vaters |
          Name of mother | Name of father | Mother's name | Father's name | {Full name, Name and surname, Name in full} of {father, mother, the father, the mother} | Elternteil 1 | Elternteil 2 |
          1. Elternteil | 2. Elternteil | Parent 1 | Parent 2`),
      },
      {
        field: 'datesOfBirth',
        labels: [
          ...dateOfBirthLabels,
          ...birthLabels,
          ...oneOf('Tag der Geburt | Geburt | Geburtszeitpunkt | Tag und Uhrzeit der Geburt'),
        ],
        weak: ['Tag'],
        cues: dateOfBirthCues,
        patterns: [
          /(?:ist|wurde)[ \n]am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ \n]?\d{4})[^.;]{0,60}?(?:geboren|zur Welt)/u,
        ],
      },
      {
        field: 'dateOfBirth',
        labels: [
          ...dateOfBirthLabels,
          ...birthLabels,
          ...oneOf('Tag der Geburt | Geburtszeitpunkt | Tag und Uhrzeit der Geburt'),
        ],
        weak: ['Tag'],
        notSections: ['mother', 'father'],
        cues: oneOf('ist am | wurde am | was born on | geboren am'),
      },
      {
        field: 'place',
        labels: [...oneOf('Geburtsort | Ort der Geburt | Place of birth | Birthplace'), ...birthLabels],
        weak: ['Ort'],
        notSections: ['mother', 'father'],
        patterns: [
          placeBehindDate,
          /(?:ist|wurde|was)[ \n](?:[^.;]|(?<=\d)\.){0,60}?\d{4}[^.;]{0,40}?[ \n](?:in|at)[ \n](?<value>\p{Lu}[\p{L}-]+(?:[ ](?:am[ ])?\p{Lu}[\p{L}-]+)?)(?=[ \n,.](?:geboren|zur Welt|um)|[.])/u,
        ],
      },
      registry,
      authority,
    ],
    decoys: [
      ...issued,
      ...oneOf(`
        Standesamt | Religion | Geschlecht | Sex | Wohnort | Geburtsname der Mutter`),
    ],
  },
  custody: {
    entries: [
      {
        field: 'child',
        labels: oneOf('Kind | Name des Kindes | Child | Name of child | Kinder | das Kind | für das Kind'),
        parts: 'person',
        partSections: ['child'],
        patterns: [
          /betreffend[^.;\n]{0,40}[\n ]+(?<value>\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){1,4})(?=,?[ \n]\(?(?:geb|born|\*))/u,
          /(?:geborene[ns]?|gemeinsame[ns]?)[ \n](?:Kind(?:es)?|Sohn(?:es)?|Tochter)[ \n](?<value>\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){1,4})(?=[ \n]?[.,;(\n])/u,
          /(?:Kind(?:es)?|child|Sohn(?:es)?|Tochter|son|daughter),?[ \n](?<value>\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){1,4})(?=,?[ \n]\(?(?:geb|born|\*))/u,
        ],
      },
      {
        field: 'parents',
        labels: oneOf(`
          Mutter | Vater | Eltern | Elternteil | Kindesmutter | Kindesvater | Mother | Father |
          Sorgeberechtigte | Sorgeberechtigter | Der andere Elternteil | Name der Mutter | Name des Vaters`),
        parts: 'person',
        partSections: ['mother', 'father'],
        notSections: ['child'],
        patterns: [
          new RegExp(
            String.raw`(?:Ich|I),?[ \n](?:(?:the|der|die)[ \n](?:undersigned|Unterzeichnete|Unterzeichnende),?[ \n])?(?<value>${nameSource})(?=,?[ \n]\(?(?:geb|born|citizen|holder|residing|wohnhaft))`,
            'u',
          ),
          // '1. Dmytro Hrytsenko' alone on its line: who has come
          new RegExp(
            String.raw`(?:erschein|erschien|appear)[^§]{0,200}?\n1[.)][ \t](?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})(?=[,\n])`,
            'u',
          ),
          new RegExp(
            String.raw`(?:erschein|erschien|appear)[^§]{0,300}?\n2[.)][ \t](?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})(?=[,\n])`,
            'u',
          ),
          // a courtesy title and a date of birth: a party, neither the child nor the official
          new RegExp(
            String.raw`(?:Frau|Herrn?|Mrs\.?|Ms\.?|Mr\.?)[ \n]+(?<value>${nameSource})(?=,?[ \n]\(?(?:geb|born|\*))`,
            'u',
          ),
          new RegExp(
            String.raw`(?:[Mm]utter|[Vv]ater|mother|father),?[ \n](?:Frau[ ]|Herrn?[ ])?(?<value>${nameSource})`,
            'u',
          ),
        ],
      },
      {
        field: 'datesOfBirth',
        labels: dateOfBirthLabels,
        cues: dateOfBirthCues,
        patterns: [
          /am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})[ \n](?:in[ \n]\p{Lu}\p{L}+[ \n])?geborene/u,
        ],
      },
      {
        field: 'date',
        labels: issueDateLabels.filter((label) => label !== 'Datum'),
        weak: ['Datum'],
        cues: oneOf(
          'Beschluss vom | Urkunde vom | vom | beschlossen am | beurkundet am | erschienen heute, am | erschienen am | Verhandelt am | heute, am | heute, dem',
        ),
        patterns: [
          /(?:hat|haben)[ \n][^.;]{0,80}?am[ \n](?<value>\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4})[ \n][^.;]{0,60}?(?:beschlossen|entschieden|erklärt)/u,
        ],
        weakPatterns: [...paperDate, ...loneDate],
      },
      {
        field: 'place',
        labels: oneOf('Gericht | Behörde'),
        patterns: [
          /(?<value>(?:Amtsgericht|Familiengericht|Jugendamt|Oberlandesgericht|Bezirksgericht)[ ](?:der[ ]Stadt[ ]|des[ ]Landkreises[ ])?\p{Lu}[\p{L}-]+)/u,
        ],
      },
      registry,
    ],
    signed: true,
  },
  apostille: {
    entries: [
      {
        field: 'authority',
        labels: oneOf(`
          durch | by | Bestätigt durch | Certified by | 7. durch | 7. by | Behörde | Authority | par |
          bestätigt von`),
        patterns: [
          apostilleItem(
            7,
            String.raw`(?:(?:den|die|das|the|le|la|il|el|o|a)[ ])?(?<value>\p{Lu}[^\n]{3,80}?)(?=\n|$|[ \t]8\.)`,
          ),
          /(?:^|[\n\t])\s*7\.?[ ]*(?:durch|by|par|por|da|przez|door|af|av)(?:(?:[ /]+(?:durch|by|par|por|da))*)[: ]+(?:(?:den|die|das|the|le|la|il|el|l['’])[ ]?)?(?<value>\p{Lu}[^\n]{3,80}?)(?=\n|$|[ ]8\.)/u,
        ],
      },
      {
        field: 'date',
        labels: oneOf('am | the | 6. am | 6. the | Datum | Date | le'),
        patterns: [
          apostilleItem(6, String.raw`(?<value>\d[^\n]{5,25})`),
          ...paperDate,
          /(?:^|[\n\t]|[ ])\s*6\.?[ ]*(?:am|the|le|den|el día|el|il|em|dnia|dana)?(?:[ /]+(?:am|the|le|el día|il))*[: ]*(?<value>\d[^\n]{5,25})/u,
        ],
      },
      {
        field: 'documentNumber',
        labels: oneOf(
          'unter Nr. | No. | Nr. | under No. | Number | Under number | Sous le numéro | unter Nummer | N° | sous n° | sous le n° | bajo el número | No',
        ),
        patterns: [
          apostilleItem(8, String.raw`(?<value>[\w/.-]{3,30})`),
          /(?:^|[\n\t])\s*8\.?[ ]*(?:(?:unter|sous|under|bajo el|con el|sob o|al|pod)[ ])?(?:Nr|No|N°|N\.|n[°º]|no|nº|número)\.?(?:[ /]+(?:sous|under|unter|bajo)?[ ]?(?:Nr|No|N°|n[°º]|número)\.?)*[: ]*(?<value>[\w/.-]{3,30})/u,
        ],
      },
    ],
    decoys: oneOf(`
      Land | Country | Staat | Diese öffentliche Urkunde | This public document | ist unterschrieben von |
      unterschrieben von | in seiner Eigenschaft als | in der Eigenschaft als | acting in the capacity of |
      has been signed by | sie ist versehen mit dem Siegel | bears the seal/stamp of | Bestätigt |
      Certified | in | at | Siegel/Stempel | Seal/stamp | Unterschrift`),
  },
  translation: {
    entries: [
      {
        field: 'translator',
        labels: oneOf(`
          Übersetzer | Übersetzerin | Übersetzer/in | Translator | Übersetzt von | Translated by |
          Name des Übersetzers | Name der Übersetzerin | Dolmetscher | Dolmetscherin | Dolmetscher/in`),
        cues: ['übersetzt von', 'translated by'],
        weakPatterns: [
          // over the title of the paper: the letterhead of the translator
          new RegExp(
            String.raw`^(?:(?:Dr\.|Dipl\.-[\p{L}.-]+|M\.[ ]?A\.|B\.[ ]?A\.)[ ])*(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})[\n\t][\s\S]{0,160}?(?:[Üü]bersetzer|[Dd]olmetscher|[Tt]ranslator|[Ii]nterpreter)`,
            'u',
          ),
          new RegExp(
            String.raw`(?:bestätige|bescheinig(?:e|t)|versichere|beeidigt|certify)[\s\S]{0,500}?\n(?<value>(?:Dr\.[ ])?${nameSource.replaceAll('[ \\n]', '[ ]')})(?=\n|$)`,
            'u',
          ),
        ],
        patterns: [
          new RegExp(
            String.raw`(?<=^|\n)(?:(?:Dr\.|Dipl\.-[\p{L}.-]+|M\.[ ]?A\.|B\.[ ]?A\.)[ ])*(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})(?:[\n\t]|,[ ])[^\n]{0,60}(?:[Üü]bersetzer|[Dd]olmetscher|[Tt]ranslator|[Ii]nterpreter|[Ee]rmächtigt|[Bb]eeidigt|[Vv]ereidigt|[Uu]rkundenübersetz)`,
            'u',
          ),
          // 'Stempel: Marija Stanković, vom Landgericht Würzburg beeidigte Übersetzerin', 'I, the undersigned Nadia Benhaddou, sworn translator'
          new RegExp(
            String.raw`(?:(?<=[:\[(][ ])|undersigned,?[ \n]|Ich,[ \n]|I,[ \n]|Unterzeichnete(?:r)?,?[ \n])(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')}),[^.;]{0,120}?(?:[Üü]bersetzer|[Dd]olmetscher|[Tt]ranslator|[Ii]nterpreter|ermächtigt|beeidigt|vereidigt)`,
            'u',
          ),
          // under the place and day of the clause, over the address
          new RegExp(
            String.raw`(?:[Üü]bersetz|[Tt]ranslat)[\s\S]{0,800}\n\p{Lu}[\p{L} ]{1,30},[ ](?:den[ ]|am[ ])?(?:\d{1,2}\.[ ]?(?:\d{1,2}\.|\p{L}+)[ ]?\d{4}|\d{1,2}[ ]\p{L}+[ ]\d{4})\n(?:(?:Dr\.|Dipl\.-[\p{L}.-]+|M\.[ ]?A\.|gez\.)[ ])*(?<value>${nameSource.replaceAll('[ \\n]', '[ ]')})(?=\n|$)`,
            'u',
          ),
        ],
      },
      {
        field: 'translatedDocument',
        labels: oneOf(`
          Übersetzte Urkunde | Übersetztes Dokument | Urkunde | Dokument | Translated document |
          Art der Urkunde | Originaldokument | Art des Dokuments | Translation of | Übersetzung von | Übersetzung des Dokuments | Document`),
        patterns: [
          /(?:Dokument(?:s|es)?|Urkunde|Schriftstücks?|document)[ \n][„"“](?<value>\p{Lu}[^“”"\n]{3,80})[“”"]/u,
          /Übersetzung[ \n](?:der|des|einer|eines)[ \n](?:[\p{Ll}]+[ \n])?(?<value>\p{Lu}[\p{L}-]{4,40})/u,
          /(?<value>(?:Heirats|Ehe|Geburts|Scheidungs|Sterbe)urkunde|Scheidungsurteil|Scheidungsbeschluss|Ehefähigkeitszeugnis|Führungszeugnis|Familienregister|Familienbuch|Auszug aus dem (?:Heirats|Ehe|Geburten|Geburts|Familien|Zivil|Personenstands)\p{L}*|Diplom(?![\p{L}-])|Zeugnis(?![\p{L}-]))/iu,
        ],
      },
      {
        field: 'date',
        labels: oneOf('Datum der Übersetzung | Übersetzt am | Date of translation | Translated on'),
        weak: ['Datum', 'Date'],
        patterns: translationDate,
        weakPatterns: [...paperDate, ...loneDate],
      },
    ],
    decoys: [
      ...issued,
      ...oneOf('Familienname | Vorname | Geburtsdatum | Registernummer | Ausgangssprache | Zielsprache'),
    ],
  },
} as const satisfies Record<string, KindLabels>
