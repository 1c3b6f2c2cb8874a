import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, lineAbove, pairs, plainAddress, signaturePlace } from '../blocks.ts'
import { addressLine, type EuroStyle, type Layout, type Look } from '../look.ts'
import type { EmploymentFacts } from '../paper.ts'
import { writeGerman } from './number-words.ts'

const hours = (facts: EmploymentFacts): string =>
  mark('hoursPerWeek', facts.hoursPerWeek, String(facts.hoursPerWeek).replace('.', ','))
const employee = (facts: EmploymentFacts): string => text('employee', writeName(facts.employee))
const stated = (facts: EmploymentFacts): number =>
  facts.statedPer === 'year' ? facts.grossPerMonthEuro * facts.salariesPerYear : facts.grossPerMonthEuro
const gross = (facts: EmploymentFacts, look: Look, style?: EuroStyle): string =>
  look.euro('grossEuro', stated(facts), style)
const period = (facts: EmploymentFacts, words: { month: string; year: string }): string =>
  mark('grossPeriod', facts.statedPer, words[facts.statedPer])
const extraSalary = (facts: EmploymentFacts): string =>
  facts.salariesPerYear > 12 && facts.statedPer === 'month'
    ? `<p>Zusätzlich wird mit dem Novembergehalt ein ${mark('salariesPerYear', facts.salariesPerYear, '13. Monatsgehalt')} gezahlt.</p>`
    : ''

function end(facts: EmploymentFacts, look: Look): string {
  return facts.endDate === null
    ? `und wird auf ${mark('unlimited', true, 'unbestimmte Zeit')} geschlossen`
    : `und ist bis zum ${look.day('endDate', facts.endDate)} befristet`
}

const months: Readonly<Record<number, string>> = { 3: 'drei', 4: 'vier', 6: 'sechs' }
const probation = (facts: EmploymentFacts, after = 'Monate'): string =>
  mark('probationMonths', facts.probationMonths, `${wordOf(facts)} ${after}`)
const wordOf = (facts: EmploymentFacts): string =>
  months[facts.probationMonths] ?? String(facts.probationMonths)

function signatures(facts: EmploymentFacts, look: Look, labels: readonly [string, string]): string {
  const { city } = facts.employerAddress
  return `<div class="signs">${signaturePlace(look, labels[0], city, facts.employerSignedOn)}${signaturePlace(look, labels[1], city, facts.employeeSignedOn)}</div>`
}

const boilerplate = `<h2>§ 6 Urlaub</h2><p>Der Urlaubsanspruch beträgt 28 Arbeitstage im Kalenderjahr.</p><h2>§ 7 Arbeitsverhinderung</h2><p>Eine Erkrankung ist unverzüglich anzuzeigen; ab dem dritten Kalendertag ist eine ärztliche Bescheinigung vorzulegen.</p><h2>§ 8 Verschwiegenheit</h2><p>Über Geschäftsgeheimnisse ist auch nach dem Ende des Arbeitsverhältnisses Stillschweigen zu bewahren.</p><h2>§ 9 Kündigung</h2><p>Nach der Probezeit gilt eine Kündigungsfrist von drei Monaten zum Quartalsende.</p><h2>§ 10 Ausschlussfristen</h2><p>Ansprüche verfallen, wenn sie nicht binnen drei Monaten in Textform geltend gemacht werden.</p>`

/** Clauses in running text; parties in one sentence at the top. */
const clauses: Layout<EmploymentFacts> = (facts, look) =>
  page(`<h1 class="center">Arbeitsvertrag</h1><p>zwischen der ${text('employer', facts.employer)}, ${addressLine('employerAddress', facts.employerAddress)},</p><p class="right">– nachfolgend „Arbeitgeber“ –</p><p>und</p><p>${salutation(facts.employee)} ${employee(facts)}, geboren am ${look.day('dateOfBirth', facts.employee.dateOfBirth)}, wohnhaft ${plainAddress(facts.employeeAddress)},</p><p class="right">– nachfolgend „Arbeitnehmer“ –</p>
    <h2>§ 1 Beginn und Dauer</h2><p>Das Arbeitsverhältnis beginnt am ${look.day('startDate', facts.startDate)} ${end(facts, look)}. Die ersten ${probation(facts)} gelten als Probezeit.</p>
    <h2>§ 2 Tätigkeit und Arbeitsort</h2><p>${salutation(facts.employee)} ${escapeHtml(facts.employee.surname)} wird als ${text('jobTitle', facts.jobTitle)} eingestellt. Arbeitsort ist ${text('placeOfWork', facts.placeOfWork)}.</p>
    <h2>§ 3 Arbeitszeit</h2><p>Die regelmäßige wöchentliche Arbeitszeit beträgt ${hours(facts)} Stunden.</p>
    <h2>§ 4 Vergütung</h2><p>Der Arbeitnehmer erhält eine ${period(facts, { month: 'monatliche', year: 'jährliche' })} Bruttovergütung von ${gross(facts, look)} (in Worten: ${writeGerman(stated(facts))} Euro). Die Vergütung wird jeweils am Monatsende überwiesen.</p>${extraSalary(facts)}<h2>§ 5 Nebentätigkeit</h2><p>Nebentätigkeiten sind vorher anzuzeigen.</p>`) +
  page(`${boilerplate}${signatures(facts, look, ['Arbeitgeber', 'Arbeitnehmer/in'])}`)

/** A company's form: particulars as pairs, terms below. */
const particulars: Layout<EmploymentFacts> = (facts, look) =>
  page(`${letterhead(look, text('employer', facts.employer), addressLine('employerAddress', facts.employerAddress))}<h1>Anstellungsvertrag</h1>${pairs(
    [
      ['Arbeitnehmer/in', employee(facts)],
      ['Geburtsdatum', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric')],
      ['Anschrift', plainAddress(facts.employeeAddress)],
      ['Position', text('jobTitle', facts.jobTitle)],
      ['Einsatzort', text('placeOfWork', facts.placeOfWork)],
      ['Eintrittsdatum', look.day('startDate', facts.startDate, 'numeric')],
      [
        'Befristung',
        facts.endDate === null
          ? mark('unlimited', true, 'keine, unbefristet')
          : `bis ${look.day('endDate', facts.endDate, 'numeric')}`,
      ],
      ['Probezeit', probation(facts)],
      ['Wochenarbeitszeit', `${hours(facts)} Std.`],
      [period(facts, { month: 'Bruttogehalt pro Monat', year: 'Bruttojahresgehalt' }), gross(facts, look)],
    ],
    'pairs ruled',
  )}
    ${extraSalary(facts)}<p>Ergänzend gelten die gesetzlichen Bestimmungen. Der jährliche Urlaub beträgt 30 Tage. Eine Reisekostenpauschale von ${look.plainEuro(50)} monatlich wird gesondert gezahlt.</p>${signatures(facts, look, ['(Unterschrift Arbeitgeber)', '(Unterschrift Arbeitnehmer)'])}`)

/** Two languages beside each other, as international employers write. */
const bilingual: Layout<EmploymentFacts> = (facts, look) => {
  const row = (left: string, right: string): string =>
    `<tr><td style="width:50%;vertical-align:top;padding:1.5mm 3mm 1.5mm 0">${left}</td><td style="vertical-align:top;padding:1.5mm 0 1.5mm 3mm;color:#333;font-style:italic">${right}</td></tr>`
  const englishPeriod = facts.statedPer === 'year' ? 'an annual gross salary' : 'a monthly gross salary'
  return page(`<h1>Arbeitsvertrag / Employment Contract</h1><table style="font-size:9.4pt">
    ${row(`zwischen ${text('employer', facts.employer)}, ${addressLine('employerAddress', facts.employerAddress)} („Arbeitgeber“)`, 'between the company named on the left (“Employer”)')}
    ${row(`und ${employee(facts)}, geb. ${look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric')}, ${plainAddress(facts.employeeAddress)} („Arbeitnehmer“)`, 'and the person named on the left (“Employee”)')}
    ${row(`1. Das Arbeitsverhältnis beginnt am ${look.day('startDate', facts.startDate)} ${end(facts, look)}.`, '1. The employment begins on the date stated on the left.')}
    ${row(`2. Der Arbeitnehmer wird als ${text('jobTitle', facts.jobTitle)} in ${text('placeOfWork', facts.placeOfWork)} beschäftigt.`, '2. Position and place of work.')}
    ${row(`3. Es gilt eine Probezeit von ${probation(facts, 'Monaten')}.`, '3. Probationary period.')}
    ${row(`4. Die Arbeitszeit beträgt ${hours(facts)} Stunden pro Woche.`, '4. Weekly working hours.')}
    ${row(`5. Das ${period(facts, { month: 'monatliche', year: 'jährliche' })} Bruttogehalt beträgt ${gross(facts, look)}.`, `5. The Employee receives ${englishPeriod} as stated on the left.`)}</table>${extraSalary(facts)}${signatures(facts, look, ['Arbeitgeber / Employer', 'Arbeitnehmer / Employee'])}`)
}

/** Aletter of employment that both sign. */
const letterOfEmployment: Layout<EmploymentFacts> = (facts, look) =>
  page(`${letterhead(look, text('employer', facts.employer), addressLine('employerAddress', facts.employerAddress))}<p>${salutation(facts.employee)}<br>${employee(facts)}<br>${plainAddress(facts.employeeAddress)}</p><h2>Ihr Arbeitsvertrag</h2><p>Liebe Frau, lieber Herr ${escapeHtml(facts.employee.surname)}, wir freuen uns, mit Ihnen (geboren ${look.day('dateOfBirth', facts.employee.dateOfBirth)}) Folgendes zu vereinbaren:</p>
    <p>Sie treten am ${look.day('startDate', facts.startDate)} als ${text('jobTitle', facts.jobTitle)} in unser Unternehmen ein; Dienstsitz ist ${text('placeOfWork', facts.placeOfWork)}. Der Vertrag ist ${facts.endDate === null ? mark('unlimited', true, 'unbefristet') : `befristet bis ${look.day('endDate', facts.endDate)}`}, wobei die ersten ${probation(facts)} als Probezeit vereinbart sind.</p>
    <p>Ihr Gehalt beläuft sich bei ${hours(facts)} Wochenstunden auf ${gross(facts, look)} brutto ${period(facts, { month: 'im Monat', year: 'im Jahr' })}.</p>${extraSalary(facts)}${signatures(facts, look, ['für das Unternehmen', 'einverstanden: Arbeitnehmerin/Arbeitnehmer'])}`)

/** Kept for measuring: a lawyer's contract, parties on lines with the label under them, headings in the margin. */
const marginHeadings: Layout<EmploymentFacts> = (facts, look) => {
  const clause = (number: number, heading: string, content: string): string =>
    `<tr><td style="width:44mm;vertical-align:top;padding:1.6mm 3mm 1.6mm 0;color:${look.accent}">${number}&nbsp;&nbsp;${heading}</td><td style="padding:1.6mm 0;text-align:justify">${content}</td></tr>`
  const duration =
    facts.endDate === null
      ? `Es wird ein ${mark('unlimited', true, 'unbefristetes')} Arbeitsverhältnis begründet.`
      : `Das Arbeitsverhältnis endet mit Ablauf des ${look.day('endDate', facts.endDate, 'numeric')}, ohne dass es einer Kündigung bedarf.`
  const salary =
    facts.statedPer === 'year'
      ? `ein Fixgehalt von ${gross(facts, look)} brutto ${period(facts, { month: '', year: 'p. a.' })}, zahlbar in monatlichen Teilbeträgen`
      : `ein Fixgehalt von ${gross(facts, look)} brutto ${period(facts, { month: 'je Kalendermonat', year: '' })}, zahlbar jeweils zum Monatsultimo`
  return (
    page(`<h1 style="letter-spacing:1.2mm">ARBEITSVERTRAG</h1>${lineAbove('Firma (im Folgenden: die Gesellschaft)', text('employer', facts.employer))}${lineAbove('Geschäftsanschrift', addressLine('employerAddress', facts.employerAddress))}${lineAbove('Vor- und Zuname (im Folgenden: die beschäftigte Person)', employee(facts))}${lineAbove('Tag der Geburt', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric'))}${lineAbove('Wohnanschrift', plainAddress(facts.employeeAddress))}
    <table style="border-collapse:collapse;width:100%;margin-top:4mm">${clause(1, 'Vertragsbeginn', `Die Tätigkeit wird zum ${look.day('startDate', facts.startDate)} aufgenommen. ${duration} Vor Dienstantritt ist die ordentliche Kündigung ausgeschlossen.`)}
    ${clause(2, 'Aufgabengebiet', `Die beschäftigte Person übernimmt die Aufgaben einer/eines ${text('jobTitle', facts.jobTitle)}. Die Gesellschaft behält sich vor, gleichwertige andere Aufgaben zu übertragen.`)}
    ${clause(3, 'Dienstort', `Die Arbeitsleistung wird in ${text('placeOfWork', facts.placeOfWork)} erbracht; mobiles Arbeiten ist an bis zu zwei Tagen je Woche möglich.`)}
    ${clause(4, 'Dienstzeit', `Bei Vollbeschäftigung sind ${hours(facts)} Wochenstunden zu leisten, verteilt auf fünf Tage. Die Pausen (30 Minuten) zählen nicht mit.`)}
    ${clause(5, 'Bezüge', `Die beschäftigte Person bezieht ${salary}. ${facts.salariesPerYear > 12 && facts.statedPer === 'month' ? `Mit der Abrechnung für November wird ein ${mark('salariesPerYear', facts.salariesPerYear, '13. Monatsgehalt')} ausgezahlt.` : ''} Zusätzlich gewährt die Gesellschaft vermögenswirksame Leistungen von ${look.plainEuro(26.59)}.`)}
    ${clause(6, 'Erprobung', `Während der vereinbarten Probezeit von ${probation(facts, 'Monaten')} kann beiderseits mit einer Frist von zwei Wochen gekündigt werden.`)}</table>`) +
    page(
      `<table style="border-collapse:collapse;width:100%">${clause(7, 'Erholung', 'Je Kalenderjahr stehen 20 Tage gesetzlicher und 10 Tage vertraglicher Urlaub zu.')}${clause(8, 'Kündigung', 'Nach der Erprobung gelten die Fristen des § 622 BGB für beide Seiten gleichermaßen.')}${clause(9, 'Schlussbestimmungen', 'Änderungen bedürfen der Textform. Sollte eine Bestimmung unwirksam sein, bleibt der Vertrag im Übrigen bestehen.')}</table>${signatures(facts, look, ['Gesellschaft', 'Beschäftigte Person'])}`,
    )
  )
}

export const employmentContractLayouts = [clauses, particulars, bilingual, letterOfEmployment, marginHeadings]
