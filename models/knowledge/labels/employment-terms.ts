import type { LabelEntry } from '../label-table.ts'
import { oneOf } from '../one-of.ts'
import { periodFrom, periodUntil, townSource } from './common.ts'

const title = String.raw`(?<value>\p{Lu}[\p{L}\p{M}()/*:&.\-]*(?:[ \n](?:für|im|in[ ]der|der|des|und|&|\p{Lu}[\p{L}\p{M}()/*:&\-]*))*)`
const jobLabels = oneOf(`
  Function | Die Beschäftigung erfolgt als | Beschäftigung erfolgt als | Einstellung als | Die Einstellung erfolgt als |
  Beschäftigt wird als | wird eingestellt als | wird beschäftigt als | in der {Tätigkeit, Funktion, Position} als | Tätig als | Art der Beschäftigung | Beschäftigung | Vorgesehene Tätigkeit |
  Ausgeübte Beschäftigung | Aufgabe | Arbeitsplatz | Beschreibung der Tätigkeit | Tätigkeit |
  Berufsbezeichnung | Position | Beruf | Stelle | Stellenbezeichnung | Job title | Tätigkeit als |
  Beschäftigung als | Art der Tätigkeit | Ausgeübte Tätigkeit | Tätigkeitsbezeichnung | Funktion |
  Bezeichnung der Tätigkeit | Beschäftigt als | Eingestellt als | Berufliche Tätigkeit | Arbeitsplatz als |
  Occupation | Tätigkeit/Beruf | Beruf/Tätigkeit | Konkrete Berufsbezeichnung | Role |
  Genaue Berufsbezeichnung | Job | Berufsbezeichnung / Tätigkeit | Stellentitel |
  Berufsbezeichnung der Tätigkeit | {Dienst, Amts, Funktions}bezeichnung | {Genaue, Konkrete} {Tätigkeitsbezeichnung, Bezeichnung der Tätigkeit} | Position / Tätigkeit | Ausgeübter Beruf`)
/** What the person is employed as. */
/** What the person is employed as. */
export const job: LabelEntry = {
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
    new RegExp(
      String.raw`(?:arbeitet|tätig|angestellt|beschäftigt)[ \n](?:(?:bei[ \n]uns|in[ \n]Vollzeit|in[ \n]Teilzeit)[ \n])?als[ \n](?:\p{Ll}+e[rn]?[ \n]){0,2}${title}(?=[.,;]|[ \n]?\(|[ \n](?:in|ab|mit|bei|am|auf|im|seit|und)(?![\p{L}]))`,
      'u',
    ),
    /(?:Stellenbezeichnung|Berufsbezeichnung|Position)[ \n]lautet[ \n:]+[„"]?(?<value>\p{Lu}[^.,;\n“"]{2,60})/u,
    /(?:wird|wurde|ist|tritt)[ \n][^.;]{0,90}?als[ \n](?:\p{Ll}+e[rn]?[ \n]){0,2}(?<value>\p{Lu}[\p{L}\p{M}()/*:&.\- \n]{2,70}?)[ \n]+(?:eingestellt|beschäftigt|tätig|angestellt|in[ \n]|\(m\/w\/d\)|mit[ \n]|bei[ \n]|ab[ \n]|im[ \n])/u,
    /(?:employed|engaged|hired|works|work|position|appointed|role|capacity|join|joins|serve)[ \n](?:(?:by|with|at|the)[^.;]{0,60}?)?(?:as|of)[ \n](?:an?[ \n]|the[ \n])?(?<value>\p{Lu}[\p{L}()/&\- \n]{2,60}?)(?=[.,;(]|[ \n](?:with|at|in|from|since|by|on|and|for)[ \n])/u,
    /als[ \n](?<value>\p{Lu}[\p{L}\p{M}()/*:&\- \n]{2,60}?)[ \n]+(?:eingestellt|beschäftigt|tätig|angestellt|beginnt|zu[ \n]|am[ \n]Standort|in[ \n])/u,
    /(?:Tätigkeit|Position|Stelle|Funktion)[ \n](?:als|einer|eines|der|des)[ \n](?<value>\p{Lu}[\p{L}\p{M}()/*:&\- \n]{2,60}?)(?=[.,;]|[ \n](?:übernommen|übertragen|in|ab|mit|bei|im|auf|eingestellt)[ \n.,])/u,
  ],
}
/** Labels of the first day of work. */
/** Labels of the first day of work. */
export const startLabels = oneOf(`
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
/** The first day of work. */
/** The first day of work. */
export const start: LabelEntry = {
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
/** Labels of the last day. */
/** Labels of the last day. */
export const endLabels = oneOf(`
  Beschäftigungszeitraum | Zeitraum der Beschäftigung | von - bis | von/bis | Ende | Befristet bis | Ende der Beschäftigung |
  Ende des Arbeitsverhältnisses | Vertragsende | befristet bis zum | Austritt | End date |
  Beschäftigungsende | Ende des Beschäftigungsverhältnisses | Befristung | Befristung bis |
  End of employment | Befristet, bis | Arbeitsverhältnis bis | Beschäftigung bis |
  Wann endet {die Beschäftigung, die Tätigkeit, das Arbeitsverhältnis, das Beschäftigungsverhältnis}`)
/** The last day, of a limited employment. */
/** The last day, of a limited employment. */
export const end: LabelEntry = {
  field: 'endDate',
  labels: endLabels,
  cues: oneOf(`
    befristet bis zum | befristet bis | endet am | endet mit Ablauf des | ends on | endet zum |
    endet spätestens am | fixed term until | befristet, und zwar bis zum | längstens bis zum | bis einschließlich |
    endet automatisch am | endet somit am | läuft bis zum | Arbeitsverhältnis bis zum | terminates on | endet ohne Kündigung am |
    endet, ohne dass es einer Kündigung bedarf, am | endet mit dem | für die {Zeit, Dauer} bis zum | shall end on | expires on |
    ends automatically on`),
  patterns: [periodUntil, new RegExp(String.raw`bis[ \n](?:zum[ \n])?(?<value>${day})[ \n]befristet`, 'u')],
}
const hoursLabels = oneOf(`
  Arbeitszeit | Wochenarbeitszeit | Wöchentliche Arbeitszeit |
  {Regelmäßige, Vereinbarte, Durchschnittliche, Tarifliche} {Wochenarbeitszeit, Wochenstunden} | {Weekly, Regular weekly, Regular} working time | Working time | Stunden pro Woche | Wochenstunden |
  Regelmäßige wöchentliche Arbeitszeit | Working hours | Weekly working hours | Hours per week |
  Arbeitszeit pro Woche | Arbeitsstunden pro Woche | Stunden/Woche | Std./Woche | Arbeitszeit (Std./Woche) |
  Wöchentliche Arbeitszeit in Stunden | Regelmäßige Arbeitszeit | Arbeitszeit wöchentlich | Arbeitsstunden |
  Arbeitszeit in Stunden pro Woche | Arbeitszeit in Std./Woche | Arbeitszeit (Stunden/Woche) |
  Umfang der Beschäftigung | Arbeitszeit je Woche | Anzahl der Wochenstunden | Wochenarbeitszeit (Stunden) |
  Stundenzahl | Stunden wöchentlich | Std. wöchentlich | Arbeitsstunden je Woche | Weekly hours`)
/** Hours a week. */
/** Hours a week. */
export const hours: LabelEntry = {
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
    /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)[ \n]?(?:Stunden|Std\.?)[ \n](?:\p{Ll}+[ \n]){0,2}wöchentlicher[ \n]Arbeitszeit/u,
  ],
}
const placeLabels = oneOf(`
  Arbeitsort | Arbeitsstätte | Einsatzort | Place of work | Place of employment | Workplace location | Work location | Beschäftigungsort |
  Ort der Beschäftigung | Dienstort | Ort der Arbeitsleistung | Workplace | Ort der Tätigkeit | Arbeitsorte |
  Tätigkeitsort | Location | Dienstsitz | Standort | am Standort | Regular workplace | Einsatzstelle | Betriebsort | Beschäftigungsstelle`)
/** Where the work is done. */
/** Where the work is done. */
export const place: LabelEntry = {
  field: 'placeOfWork',
  labels: placeLabels,
  cues: oneOf(`
    Arbeitsort ist | Dienstort ist | Einsatzort ist | Arbeitsstätte ist | place of work is |
    place of work shall be | {Dienstsitz, Arbeitsplatz, Beschäftigungsort, Tätigkeitsort} ist | {workplace, place of work} will be | workplace is | am Standort |
    is based in | will be based in | Ort der Arbeitsleistung ist | Erfüllungsort ist | Regelmäßiger Arbeitsort ist`),
  patterns: [
    new RegExp(
      String.raw`Sitz[ \n](?:des|der)[ \n](?:Betrieb(?:e?s)?|Firma|Unternehmens|Arbeitgebers)[ \n](?:ist|in)[ \n](?:in[ \n])?${townSource}(?=[.,; \n])`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Betrieb|Werk|Büro|Labor|Salon|Geschäft|Haus|Restaurant|Hotel)[ \n]in[ \n]${townSource}(?=[.,; \n])`,
      'u',
    ),
    new RegExp(
      String.raw`position[ \n]of[ \n][^.;]{2,60}?[ \n]in[ \n]${townSource}[ \n](?:on|from|starting|with|as)[ \n]`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Standort|Niederlassung|Betriebssitz in|Betriebsstätte|Betriebsstätte in|Werk|Filiale|Geschäftsstelle|Büro in|Sitz in)[ \n](?:in[ \n])?${townSource}(?=[.,; \n])`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Arbeitsleistung|Arbeit|Tätigkeit|Einsatz)[ \n](?:wird|ist|erfolgt|findet)[ \n](?:überwiegend[ \n])?in[ \n]${townSource}(?=[.,; \n])`,
      'u',
    ),
    new RegExp(
      String.raw`als[ \n]\p{Lu}[\p{L}\p{M}()/*: \n-]{2,70}[ \n]in[ \n](?!Vollzeit|Teilzeit)${townSource}[ \n](?:beschäftigt|eingestellt|tätig|angestellt)`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Arbeitsort|Dienstort|Einsatzort|Arbeitsstätte)[ \n]ist[ \n](?:derzeit[ \n]|der[ \n]Betrieb[ \n]in[ \n]|in[ \n])?${townSource}(?=[.,; \n])`,
      'u',
    ),
  ],
}
/** Months of probation. */
/** Months of probation. */
export const probation: LabelEntry = {
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
    /Probezeit[ \n(](?:[^.;]|(?<=Abs|Nr|Satz)\.){0,60}?beträgt[ \n\t](?<value>[\p{L}\d]+[ \n\t](?:\([^)]*\)[ \n])?Monate)/u,
    /[Ii]n[ \n]den[ \n]ersten[ \n](?<value>[\p{L}\d]+[ \n](?:\([^)]*\)[ \n])?Monaten)[^.]{0,60}Probezeit/u,
    /[Tt]he[ \n]first[ \n](?<value>[\p{L}\d]+[ \n](?:\([^)]*\)[ \n])?months)[^.]{0,80}probation/u,
  ],
}
