import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeAddress, writeName } from '../../life/person.ts'
import { boxes, pairs, plainAddress, signaturePlace, splitName, tick } from '../blocks.ts'
import { type Layout, type Look } from '../look.ts'
import type { EmploymentFacts } from '../paper.ts'

const hours = (facts: EmploymentFacts): string =>
  mark('hoursPerWeek', facts.hoursPerWeek, String(facts.hoursPerWeek).replace('.', ','))

/** A fact that only a tick carries: the meaning belongs to the whole line of ticks. */
const unlimited = (facts: EmploymentFacts, line: string): string =>
  mark('unlimited', facts.endDate === null, line)
const agency = (facts: EmploymentFacts, line: string): string =>
  mark('temporaryAgencyWork', facts.temporaryAgencyWork, line)
const perMonth = (line: string): string => mark('grossPeriod', 'month', line)

function splitEmployer(facts: EmploymentFacts): readonly [string, string] {
  const { street, houseNumber, postalCode, city } = facts.employerAddress
  return [
    mark('employerAddress', writeAddress(facts.employerAddress), escapeHtml(`${street} ${houseNumber}`)),
    escapeHtml(`${postalCode} ${city}`),
  ]
}

const signature = (facts: EmploymentFacts, look: Look): string =>
  `<div class="signs">${signaturePlace(look, 'Ort, Datum, Unterschrift und Firmenstempel des Arbeitgebers', facts.employerAddress.city, facts.employerSignedOn)}<div class="sign"></div></div>`

/** The form of the Bundesagentur für Arbeit: numbered boxes, facts as ticks, two pages. */
function officialForm(drawTick: (checked: boolean, name: string) => string): Layout<EmploymentFacts> {
  return (facts, look) => {
    const { employee } = facts
    const [street, town] = splitEmployer(facts)
    const limited = facts.endDate !== null
    return (
      page(`<div style="display:flex;justify-content:space-between"><b>Bundesagentur für Arbeit</b><span class="fine">EzB 01.2026 Seite 1 von 2</span></div><h1>Erklärung zum Beschäftigungsverhältnis</h1><p class="fine">(§ 39 Absatz 4 AufenthG) – Bitte in Druckbuchstaben ausfüllen und Zutreffendes ankreuzen.</p>
      <h2>A. Angaben zur Arbeitnehmerin/zum Arbeitnehmer</h2>${boxes([
        [
          ['1 Familienname, Vorname(n)', text('employee', writeName(employee, 'surname-first'))],
          ['2 Geburtsdatum', look.day('dateOfBirth', employee.dateOfBirth, 'numeric')],
        ],
        [
          ['3 Staatsangehörigkeit', escapeHtml(employee.nationality.adjective)],
          ['4 Wohnort / Anschrift', plainAddress(facts.employeeAddress)],
        ],
      ])}
      <h2>B. Angaben zum Arbeitgeber</h2>${boxes([
        [
          ['5 Firma', text('employer', facts.employer)],
          ['6 Betriebsnummer', text('establishmentNumber', facts.establishmentNumber)],
        ],
        [
          ['7 Straße, Hausnummer', street],
          ['8 PLZ, Ort', town],
        ],
        [
          ['9 Ansprechpartner/in', 'Frau Neubert, Personalabteilung'],
          ['10 Telefon', `0341 / ${look.random.digits(6)}`],
        ],
      ])}
      <h2>C. Angaben zur Beschäftigung</h2>${boxes([
        [['11 Beschäftigung als (Berufsbezeichnung)', text('jobTitle', facts.jobTitle)]],
        [
          ['12 Beginn der Beschäftigung', look.day('startDate', facts.startDate, 'numeric')],
          [
            '13 Dauer',
            unlimited(
              facts,
              `${drawTick(!limited, 'unbefristet')} unbefristet &nbsp; ${drawTick(limited, 'befristet')} befristet bis`,
            ) + (facts.endDate === null ? '' : ` ${look.day('endDate', facts.endDate, 'numeric')}`),
          ],
        ],
      ])}
      <p>14 Die Überlassung an einen Dritten (Leiharbeit) ist vorgesehen: ${agency(facts, `${drawTick(facts.temporaryAgencyWork, 'leiharbeit-ja')} ja &nbsp;&nbsp; ${drawTick(!facts.temporaryAgencyWork, 'leiharbeit-nein')} nein`)}</p><p>15 ${drawTick(true, 'arbeitsort-sitz')} Arbeitsort entspricht dem Sitz des Arbeitgebers &nbsp; ${drawTick(false, 'arbeitsort-anders')} abweichender Arbeitsort:</p>`) +
      page(`<p class="fine right">EzB 01.2026 Seite 2 von 2</p><h2>D. Arbeitszeit und Arbeitsentgelt</h2>${boxes(
        [
          [
            ['16 Arbeitszeit (Stunden pro Woche)', hours(facts)],
            [
              '17 Umfang',
              `${drawTick(facts.hoursPerWeek >= 35, 'vollzeit')} Vollzeit &nbsp; ${drawTick(facts.hoursPerWeek < 35, 'teilzeit')} Teilzeit`,
            ],
          ],
          [
            ['18 Arbeitsentgelt brutto in Euro', look.euro('grossEuro', facts.grossPerMonthEuro, 'bare')],
            [
              '19 Zeitraum',
              perMonth(
                `${drawTick(false, 'pro-stunde')} pro Stunde &nbsp; ${drawTick(true, 'pro-monat')} pro Monat`,
              ),
            ],
          ],
        ],
      )}
      <p>20 Zuschläge / variable Vergütung: ${drawTick(false, 'variabel-ja')} ja &nbsp; ${drawTick(true, 'variabel-nein')} nein</p><p>21 Urlaubsanspruch: 28 Arbeitstage</p><p>22 Tarifvertrag: ${drawTick(false, 'tarif-ja')} ja &nbsp; ${drawTick(true, 'tarif-nein')} nein</p><p class="fine">Ich versichere, dass die Angaben vollständig sind. Ordnungswidrig handelt, wer eine Auskunft nicht richtig erteilt (§ 404 SGB III).</p>${signature(facts, look)}`)
    )
  }
}

const drawnTick = (checked: boolean): string =>
  `<span style="display:inline-block;width:3.4mm;height:3.4mm;border:0.25mm solid #222;vertical-align:-0.5mm;position:relative">${checked ? '<svg viewBox="0 0 10 10" style="position:absolute;inset:0"><path d="M1 1L9 9M9 1L1 9" stroke="#111" stroke-width="1.6"/></svg>' : ''}</span>`

/** The place of an AcroForm tick box: the renderer turns it into a real form field. */
const acroTick = (checked: boolean, name: string): string =>
  `<span data-acro="${name}" data-checked="${checked}" style="display:inline-block;width:3.6mm;height:3.6mm;vertical-align:-0.6mm"></span>`

/** An older version in pairs, ticks as characters. */
const pairsForm: Layout<EmploymentFacts> = (facts, look) =>
  page(
    `<h1>Erklärung zum Beschäftigungsverhältnis</h1><p>zur Vorlage bei der Ausländerbehörde / Bundesagentur für Arbeit</p>${pairs(
      [
        ['Name, Vorname der/des Beschäftigten', text('employee', writeName(facts.employee, 'surname-first'))],
        ['geboren am', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric')],
        ['Staatsangehörigkeit', escapeHtml(facts.employee.nationality.adjective)],
        ['Firmenname', text('employer', facts.employer)],
        [
          'Firmenanschrift',
          mark('employerAddress', writeAddress(facts.employerAddress), plainAddress(facts.employerAddress)),
        ],
        ['Betriebsnummer der BA', text('establishmentNumber', facts.establishmentNumber)],
        ['Tätigkeit', text('jobTitle', facts.jobTitle)],
        ['Beschäftigungsbeginn', look.day('startDate', facts.startDate, 'numeric')],
        [
          'Beschäftigungsdauer',
          unlimited(
            facts,
            `${tick(facts.endDate === null)} unbefristet ${tick(facts.endDate !== null)} befristet`,
          ) + (facts.endDate === null ? '' : ` bis ${look.day('endDate', facts.endDate, 'numeric')}`),
        ],
        [
          'Arbeitnehmerüberlassung (Leiharbeit)',
          agency(facts, `${tick(facts.temporaryAgencyWork)} ja ${tick(!facts.temporaryAgencyWork)} nein`),
        ],
        ['Wochenstunden', hours(facts)],
        [
          'Bruttoentgelt',
          `${look.euro('grossEuro', facts.grossPerMonthEuro)} ${perMonth(`${tick(false)} pro Stunde ${tick(true)} pro Monat`)}`,
        ],
      ],
      'pairs ruled',
    )}${signature(facts, look)}`,
  )

/** Questions with ticks in a column on the right. */
const questions: Layout<EmploymentFacts> = (facts, look) => {
  const row = (question: string, answer: string): string =>
    `<tr><td style="border-bottom:.2mm solid #aaa;padding:1.6mm 0;width:60%">${question}</td><td style="border-bottom:.2mm solid #aaa;padding:1.6mm">${answer}</td></tr>`
  return page(
    `<p class="right fine">Stand 07/2025</p><h1>Erklärung zum Beschäftigungsverhältnis (EzB)</h1><table style="width:100%;border-collapse:collapse;font-size:9.6pt">${row('Wer wird beschäftigt? (Vorname, Name)', text('employee', writeName(facts.employee)))}${row('Geburtsdatum der beschäftigten Person', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric'))}${row('Wer ist Arbeitgeber?', text('employer', facts.employer))}${row('Sitz des Arbeitgebers', mark('employerAddress', writeAddress(facts.employerAddress), plainAddress(facts.employerAddress)))}${row('Betriebsnummer', text('establishmentNumber', facts.establishmentNumber))}${row('Welche Tätigkeit wird ausgeübt?', text('jobTitle', facts.jobTitle))}${row('Wann beginnt die Beschäftigung?', look.day('startDate', facts.startDate, 'numeric'))}${row('Ist die Beschäftigung unbefristet?', unlimited(facts, `${tick(facts.endDate === null)} ja ${tick(facts.endDate !== null)} nein`))}${facts.endDate === null ? '' : row('Ende der Beschäftigung', look.day('endDate', facts.endDate, 'numeric'))}${row('Handelt es sich um Leiharbeit?', agency(facts, `${tick(facts.temporaryAgencyWork)} ja ${tick(!facts.temporaryAgencyWork)} nein`))}${row('Stunden pro Woche', hours(facts))}${row('Bruttolohn pro Monat in Euro', `${perMonth('')}${look.euro('grossEuro', facts.grossPerMonthEuro, 'bare')}`)}</table>${signature(facts, look)}`,
  )
}

/** Kept for measuring: the printout of the online form, names in two places, answers as words instead of ticks. */
const onlinePrintout: Layout<EmploymentFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('employee', facts.employee)
  const [street, town] = splitEmployer(facts)
  const item = (label: string, value: string): string =>
    `<div style="width:50%;padding:1.2mm 4mm 1.2mm 0"><div style="font-size:8pt;color:#555">${label}</div><div>${value}</div></div>`
  const part = (title: string, items: readonly string[]): string =>
    `<div style="background:#e6ecf2;padding:1mm 2mm;margin-top:3mm"><b>${title}</b></div><div style="display:flex;flex-wrap:wrap">${items.join('')}</div>`
  const yesNo = (yes: boolean): string => (yes ? 'Ja' : 'Nein')
  return page(`<div class="fine" style="display:flex;justify-content:space-between"><span>Bundesagentur für Arbeit · Arbeitsmarktzulassung</span><span>Vorgang ${look.random.digits(3)}-${look.random.digits(6)}</span></div><h1 style="font-size:14pt">Erklärung zum Beschäftigungsverhältnis</h1><p class="fine">Diese Erklärung wurde elektronisch ausgefüllt. Bitte ausdrucken, unterschreiben und der beschäftigten Person aushändigen.</p>
    ${part('Arbeitgeber', [item('Name des Betriebes', text('employer', facts.employer)), item('Betriebsnummer (8-stellig)', text('establishmentNumber', facts.establishmentNumber)), item('Straße und Hausnummer', street), item('Postleitzahl und Ort', town), item('Kontaktperson', 'Herr Wendt'), item('E-Mail', 'personal@beispiel.example')])}
    ${part('Arbeitnehmerin / Arbeitnehmer', [item('Nachname', surname), item('Vorname(n)', givenNames), item('Geburtsdatum', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric')), item('Staatsangehörigkeit(en)', escapeHtml(facts.employee.nationality.adjective))])}
    ${part('Beschäftigung', [item('Genaue Bezeichnung der Tätigkeit', text('jobTitle', facts.jobTitle)), item('Geforderte Qualifikation', 'abgeschlossene Ausbildung oder Studium'), item('Beschäftigt ab', look.day('startDate', facts.startDate, 'numeric')), item('Ist die Beschäftigung befristet?', mark('unlimited', facts.endDate === null, yesNo(facts.endDate !== null))), ...(facts.endDate === null ? [] : [item('Befristet bis', look.day('endDate', facts.endDate, 'numeric'))]), item('Liegt Arbeitnehmerüberlassung vor?', mark('temporaryAgencyWork', facts.temporaryAgencyWork, yesNo(facts.temporaryAgencyWork))), item('Arbeitsort', text('placeOfWork', facts.placeOfWork))])}
    ${part('Arbeitsbedingungen', [item('Wöchentliche Arbeitszeit in Stunden', hours(facts)), item('Urlaub in Arbeitstagen pro Jahr', '28'), item('Höhe des Arbeitsentgelts (brutto)', look.euro('grossEuro', facts.grossPerMonthEuro, 'symbol-behind')), item('Das Entgelt wird gezahlt pro', perMonth('Monat')), item('Überstunden', 'nach Bedarf'), item('Geldwerte Sachbezüge', 'keine')])}
    ${signature(facts, look)}`)
}

export const employmentDeclarationLayouts = [
  officialForm(drawnTick),
  pairsForm,
  officialForm(acroTick),
  questions,
  onlinePrintout,
]
