import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, lineAbove, pairs, plainAddress, signaturePlace } from '../blocks.ts'
import { addressLine, type EuroStyle, type Layout, type Look } from '../look.ts'
import type { EmploymentFacts } from '../paper.ts'
import { writeGerman } from './number-words.ts'
import { recordOfConditions } from './kept/employment-contract.ts'

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

/** A lawyer's contract, parties on lines with the label under them, headings in the margin. */
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

/** The public employers' form under a tariff: alternatives to tick with footnotes, the values on indented lines of their own. */
const tariffForm: Layout<EmploymentFacts> = (facts, look) => {
  const { employee: person, salariesPerYear } = facts
  const own = (content: string): string => `<p style="padding-left:14mm;margin:1mm 0">${content}</p>`
  const limited = facts.endDate !== null
  const perYear = facts.statedPer === 'year'
  return (
    page(`<p class="fine">Muster für Beschäftigte nach Haustarifvertrag ¹ Zutreffendes ankreuzen</p><h1 class="center" style="font-size:14pt">Arbeitsvertrag</h1><p>Zwischen</p>${own(`${text('employer', facts.employer)}<br>${addressLine('employerAddress', facts.employerAddress)}<br>vertreten durch die Leitung des Personalamts (Arbeitgeber)`)}<p>und</p>${own(`${salutation(person)} ${employee(facts)}<br>Anschrift: ${plainAddress(facts.employeeAddress)}<br>geboren am: ${look.day('dateOfBirth', person.dateOfBirth)} (Beschäftigte/r)`)}<p>wird – vorbehaltlich der Zustimmung der Bundesagentur für Arbeit – folgender Vertrag geschlossen:</p>
    <h2>§ 1</h2><p>${salutation(person)} ${escapeHtml(person.surname)} wird ab ${look.day('startDate', facts.startDate)} als</p>${own(text('jobTitle', facts.jobTitle))}<p>eingestellt, und zwar</p>${own(`${limited ? '☐' : '☒'} ${limited ? 'auf unbestimmte Zeit' : mark('unlimited', true, 'auf unbestimmte Zeit')} ¹`)}${own(`${limited ? '☒' : '☐'} für die Zeit bis zum ${facts.endDate === null ? '..................' : look.day('endDate', facts.endDate)} ¹`)}
    <p>mit ${hours(facts)} Stunden durchschnittlicher regelmäßiger wöchentlicher Arbeitszeit (☒ voll- ☐ teilzeitbeschäftigt ¹). Die Tätigkeit wird in ${text('placeOfWork', facts.placeOfWork)} ausgeübt.</p><h2>§ 2</h2><p>Das Arbeitsverhältnis richtet sich nach dem Haustarifvertrag vom 13. September 2005 in der jeweils geltenden Fassung.</p><h2>§ 3</h2><p>Die Probezeit nach § 2 Abs. 4 des Tarifvertrags beträgt ${probation(facts)}.</p>`) +
    page(`<h2>§ 4</h2><p>Die Eingruppierung erfolgt in Entgeltgruppe ${look.random.int(7, 12)}, Stufe ${look.random.int(1, 4)}. Das Tabellenentgelt beträgt danach gegenwärtig</p>${own(`${gross(facts, look)} brutto ${period(facts, { month: 'im Monat', year: 'im Jahr' })}${perYear ? ' (einschließlich aller Teilbeträge)' : ''}.`)}${salariesPerYear > 12 && !perYear ? own(`Hinzu kommt als Jahressonderzahlung ein ${mark('salariesPerYear', salariesPerYear, '13. Monatsentgelt')}.`) : ''}<p>Es wird am letzten Tag des Monats auf ein Konto im Inland gezahlt. Vermögenswirksame Leistung: ${look.plainEuro(6.65)}.</p>
    <h2>§ 5</h2><p>Änderungen und Nebenabreden sind nur wirksam, wenn sie schriftlich vereinbart werden. Der Urlaub richtet sich nach dem Tarifvertrag (30 Tage).</p><p>Die Beschäftigten verpflichten sich, Änderungen des Aufenthaltstitels unverzüglich anzuzeigen.</p>${signatures(facts, look, ['Arbeitgeber', 'Beschäftigte/r'])}`)
  )
}

/** A group's standard contract in two narrow columns of close print, sub-clauses in brackets, many other sums, days and periods. */
const newspaperColumns: Layout<EmploymentFacts> = (facts, look) => {
  const { employee: person, salariesPerYear } = facts
  const { city } = facts.employerAddress
  const contractNumber = `AN-${look.random.digits(5)}`
  const clause = (number: number, heading: string, sentences: readonly string[]): string =>
    `<p class="center" style="margin:2.4mm 0 .8mm;break-after:avoid"><b>§ ${number}<br>${heading}</b></p>${sentences.map((sentence, index) => `<p style="margin:0 0 1mm">${sentences.length > 1 ? `(${index + 1}) ` : ''}${sentence}</p>`).join('')}`
  const term =
    facts.endDate === null
      ? `Der Vertrag wird ${mark('unlimited', true, 'ohne Befristung')} geschlossen, endet jedoch ohne Kündigung mit Ablauf des Monats, in dem die Regelaltersgrenze erreicht wird.`
      : `Der Vertrag ist nach § 14 Abs. 2 TzBfG ohne Sachgrund befristet und endet am ${look.day('endDate', facts.endDate, 'long')}.`
  const salary = `Als Vergütung wird ein ${period(facts, { month: 'Monatsentgelt', year: 'Jahresentgelt' })} in Höhe von ${gross(facts, look)} (brutto) vereinbart${facts.statedPer === 'year' ? ', das in zwölf gleichen Teilen ausgezahlt wird' : ''}.`
  const extra =
    salariesPerYear > 12 && facts.statedPer === 'month'
      ? `Im November wird ein weiteres Monatsentgelt (${mark('salariesPerYear', salariesPerYear, '13. Gehalt')}) fällig.`
      : 'Sonderzahlungen sind freiwillig und begründen keinen Anspruch für die Zukunft.'
  const sheet = (content: string, number: 1 | 2): string =>
    page(
      `<div style="columns:2;${number === 1 ? 'height:235mm;column-fill:auto;' : ''}column-gap:7mm;text-align:justify;font-size:8.8pt;line-height:1.3">${content}</div>${number === 2 ? signatures(facts, look, ['für die Arbeitgeberin (Personalleitung)', 'Mitarbeiterin / Mitarbeiter']) : ''}<p class="fine center" style="position:absolute;bottom:7mm;left:20mm;right:20mm">${escapeHtml(facts.employer)} · Arbeitsvertrag ${contractNumber} · Stand 04/2025 · Seite ${number} von 2</p>`,
    )
  return (
    sheet(
      `<p class="center" style="font-size:13pt"><b>Arbeitsvertrag</b></p><p>Die ${text('employer', facts.employer)}, ${addressLine('employerAddress', facts.employerAddress)}, vertreten durch die Geschäftsführerin Dr. Anja Riedel (im Weiteren „Arbeitgeberin“), und ${salutation(person)} ${employee(facts)}, geboren am ${look.day('dateOfBirth', person.dateOfBirth)} in ${escapeHtml(person.placeOfBirthInGerman)}, derzeit wohnhaft in ${plainAddress(facts.employeeAddress)} (im Weiteren „Mitarbeiter/in“), schließen folgenden Vertrag:</p>
      ${clause(1, 'Beginn, Dauer, Probezeit', [`Arbeitsaufnahme ist am ${look.day('startDate', facts.startDate)}. Vorbehalten bleibt die Erteilung des erforderlichen Aufenthaltstitels; fehlt er am 90. Tag nach Vertragsschluss, entfällt der Vertrag.`, term, `In den ersten ${probation(facts, 'Monaten')} (Probezeit) kann mit einer Frist von zwei Wochen gekündigt werden.`])}
      ${clause(2, 'Tätigkeit und Einsatz', [`Einstellung als ${text('jobTitle', facts.jobTitle)} in der Abteilung ${look.random.int(2, 9)}0.`, `Dienstlicher Einsatzort ist ${text('placeOfWork', facts.placeOfWork)}. Dienstreisen an andere Standorte sind Teil der Aufgabe.`])}
      ${clause(3, 'Arbeitszeit', [`Die Vollarbeitszeit beläuft sich auf ${hours(facts)} Stunden in der Woche ohne Pausen. Kernzeit ist von 9 bis 15 Uhr.`, 'Bis zu 10 Überstunden im Monat sind mit dem Entgelt abgegolten.'])}
      ${clause(4, 'Entgelt', [salary, extra, `Für ein Jobticket zahlt die Arbeitgeberin ${look.plainEuro(49)}, zur betrieblichen Altersvorsorge ${look.plainEuro(80)} je Monat.`])}
      ${clause(5, 'Urlaub', ['Der Urlaub beträgt 20 Arbeitstage; hinzu kommen 8 Arbeitstage vertraglicher Mehrurlaub, der zuerst verfällt.'])}
      ${clause(6, 'Krankheit', ['Arbeitsunfähigkeit ist vor Dienstbeginn mitzuteilen; dauert sie länger als drei Kalendertage, ist sie ärztlich feststellen zu lassen.'])}${clause(7, 'Geheimhaltung', [`Für jeden Verstoß gilt eine Vertragsstrafe von ${look.plainEuro(2500)} als vereinbart.`])}${clause(8, 'Kündigung', ['Nach der Probezeit beträgt die Frist sechs Wochen zum Ende eines Kalendervierteljahres.', 'Die Kündigung bedarf der Schriftform.'])}`,
      1,
    ) +
    sheet(
      `${clause(9, 'Verfall', ['Ansprüche verfallen, wenn sie nicht innerhalb von drei Monaten nach Fälligkeit in Textform erhoben werden.'])}${clause(10, 'Datenschutz', ['Personenbezogene Daten werden nur verarbeitet, soweit es für das Arbeitsverhältnis nötig ist.'])}${clause(11, 'Schluss', [`Es gilt deutsches Recht. Gerichtsstand ist ${escapeHtml(city)}.`, 'Nebenabreden bestehen nicht; Änderungen bedürfen der Textform.'])}`,
      2,
    )
  )
}

/** A software firm's contract in decimal clauses under bold headings, "the Company" and "the Employee" defined on top, names typed below the signatures. */
const decimalClauses: Layout<EmploymentFacts> = (facts, look) => {
  const { employee: person, salariesPerYear } = facts
  const clause = (number: number, heading: string, sentences: readonly string[]): string =>
    `<p style="margin:3mm 0 1mm"><b>${number}.&emsp;${heading}</b></p>${sentences.map((sentence, index) => `<div style="display:flex;margin-bottom:1.2mm"><span style="flex:0 0 11mm">${number}.${index + 1}</span><span>${sentence}</span></div>`).join('')}`
  const duration =
    facts.endDate === null
      ? `Das Anstellungsverhältnis ist ${mark('unlimited', true, 'unbefristet')}.`
      : `Das Anstellungsverhältnis ist befristet und endet mit Ablauf des ${look.day('endDate', facts.endDate, 'numeric')}, ohne dass es einer Kündigung bedarf.`
  const pay =
    facts.statedPer === 'year'
      ? `Der Arbeitnehmer erhält ein ${period(facts, { month: '', year: 'Bruttojahresgehalt' })} in Höhe von ${gross(facts, look, 'code-before')}, zahlbar in zwölf gleichen Monatsraten jeweils zum Monatsende.`
      : `Der Arbeitnehmer erhält ein ${period(facts, { month: 'Bruttomonatsgehalt', year: '' })} in Höhe von ${gross(facts, look, 'code-before')}, zahlbar jeweils zum Monatsende.`
  const bonus =
    salariesPerYear > 12 && facts.statedPer === 'month'
      ? `Zusammen mit dem Gehalt für November wird ein ${mark('salariesPerYear', salariesPerYear, '13. Monatsgehalt')} gezahlt.`
      : 'Ein Anspruch auf Gratifikationen besteht auch bei wiederholter Zahlung nicht.'
  const footer = (number: 1 | 2): string =>
    `<p class="fine" style="position:absolute;bottom:8mm;left:24mm;right:20mm;display:flex;justify-content:space-between"><span>Arbeitsvertrag ${escapeHtml(person.surname)}</span><span>Seite ${number} / 2</span></p>`
  return (
    page(`<h1 style="margin-top:0">ARBEITSVERTRAG</h1><p>zwischen</p><p><b>${text('employer', facts.employer)}</b><br>${addressLine('employerAddress', facts.employerAddress)}<br>eingetragen im Handelsregister des Amtsgerichts Leipzig unter HRB ${look.random.digits(5)}</p><p class="right">– nachfolgend „Gesellschaft“ genannt –</p><p>und</p><p><b>${employee(facts)}</b><br>geboren am ${look.day('dateOfBirth', person.dateOfBirth, 'numeric')}<br>${plainAddress(facts.employeeAddress)}</p><p class="right">– nachfolgend „Arbeitnehmer“ genannt –</p>
    ${clause(1, 'Tätigkeit und Arbeitsort', [`Der Arbeitnehmer wird ab dem ${look.day('startDate', facts.startDate, 'numeric')} als ${text('jobTitle', facts.jobTitle)} angestellt.`, `Der Arbeitsort ist ${text('placeOfWork', facts.placeOfWork)}. Mobiles Arbeiten ist an bis zu zwei Tagen je Woche möglich.`, 'Die Gesellschaft kann dem Arbeitnehmer andere zumutbare Aufgaben zuweisen, die seinen Kenntnissen entsprechen.'])}
    ${clause(2, 'Vertragsdauer und Probezeit', [duration, `Die ersten ${probation(facts)} der Anstellung sind Probezeit. Während der Probezeit beträgt die Kündigungsfrist zwei Wochen.`])}
    ${clause(3, 'Arbeitszeit', [`Die regelmäßige Arbeitszeit beträgt ${hours(facts)} Stunden wöchentlich. Überstunden bis zu 10 % sind mit dem Gehalt abgegolten.`])}
    ${clause(4, 'Vergütung', [pay, bonus])}${footer(1)}`) +
    page(`${clause(5, 'Urlaub', ['Der Arbeitnehmer hat Anspruch auf 28 Arbeitstage Urlaub im Kalenderjahr.'])}${clause(6, 'Arbeitsverhinderung', ['Jede Arbeitsverhinderung ist unverzüglich anzuzeigen. Die Entgeltfortzahlung richtet sich nach dem Gesetz und endet nach sechs Wochen.'])}${clause(7, 'Nebentätigkeit', ['Entgeltliche Nebentätigkeiten bedürfen der vorherigen Zustimmung der Gesellschaft.'])}${clause(8, 'Rechte an Arbeitsergebnissen', ['Alle Rechte an Computerprogrammen gehen ausschließlich auf die Gesellschaft über (§ 69b UrhG).'])}${clause(9, 'Kündigung', ['Nach der Probezeit kann das Anstellungsverhältnis mit einer Frist von drei Monaten zum Monatsende gekündigt werden.'])}${clause(10, 'Schlussbestimmungen', ['Änderungen dieses Vertrags bedürfen der Schriftform.', 'Ansprüche sind binnen drei Monaten nach Fälligkeit geltend zu machen.'])}
    ${signatures(facts, look, [`${escapeHtml(facts.employer)}<br>Geschäftsführung`, `${escapeHtml(writeName(person))}<br>Arbeitnehmer`])}${footer(2)}`)
  )
}

export const employmentContractLayouts = [
  clauses,
  particulars,
  bilingual,
  letterOfEmployment,
  marginHeadings,
  tariffForm,
  newspaperColumns,
  decimalClauses,
  recordOfConditions,
]
