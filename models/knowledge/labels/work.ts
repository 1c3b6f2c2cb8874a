import type { KindLabels, LabelEntry, TickEntry } from '../label-table.ts'
import {
  addressLabels,
  birthLabels,
  certifiedName,
  nameBeforeParticulars,
  dateOfBirthCues,
  dateOfBirthLabels,
  starredBirth,
  nationalityLabels,
  periodFrom,
  periodUntil,
} from './common.ts'
import { oneOf } from '../one-of.ts'

const employeeLabels = oneOf(`
  Arbeitnehmer | Arbeitnehmerin | Arbeitnehmer/in | Arbeitnehmer(in) | Arbeitnehmerin / Arbeitnehmer |
  Mitarbeiter | Mitarbeiterin | Mitarbeiter/in | Mitarbeiter(in) | Employee | Name des Arbeitnehmers |
  Name der Arbeitnehmerin | Name des Mitarbeiters | Name der Mitarbeiterin | Name of employee |
  Employee name | Beschäftigte | Beschäftigter | Beschäftigte/r | Name, Vorname des Arbeitnehmers |
  Name des Beschäftigten | Arbeitnehmer:in | Mitarbeiter:in | {Beschäftigte, Arbeitnehmende, Angestellte} Person |
  Name der {beschäftigten, arbeitnehmenden, angestellten} Person`)
const employerLabels = oneOf(`
  Firma / Betrieb | Firma/Betrieb | Name und Anschrift des Arbeitgebers | Firma und Anschrift |
  Name und Anschrift der Firma | Name, Anschrift des Arbeitgebers | Arbeitgeber (Name und Anschrift) |
  Name und Sitz des Arbeitgebers | Name und Sitz | Bezeichnung des Betriebs | Name der Arbeitgeberin |
  Arbeitgeber | Arbeitgeberin | Arbeitgeber/in | Arbeitgeber(in) | Name des Arbeitgebers | Firma |
  Firmenname | Name der Firma | Unternehmen | Employer | Company | Name of employer | Employer name |
  Firma/Name | Name/Firma | Name oder Firma | Betrieb | Name des Betriebs | Name des Unternehmens |
  Firma / Name des Arbeitgebers | Beschäftigungsbetrieb | Bezeichnung des Arbeitgebers | Company name |
  Firma (Arbeitgeber) | Name / Firma des Arbeitgebers | Name bzw. Firma | Arbeitgeber:in | Mandant |
  Name des Betriebes | Firmenbezeichnung | Arbeitgeber (Firma)`)
const employerAddressLabels = oneOf(`
  Name und Anschrift des Arbeitgebers | Firma und Anschrift | Name und Anschrift der Firma |
  Name, Anschrift des Arbeitgebers | Anschrift des Arbeitgebers | Adresse des Arbeitgebers |
  Anschrift der Firma | Firmenanschrift | Betriebsanschrift | Sitz | Firmensitz | Address of employer |
  Employer address | Anschrift des Betriebs | Unternehmensanschrift | Betriebssitz | Sitz des Arbeitgebers |
  Anschrift (Firmensitz) | Company address | Anschrift Arbeitgeber | Anschrift des Betriebes |
  Sitz der Firma | Sitz des Unternehmens`)
const jobLabels = oneOf(`
  Function | Die Beschäftigung erfolgt als | Beschäftigung erfolgt als | Einstellung als | Die Einstellung erfolgt als |
  Beschäftigt wird als | wird eingestellt als | wird beschäftigt als | in der {Tätigkeit, Funktion, Position} als | Tätig als | Art der Beschäftigung | Beschäftigung | Vorgesehene Tätigkeit |
  Ausgeübte Beschäftigung | Aufgabe | Arbeitsplatz | Beschreibung der Tätigkeit | Tätigkeit |
  Berufsbezeichnung | Position | Beruf | Stelle | Stellenbezeichnung | Job title | Tätigkeit als |
  Beschäftigung als | Art der Tätigkeit | Ausgeübte Tätigkeit | Tätigkeitsbezeichnung | Funktion |
  Bezeichnung der Tätigkeit | Beschäftigt als | Eingestellt als | Berufliche Tätigkeit | Arbeitsplatz als |
  Occupation | Tätigkeit/Beruf | Beruf/Tätigkeit | Konkrete Berufsbezeichnung | Role |
  Genaue Berufsbezeichnung | Job | Berufsbezeichnung / Tätigkeit | Stellentitel |
  Berufsbezeichnung der Tätigkeit | Position / Tätigkeit | Ausgeübter Beruf`)
const startLabels = oneOf(`
  Anstellungsbeginn | Anstellung {ab, zum, am} | Einstellung ab | {Arbeits, Tätigkeits, Beschäftigungs}aufnahme | Inkrafttreten |
  Aufnahme der {Tätigkeit, Beschäftigung, Arbeit} | Datum {der Einstellung, des Eintritts, des Arbeitsbeginns, der Arbeitsaufnahme, des Dienstantritts} |
  {Geplanter, Voraussichtlicher, Vereinbarter, Vorgesehener} {Beschäftigungsbeginn, Arbeitsbeginn, Eintritt, Eintrittstermin, Vertragsbeginn} |
  Eintritt in {das Unternehmen, den Betrieb, die Firma} | Beginn {Anstellung, Tätigkeit, Vertrag, der Anstellung, des Vertragsverhältnisses} |
  {Gültig, Gilt, Wirksam, In Kraft, Tätig} ab | mit Wirkung {vom, zum, ab} | ab dem | Effective date | Hire date | Date of {hire, entry} |
  First day of {work, employment} | Employment start | Employment {start date, from, commences} | Contract start |
  Beginn / Ende {der Beschäftigung, des Arbeitsverhältnisses} | Beginn und Dauer | Dienstantritt | Dienstbeginn | Tag des Dienstantritts | Tag des Eintritts | Eintritt zum |
  Vertragslaufzeit | Laufzeit des Vertrags | Vertragsdauer | Beginn des {Vertrags, Vertrages, Dienstverhältnisses, Anstellungsverhältnisses} |
  Arbeitsantritt am | Beginn der {Arbeit, Beschäftigung am} | Beginn {Arbeitsverhältnis, Beschäftigung} | Starting date | First working day |
  Erster Arbeitstag | Einstellung zum | Einstellung am | Einstellungstermin | Commencing | Date of joining | Joining date | Beschäftigungszeitraum | Vorgesehener Beginn | Geplanter Beginn |
  Voraussichtlicher Beginn | Beschäftigungsdauer | Dauer der Beschäftigung | Arbeitsbeginn am | Ab |
  Datum des Beginns | Zeitraum der Beschäftigung | Arbeitsantritt | Tag der Einstellung | Beginn |
  Beginn der Beschäftigung | Beschäftigungsbeginn | Beginn des Arbeitsverhältnisses |
  Beginn des Beschäftigungsverhältnisses | Arbeitsbeginn | Vertragsbeginn | Eintrittsdatum | Eintritt |
  Start date | Startdatum | Eintritt am | Beschäftigt seit | Beschäftigt ab | Commencement |
  Start of employment | Commencement date | Beginn der Tätigkeit | Tätigkeitsbeginn | Date of commencement |
  Start | Einstellungsdatum | Beschäftigung ab | Arbeitsverhältnis ab | Eintrittstermin | Arbeitsaufnahme |
  Beschäftigung von | Beschäftigung vom | von - bis | von/bis | Beginn am | Dauer |
  {Die Beschäftigung, Das Arbeitsverhältnis, Die Tätigkeit} {soll beginnen, beginnt} {am, ab, zum} |
  Wann beginnt {die Beschäftigung, die Tätigkeit, die Arbeit, das Arbeitsverhältnis, das Beschäftigungsverhältnis} |
  Ab wann {wird die Person beschäftigt, besteht das Beschäftigungsverhältnis, besteht das Arbeitsverhältnis}`)
const endLabels = oneOf(`
  Beschäftigungszeitraum | Zeitraum der Beschäftigung | von - bis | von/bis | Ende | Befristet bis | Ende der Beschäftigung |
  Ende des Arbeitsverhältnisses | Vertragsende | befristet bis zum | Austritt | End date |
  Beschäftigungsende | Ende des Beschäftigungsverhältnisses | Befristung | Befristung bis |
  End of employment | Befristet, bis | Arbeitsverhältnis bis | Beschäftigung bis |
  Wann endet {die Beschäftigung, die Tätigkeit, das Arbeitsverhältnis, das Beschäftigungsverhältnis}`)
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
const hoursLabels = oneOf(`
  Arbeitszeit | Wochenarbeitszeit | Wöchentliche Arbeitszeit |
  {Regelmäßige, Vereinbarte, Durchschnittliche, Tarifliche} {Wochenarbeitszeit, Wochenstunden} | {Weekly, Regular weekly, Regular} working time | Working time | Stunden pro Woche | Wochenstunden |
  Regelmäßige wöchentliche Arbeitszeit | Working hours | Weekly working hours | Hours per week |
  Arbeitszeit pro Woche | Arbeitsstunden pro Woche | Stunden/Woche | Std./Woche | Arbeitszeit (Std./Woche) |
  Wöchentliche Arbeitszeit in Stunden | Regelmäßige Arbeitszeit | Arbeitszeit wöchentlich | Arbeitsstunden |
  Arbeitszeit in Stunden pro Woche | Arbeitszeit in Std./Woche | Arbeitszeit (Stunden/Woche) |
  Umfang der Beschäftigung | Arbeitszeit je Woche | Anzahl der Wochenstunden | Wochenarbeitszeit (Stunden) |
  Stundenzahl | Arbeitsstunden je Woche | Weekly hours`)
const placeLabels = oneOf(`
  Arbeitsort | Arbeitsstätte | Einsatzort | Place of work | Place of employment | Workplace location | Work location | Beschäftigungsort |
  Ort der Beschäftigung | Dienstort | Ort der Arbeitsleistung | Workplace | Ort der Tätigkeit | Arbeitsorte |
  Tätigkeitsort | Location | Dienstsitz | Standort | am Standort | Regular workplace | Einsatzstelle | Betriebsort | Beschäftigungsstelle`)

const title = String.raw`(?<value>\p{Lu}[\p{L}\p{M}()/*:&.\-]*(?:[ \n](?:für|im|in[ ]der|der|des|und|&|\p{Lu}[\p{L}\p{M}()/*:&\-]*))*)`
const job: LabelEntry = {
  field: 'jobTitle',
  labels: jobLabels,
  patterns: [
    new RegExp(
      String.raw`(?:Position|Stelle|Tätigkeit|Funktion|Aufgaben?)[ \n](?:als|einer|eines|der|des)[ \n](?:eine[rs]?[ \n])?[„"“]?${title}[“"”]?(?=[.,;(\n]|[ \n](?:übernommen|übertragen|wahr|in|ab|mit|bei|am|auf|an|ein|tätig|beschäftigt|eingestellt)(?![\p{L}]))`,
      'u',
    ),
    new RegExp(
      String.raw`(?:tritt|treten|nimmt|nehmen|wird|werden|übernimmt|übernehmen|beginnen|starten)[ \n](?:[^.;]|(?<=\d)\.){0,120}?als[ \n](?:\p{Ll}+e[rn]?[ \n]){0,2}${title}(?=[.,;\n]|[ \n](?:ein|auf|in|an|tätig|beschäftigt|eingestellt|angestellt)(?![\p{L}]))`,
      'u',
    ),
    /(?:Stellenbezeichnung|Berufsbezeichnung|Position)[ \n]lautet[ \n:]+[„"]?(?<value>\p{Lu}[^.,;\n“"]{2,60})/u,
    /(?:wird|wurde|ist|tritt)[ \n][^.;]{0,90}?als[ \n](?:\p{Ll}+e[rn]?[ \n]){0,2}(?<value>\p{Lu}[\p{L}\p{M}()/*:&.\- \n]{2,70}?)[ \n]+(?:eingestellt|beschäftigt|tätig|angestellt|in[ \n]|\(m\/w\/d\)|mit[ \n]|bei[ \n]|ab[ \n]|im[ \n])/u,
    /(?:employed|engaged|hired|works|work|position|appointed|role|capacity|join|joins|serve)[ \n](?:(?:by|with|at|the)[^.;]{0,60}?)?(?:as|of)[ \n](?:an?[ \n]|the[ \n])?(?<value>\p{Lu}[\p{L}()/&\- \n]{2,60}?)(?=[.,;(]|[ \n](?:with|at|in|from|since|by|on|and|for)[ \n])/u,
    /als[ \n](?<value>\p{Lu}[\p{L}\p{M}()/*:&\- \n]{2,60}?)[ \n]+(?:eingestellt|beschäftigt|tätig|angestellt|beginnt|zu[ \n]|am[ \n]Standort|in[ \n])/u,
    /(?:Tätigkeit|Position|Stelle|Funktion)[ \n](?:als|einer|eines|der|des)[ \n](?<value>\p{Lu}[\p{L}\p{M}()/*:&\- \n]{2,60}?)(?=[.,;]|[ \n](?:übernommen|übertragen|in|ab|mit|bei|im|auf|eingestellt)[ \n.,])/u,
  ],
}
const day = String.raw`\d{1,2}(?:\.[ \n]?(?:\d{1,2}\.|\p{L}+)|(?:st|nd|rd|th)?[ \n](?:of[ \n])?\p{L}+,?)[ \n]?\d{2,4}|\p{Lu}\p{L}{2,8}[ \n]\d{1,2}(?:st|nd|rd|th)?,[ \n]\d{4}`
/** Any words up to the date, but none that makes another date of it, and no other number. */
const upTo = (characters: number): string =>
  String.raw`(?:(?!bis(?![\p{L}])|end(?:et|s|en|ing)(?![\p{L}])|until|geb(?:\.|oren)|born|[Kk]ündig|Probezeit|unter(?:zeichne|schrie))[^.;\t\d]){0,${characters}}?`
/** A date that is said to be the first day: 'beginnt ... am 1. Dezember', 'zum 01.12.2026 ... eingestellt'. */
const firstDay: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Bb]eginn(?:t|end)?|besteht|gilt|tritt|(?<!außer )in Kraft|[Ee]instellung|[Ee]intritt|[Dd]ienstantritt|[Aa]rbeits(?:aufnahme|antritt|beginn)|[Cc]ommenc\p{L}+|[Bb]egins?|[Ss]tart(?:s|ing)?|[Ee]ffective|take[ \n](?:effect|up)|takes[ \n]up|join(?:ed|s|ing)?)(?![\p{L}])${upTo(70)}(?<value>${day})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:nimmt|nehmen|tritt|treten)[ \n][^.;\d]{0,40}?(?<value>${day})[^.;\t]{0,120}?(?:Tätigkeit|Arbeit|Dienst|Stelle|(?:ein|an|auf)[.,;])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:ab|per|mit Wirkung (?:vom|zum|ab))[ \n](?:dem[ \n])?(?<value>${day})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!bis |bis einschließlich |geboren |geboren\n|geb\. |geb\.\n|born |born\n|[Tt]arifvertrag |[Aa]ntrag |[Zz]eugnis )(?:zum|am|ab|ab dem|vom|von|per|seit dem|on|from|as of)[ \n](?<value>${day})[^.;\t]{0,120}?(?<![\p{L}])(?:einge(?:stellt|treten)|einzustellen|einstellen|beginnen|begonnen|übernehmen|übernommen|übertragen|wirksam|vorgesehen|beschäftigt|tätig|angestellt|aufgenommen|aufzunehmen|anzutreten|in Kraft|employed|engaged|hired)(?![\p{L}])`,
    'u',
  ),
]
const start: LabelEntry = {
  field: 'startDate',
  labels: startLabels,
  weakPatterns: [...firstDay, periodFrom],
  cues: oneOf(`
    beginnt am | wird zum | Einstellung erfolgt zum | Einstellung erfolgt am | Tätigkeit am |
    Vertragsbeginn ist der | Beginn des Arbeitsverhältnisses ist der | Arbeitsverhältnis beginnt ab |
    Mit Wirkung ab | Wirkung ab dem | Arbeit am | in Kraft am | Eintritt in das Unternehmen am |
    Eintritt erfolgt am | Dienst am | beginnt mit dem | beginnt zum | Arbeitsverhältnis beginnt |
    Das Arbeitsverhältnis beginnt am | beginnend am | mit Wirkung vom | mit Wirkung zum | wird ab dem |
    ab dem | commences on | shall commence on | begins on | starts on | start on | commencing on |
    effective | with effect from | beginnt ab | beschäftigt seit dem | seit dem | tritt am | wird ab |
    tritt zum | tritt ab | nehmen Sie Ihre Tätigkeit am | Dienstantritt erfolgt am | Arbeitsantritt ist der |
    Arbeitsantritt erfolgt am | beginnt voraussichtlich am | beginnt frühestens am | nimmt die Tätigkeit am | Eintrittstermin ist der | Dienstantritt ist der |
    Arbeitsaufnahme ist der | Arbeitsaufnahme am | ist seit | is effective from | starting on |
    starting date is | has been employed since | has been working since | joined us on |
    in our employment since | eingestellt zum | employed since | since | mit Beginn zum | beginnt`),
}
const end: LabelEntry = {
  field: 'endDate',
  labels: endLabels,
  cues: oneOf(`
    befristet bis zum | befristet bis | endet am | endet mit Ablauf des | ends on | endet zum |
    endet spätestens am | fixed term until | befristet, und zwar bis zum | längstens bis zum | bis einschließlich |
    endet automatisch am | endet somit am | läuft bis zum | Arbeitsverhältnis bis zum | terminates on | endet ohne Kündigung am |
    endet, ohne dass es einer Kündigung bedarf, am | endet mit dem | shall end on | expires on |
    ends automatically on`),
  patterns: [periodUntil, new RegExp(String.raw`bis[ \n](?:zum[ \n])?(?<value>${day})[ \n]befristet`, 'u')],
}
/** An amount behind a word for pay in the same sentence: 'an annual base salary in the gross amount of EUR 74,400.00'. */
const amountOfPay =
  /(?:[Gg]ehalt|[Ll]ohn|[Vv]ergütung|[Ee]ntgelt|[Ee]inkommen|[Vv]erdienst|[Bb]ezüge|salary|remuneration|compensation|wages?)(?:s|es)?[^.;\t\d]{0,90}?(?<value>(?:EUR|€|Euro)[ ]?\d[\d.,']*\d(?:,-)?|\d[\d.,']*[\d-][ ]?(?:EUR|€|Euro))/u
const gross: LabelEntry = {
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
    Monatslohn von | monatlich`),
  weakPatterns: [amountOfPay],
  unless:
    /bonus|prämie|zulage|zuschlag|zuschuss|variab|einmalig|sonderzahlung|überstund|provision|commission|vertragsstrafe|weihnachts|urlaubs|spesen|reisekosten|fahrtkosten|allowance|expenses|overtime/iu,
  patterns: [
    /(?<value>(?:EUR|€)[ ]?\d[\d.,' ]*\d(?:,-)?|\d[\d.,' ]*[\d-][ ]?(?:EUR|€|Euro))[ \n]*(?:\([^)]{3,90}\)[ \n]*)?(?:monatlich[ \n]|jährlich[ \n])?\(?(?:brutto|gross)(?![\p{L}])/iu,
  ],
}
const hours: LabelEntry = {
  field: 'hoursPerWeek',
  labels: hoursLabels,
  cues: oneOf(`
    wöchentliche Arbeitszeit beträgt | Arbeitszeit beträgt | Arbeitszeit von | Wochenarbeitszeit von |
    Wochenarbeitszeit beträgt | wöchentlich | working hours are | working time is | weekly working time of |
    working hours of | working time amounts to | working hours amount to |
    Wochenarbeitszeit beläuft sich auf | Arbeitszeit beläuft sich auf | Arbeitszeit umfasst |
    Arbeitszeit ist | Arbeitszeit beträgt zurzeit | Arbeitszeit beträgt derzeit | working week is |
    weekly working time is | hours of work are | Stundenumfang von | Umfang von |
    Beschäftigungsumfang beträgt`),
  patterns: [
    /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)[ ]?-?(?:Stunden|Std\.?|Arbeitsstunden|hours)[ \n]?(?:\/|pro|je|in der|die|per|a|-)[ \n]?(?:Woche|week)/iu,
    /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)[ \n]?(?:Stunden|Std\.?|hours)[ \n](?:wöchentlich|weekly)/iu,
    /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)[ \n]?(?:Wochenstunden)/iu,
  ],
}
const place: LabelEntry = {
  field: 'placeOfWork',
  labels: placeLabels,
  cues: oneOf(`
    Arbeitsort ist | Dienstort ist | Einsatzort ist | Arbeitsstätte ist | place of work is |
    place of work shall be | {Dienstsitz, Arbeitsplatz, Beschäftigungsort, Tätigkeitsort} ist | {workplace, place of work} will be | workplace is | am Standort |
    is based in | will be based in | Ort der Arbeitsleistung ist | Erfüllungsort ist | Regelmäßiger Arbeitsort ist`),
  patterns: [
    /Sitz[ \n](?:des|der)[ \n](?:Betrieb(?:e?s)?|Firma|Unternehmens|Arbeitgebers)[ \n](?:ist|in)[ \n](?:in[ \n])?(?<value>\p{Lu}[\p{L}-]+)(?=[.,; \n])/u,
    /(?:Betrieb|Werk|Büro|Labor|Salon|Geschäft|Haus|Restaurant|Hotel)[ \n]in[ \n](?<value>\p{Lu}[\p{L}-]+)(?=[.,; \n])/u,
    /position[ \n]of[ \n][^.;]{2,60}?[ \n]in[ \n](?<value>\p{Lu}[\p{L}-]+)[ \n](?:on|from|starting|with|as)[ \n]/u,
    /(?:Standort|Niederlassung|Betriebssitz in|Betriebsstätte|Betriebsstätte in|Werk|Filiale|Geschäftsstelle|Büro in|Sitz in)[ \n](?:in[ \n])?(?<value>\p{Lu}[\p{L}-]+)(?=[.,; \n])/u,
    /(?:Arbeitsleistung|Arbeit|Tätigkeit|Einsatz)[ \n](?:wird|ist|erfolgt)[ \n]in[ \n](?<value>\p{Lu}[\p{L}-]+)(?=[.,; \n])/u,
    /als[ \n]\p{Lu}[\p{L}\p{M}()/*: \n-]{2,70}[ \n]in[ \n](?<value>(?!Vollzeit|Teilzeit)\p{Lu}[\p{L}-]+)[ \n](?:beschäftigt|eingestellt|tätig|angestellt)/u,
    /(?:Arbeitsort|Dienstort|Einsatzort|Arbeitsstätte)[ \n]ist[ \n](?:derzeit[ \n]|der[ \n]Betrieb[ \n]in[ \n]|in[ \n])?(?<value>\p{Lu}[\p{L}-]+)(?=[.,; \n])/u,
  ],
}
/** 'zahlbar in zwölf gleichen Monatsraten' */
const instalments = (numeral: string): RegExp =>
  new RegExp(
    String.raw`(?:in[ \n])?(?:${numeral})[ \n](?:\(\d\d\)[ \n])?(?:gleichen?[ \n]|equal[ \n])?(?:monatlichen?[ \n]|monthly[ \n])?(?:Monatsraten|Raten|Teilbeträge|Teilbeträgen|Monatsgehälter|Gehälter|instal?lments|payments|salaries)`,
    'iu',
  )
const salaries: LabelEntry = {
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
    { pattern: instalments('dreizehn|thirteen'), value: 13 },
    { pattern: instalments('vierzehn|fourteen'), value: 14 },
    {
      pattern:
        /eines[ \n]halben[ \n](?:Brutto)?(?:monats)?gehalt(?:e?s)?|halbes[ \n](?:Brutto)?(?:monats)gehalt|half[ \n]a[ \n]month(?:'s|ly)?[ \n]salary/iu,
      value: 12.5,
    },
    {
      pattern:
        /(?:13\.|dreizehntes|ein dreizehntes)[ \n](?:Brutto)?(?:Monats)?gehalt|13th[ \n](?:month(?:'s|ly)?[ \n])?salary|thirteenth[ \n](?:monthly[ \n])?salary|eines[ \n](?:vollen[ \n]|ganzen[ \n]|weiteren[ \n])?(?:Brutto)?monatsgehalts?(?=[^.]{0,60}(?:gezahlt|November|Dezember|gewährt))|in[ \n]Höhe[ \n]eines[ \n](?:Brutto)?monatsgehalte?s/iu,
      value: 13,
    },
    {
      pattern:
        /(?:13\.[ \n](?:und|sowie)[ \n](?:ein[ \n])?14\.|14\.)[ \n](?:Monats)?gehalt|14th[ \n](?:monthly[ \n])?salary/iu,
      value: 14,
    },
  ],
}
const probation: LabelEntry = {
  field: 'probationMonths',
  labels: oneOf(`
    Trial period | Probezeit | Trial period | Dauer der Probezeit | Probationary period | Probation | Probation period |
    Probezeit in Monaten | Probezeit (Monate)`),
  cues: oneOf(
    'Probezeit von | Probezeit beträgt | Probezeit dauert | Probezeit umfasst | probationary period of | probation period of',
  ),
  patterns: [
    /Probezeit[ \n:]+(?<value>[\p{L}\d]+[ \n](?:\(\d{1,2}\)[ \n])?Monate?)(?![\p{L}])/u,
    /[Dd]ie[ \n]ersten[ \n](?<value>[\p{L}\d]+[ \n](?:\([^)]*\)[ \n])?Monate)[^.]{0,80}Probezeit/u,
    /Probezeit[ \n]nach[ \n]§[^\n.]{0,12}(?:Abs\.[ ]?\d[^\n.]{0,12})?beträgt[ \n](?<value>[\p{L}\d]+[ \n]Monate)/u,
    /[Tt]he[ \n]first[ \n](?<value>[\p{L}\d]+[ \n](?:\([^)]*\)[ \n])?months)[^.]{0,80}probation/u,
  ],
}
const unlimitedPhrases = [
  {
    pattern:
      /unbefristet(?:e[nrms]?)?(?![\p{L}])|ohne[ \n]Befristung|auf[ \n]unbestimmte[ \n](?:Zeit|Dauer)|indefinite|unlimited[ \n](?:period|duration|term)|permanent[ \n](?:contract|employment|position|basis)|(?:contract|employment|position)[ \n]is[ \n](?:of[ \n])?(?:permanent|unlimited|open-ended)|\(unlimited\)|unlimited[ \n](?:contract|employment)|open-ended/iu,
    value: true,
  },
  {
    pattern:
      /(?<!un)befristet(?:es)?[ \n](?:bis|vom|auf|für|Arbeits|und[ \n]endet)|auf[ \n]bestimmte[ \n]Zeit|fixed[- ]term|bis[ \n](?:zum[ \n])?\d[\d.\p{L} ]{5,18}[ \n]befristet/iu,
    value: false,
  },
]
const unlimited: LabelEntry = {
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
const unlimitedTicks: readonly TickEntry[] = [
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
const agencyTicks: readonly TickEntry[] = [
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
const agency: LabelEntry = {
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
const decoys = oneOf(`
  Variable Vergütung | Bonus | Sonderzahlung | Sonderzahlungen | Zulagen | Weihnachtsgeld | Urlaubsgeld |
  Überstunden | Kündigungsfrist | Probezeit bis | Ende der Probezeit | Reisekosten | Vertragsnummer |
  Personalabteilung | Gerichtsstand | Anzahl der Urlaubstage | Urlaubstage | Ansprechperson |
  Name der Ansprechperson | Name des Ansprechpartners | Vertreten durch | Berufsabschluss |
  Erforderliche Qualifikation | Qualifikation | Sachbezüge | Geldwerter Vorteil | Nettogehalt | Netto |
  Arbeitsort entspricht dem Sitz des Arbeitgebers | Arbeitstage | Arbeitstage pro Woche |
  Überstundenvergütung | Wohnsitz | Wohnort im Ausland`)

const employee = (sections?: LabelEntry['sections']): LabelEntry => ({
  field: 'employee',
  labels: employeeLabels,
  parts: 'person',
  notSections: ['employer', 'reference', 'landlord', 'institution'],
  patterns: certifiedName,
  ...(sections === undefined ? {} : { sections }),
})
const employer: LabelEntry = {
  field: 'employer',
  labels: employerLabels,
  patterns: [
    /(?:Arbeitgeber|Employer)[ \n]ist[ \n](?:die|der|das)?[ \n]?(?<value>\p{Lu}[^\n,;]{2,60}(?:GmbH|AG|KG|SE|e\.\s?V\.|UG|OHG))/u,
  ],
}
const employerInSection: LabelEntry = {
  field: 'employer',
  labels: oneOf('Name | Bezeichnung | Name, Rechtsform | Name und Rechtsform | Firma | Name der Firma'),
  sections: ['employer'],
}
const employerAddress: LabelEntry = {
  field: 'employerAddress',
  labels: employerAddressLabels,
  weak: oneOf('Arbeitgeber | Arbeitgeberin | Firma | Employer | Name des Arbeitgebers'),
}
const employerAddressInSection: LabelEntry = {
  field: 'employerAddress',
  labels: addressLabels,
  parts: 'address',
  sections: ['employer'],
}

const contract: readonly LabelEntry[] = [
  employee(),
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

export const workLabels = {
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
  payslip: {
    entries: [
      employee(),
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
          Gehaltsabrechnung | Lohn-/Gehaltsabrechnung | Lohnabrechnung | Period | Payroll month |
          Bezugsmonat | Lohnmonat`),
        patterns: [
          /(?:für|for)[ ](?:den[ ])?(?:Monat[ ])?(?<value>(?:Januar|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)[ ]\d{4}|(?:0[1-9]|1[0-2])[ ]?[/.][ ]?20\d{2})/u,
          /(?<=\n|^)(?<value>(?:Januar|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)[ ]\d{4})(?=\n|$)/u,
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
          Bruttolohn lfd. | Grundgehalt | Gehalt | Monatsgehalt | Tabellenentgelt`),
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
  'employer-confirmation': {
    entries: [
      employee(),
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
      { field: 'trainee', parts: 'person', notSections: ['employer'], weakPatterns: certifiedName },
      {
        field: 'dateOfBirth',
        labels: [...dateOfBirthLabels, ...birthLabels],
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
      {
        field: 'occupation',
        labels: oneOf(`
          Ausbildungsberuf | Ausbildung zum | Ausbildung zur | Ausbildung im Beruf | Beruf |
          Training occupation | im Ausbildungsberuf | Berufsbezeichnung | Occupation |
          Ausbildung im Ausbildungsberuf | Ausbildung zum/zur | Ausbildung als`),
        patterns: [
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
            Ausbildungsdauer vom | Dauer der Ausbildung | Ausbildungsdauer`),
          ...startLabels,
        ],
        patterns: [periodFrom],
      },
      {
        ...end,
        labels: [
          ...oneOf(`
            Ende der Ausbildung | Ausbildungsende | Ende des Ausbildungsverhältnisses | Ausbildungszeit |
            Dauer der Ausbildung | Ausbildungsdauer`),
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
