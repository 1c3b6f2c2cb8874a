import type { LabelEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'

const grossLabels = oneOf(`
  Bruttogehalt | Bruttomonatsgehalt | Monatsgehalt | Bruttolohn | Bruttoentgelt | Monatliches Bruttogehalt |
  Gehalt | Vergütung | Bruttovergütung | Monatliche Bruttovergütung | Arbeitsentgelt | Bruttoarbeitsentgelt |
  Arbeitsentgelt brutto | Gehalt brutto | Gross salary | Monthly gross salary | Gross monthly salary |
  Salary | Gross pay | Annual gross salary | Gross annual salary | Jahresbruttogehalt | Bruttojahresgehalt |
  Jahresgehalt | Stundenlohn | Bruttostundenlohn | Arbeitsentgelt (brutto) | Gehalt (brutto) | Monatsbrutto |
  Monatslohn | Lohn/Gehalt | Bruttomonatslohn | Monatliches Bruttoentgelt |
  Monatliches Bruttoarbeitsentgelt | Höhe des Arbeitsentgelts | Höhe des Bruttoarbeitsentgelts |
  Remuneration | Bruttoverdienst | Monatlicher Bruttoverdienst | Grundgehalt | Tarifentgelt | Entgelt |
  Monatliches Bruttoeinkommen | Bruttoeinkommen | Brutto | Lohn | Monatsentgelt | Bruttomonatsentgelt |
  Bruttojahresvergütung | Jahresbrutto | Bruttomonatsvergütung | Arbeitsentgelt (brutto) in Euro |
  Höhe der Vergütung | Monatliches Grundgehalt | Base salary | Gehalt/Lohn (brutto) | Monatsbruttogehalt |
  {Monthly, Annual, Yearly, Gross} {salary, pay, wage, remuneration} | {Monatliches, Jährliches} {Gehalt, Entgelt, Bruttogehalt, Bruttoentgelt} | Monatsgehalt brutto | Monatliche Vergütung`)
/** An amount behind a word for pay in the same sentence: 'an annual base salary in the gross amount of EUR 74,400.00'. */
const amountOfPay =
  /(?:[Gg]ehalt|[Ll]ohn|[Vv]ergütung|[Ee]ntgelt|[Ee]inkommen|[Vv]erdienst|[Bb]ezüge|salary|remuneration|compensation|wages?)(?:s|es)?[^.;\t\d]{0,90}?(?<value>(?:EUR|€|Euro)[ ]?\d[\d.,']*\d(?:,-)?|\d[\d.,']*[\d-][ ]?(?:EUR|€|Euro))/u
/** The pay before deductions, whatever its period. */
/** The pay before deductions, whatever its period. */
export const gross: LabelEntry = {
  field: 'grossEuro',
  labels: grossLabels,
  cues: oneOf(`
    monatliche Bruttovergütung von | Bruttoeinkommen | Bruttogehalt | Bruttomonatsgehalt | Bruttolohn |
    Bruttoverdienst | Bruttovergütung | gross salary | gross monthly salary | Bruttovergütung von |
    Bruttovergütung in Höhe von | Bruttogehalt von | Bruttogehalt in Höhe von | Bruttomonatsgehalt von |
    Bruttomonatsgehalt in Höhe von | monatliches Bruttogehalt | Vergütung von | Vergütung in Höhe von |
    Gehalt von | Gehalt in Höhe von | Gehalt beträgt | Bruttogehalt beträgt | Vergütung beträgt |
    Bruttovergütung beträgt | Bruttomonatsgehalt beträgt | Entgelt beträgt | Bruttoentgelt von |
    Bruttoentgelt in Höhe von | Bruttolohn von | Stundenlohn von | Bruttostundenlohn von |
    Stundenlohn in Höhe von | Stundenlohn beträgt | gross salary of | gross monthly salary of |
    monthly gross salary of | annual gross salary of | gross annual salary of | salary of | remuneration of |
    Jahresgehalt von | Bruttojahresgehalt von | Jahresgehalt in Höhe von | Bruttojahresgehalt in Höhe von |
    Bruttojahresgehalt beträgt | Jahresbruttogehalt von | Arbeitsentgelt von | Arbeitsentgelt in Höhe von |
    Arbeitsentgelt beträgt | Monatsgehalt von | Monatsgehalt in Höhe von | Monatsgehalt beträgt |
    Bruttomonatsentgelt von | Bruttoarbeitsentgelt von | verdient monatlich | monatlich brutto |
    Bruttoeinkommen von | Bruttoeinkommen beträgt | Grundgehalt von | Grundvergütung von | Lohn von |
    Bruttoverdienst beträgt | Bruttoverdienst von | salary is | salary amounts to | Grundgehalt in Höhe von |
    Monatslohn von | monatlich | {Fixgehalt, Monatsentgelt, Jahresentgelt, Tabellenentgelt} von | {Fixgehalt, Monatsentgelt, Jahresentgelt, Tabellenentgelt} beträgt`),
  weakPatterns: [amountOfPay],
  unless:
    /bonus|prämie|zulage|zuschlag|zuschuss|variab|einmalig|sonderzahlung|überstund|provision|commission|vertragsstrafe|weihnachts|urlaubs|spesen|reisekosten|fahrtkosten|allowance|expenses|overtime/iu,
  patterns: [
    /(?<=^|[\n\t])(?:[☒xX][ ])?(?<value>\d[\d.,']*[\d-][ ](?:EUR|€|Euro))[ ](?:je|pro|im|in der)[ ](?:Kalender)?(?:Monat|Stunde)(?=[\n\t]|$)/u,
    /(?<value>(?:EUR|€)[ ]?\d[\d.,' ]*\d(?:,-)?|\d[\d.,' ]*[\d-][ ]?(?:EUR|€|Euro))[ \n]*(?:\([^)]{3,90}\)[ \n]*)?(?:monatlich[ \n]|jährlich[ \n])?\(?(?:brutto|gross)(?![\p{L}])/iu,
  ],
}
/** 'zahlbar in zwölf gleichen Monatsraten' */
const instalments = (numeral: string): RegExp =>
  new RegExp(
    String.raw`(?:in[ \n])?(?:${numeral})[ \n](?:\(\d\d\)[ \n])?(?:gleichen?[ \n]|equal[ \n])?(?:monatlichen?[ \n]|monthly[ \n])?(?:Monatsraten|Raten|Teilbeträge|Teilbeträgen|Monatsgehälter|Gehälter|instal?lments|payments|salaries)`,
    'iu',
  )
/** How many monthly salaries are paid in a year. */
/** How many monthly salaries are paid in a year. */
export const salaries: LabelEntry = {
  field: 'salariesPerYear',
  labels: oneOf(`
    Anzahl der Gehälter | Monatsgehälter pro Jahr | Gehälter pro Jahr | Anzahl Monatsgehälter |
    Salaries per year | Zahl der Monatsgehälter | Monatsgehälter`),
  patterns: [
    /(?<value>1[2-5](?:[.,]\d)?)[ \n](?:gleichen[ \n]|gleiche[ \n]|equal[ \n])?(?:Monatsgehälter|Gehälter|monthly salaries|Monatsraten|Teilbeträgen|Raten|monthly (?:instal|pay)ments|instalments)/iu,
    /(?<value>1[2-5](?:[.,]\d)?)[ -]?(?:mal|x|×)[ \n](?:jährlich|im Jahr|pro Jahr|gezahlt|p\.\s?a\.)/iu,
  ],
  phrases: [
    { pattern: instalments('zwölf|twelve'), value: 12 },
    {
      pattern: /dreizehn(?:[ -])?mal[ \n](?:jährlich|im[ \n](?:Kalender)?[Jj]ahr|pro[ \n]Jahr|p\.[ ]?a\.)/iu,
      value: 13,
    },
    {
      pattern: /vierzehn(?:[ -])?mal[ \n](?:jährlich|im[ \n](?:Kalender)?[Jj]ahr|pro[ \n]Jahr|p\.[ ]?a\.)/iu,
      value: 14,
    },
    { pattern: instalments('dreizehn|thirteen'), value: 13 },
    { pattern: instalments('vierzehn|fourteen'), value: 14 },
    {
      pattern:
        /eines[ \n]halben[ \n](?:Brutto)?(?:monats)?gehalt(?:e?s)?|halbes[ \n](?:Brutto)?(?:monats)gehalt|half[ \n]a[ \n]month(?:'s|ly)?[ \n]salary/iu,
      value: 12.5,
    },
    {
      pattern:
        /(?:13\.|dreizehntes|ein dreizehntes)[ \n](?:Brutto)?(?:[Mm]onats)?(?:gehalt|entgelt|lohn)|13th[ \n](?:month(?:'s|ly)?[ \n])?salary|thirteenth[ \n](?:monthly[ \n])?salary|eines[ \n](?:vollen[ \n]|ganzen[ \n]|weiteren[ \n])?(?:Brutto)?monatsgehalts?(?=[^.]{0,60}(?:gezahlt|November|Dezember|gewährt))|in[ \n]Höhe[ \n]eines[ \n](?:Brutto)?monatsgehalte?s/iu,
      value: 13,
    },
    {
      pattern:
        /(?:13\.[ \n](?:und|sowie)[ \n](?:ein[ \n])?14\.|14\.)[ \n](?:Monats)?gehalt|14th[ \n](?:monthly[ \n])?salary/iu,
      value: 14,
    },
  ],
}
