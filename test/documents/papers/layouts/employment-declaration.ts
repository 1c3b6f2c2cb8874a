import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeAddress, writeName } from '../../life/person.ts'
import { boxes, pairs, plainAddress, signaturePlace, splitName, tick } from '../blocks.ts'
import { type Layout, type Look } from '../look.ts'
import type { EmploymentFacts } from '../paper.ts'
import { crossColumns } from './kept/employment-declaration.ts'

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

/** The printout of the online form, names in two places, answers as words instead of ticks. */
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

/** The form filled in on a typewriter: answers on lines with small captions below, crosses beside the printed words. */
const typedOnLines: Layout<EmploymentFacts> = (facts, look) => {
  const [street, town] = splitEmployer(facts)
  const typedLine = (caption: string, value: string, widthMm: number): string =>
    `<div style="display:inline-block;vertical-align:top;width:${widthMm}mm;margin:0 3mm 1.5mm 0"><div style="border-bottom:.2mm solid #333;font:9.6pt 'Nimbus Mono PS','Liberation Mono',monospace;min-height:5mm">${value}</div><small>${caption}</small></div>`
  const cross = (checked: boolean): string => (checked ? '☒' : '☐')
  const limited = facts.endDate !== null
  return page(`<p class="fine">Formblatt nach § 39 AufenthG (Zustimmung zur Beschäftigung) – Seite 1 von 1</p><h1 class="center" style="font-size:13.5pt;margin:2mm 0">Erklärung zum Beschäftigungsverhältnis</h1><p><b>I. Der Arbeitgeber</b></p>${typedLine('Firma', text('employer', facts.employer), 98)}${typedLine('Betriebsnummer', text('establishmentNumber', facts.establishmentNumber), 60)}${typedLine('Straße, Haus-Nr.', street, 98)}${typedLine('PLZ, Ort', town, 60)}${typedLine('Auskunft erteilt', 'Frau Ahlers', 98)}${typedLine('Telefon', `0341/${look.random.digits(6)}`, 60)}
    <p><b>II. beabsichtigt zu beschäftigen</b></p>${typedLine('Name, Vorname', text('employee', writeName(facts.employee, 'surname-comma-capitals')), 98)}${typedLine('geb. am', look.day('dateOfBirth', facts.employee.dateOfBirth, 'numeric'), 60)}${typedLine('Wohnung', plainAddress(facts.employeeAddress), 98)}${typedLine('Staatsangehörigkeit', escapeHtml(facts.employee.nationality.adjective), 60)}
    <p><b>III. als</b></p>${typedLine('genaue Bezeichnung der Tätigkeit', text('jobTitle', facts.jobTitle), 98)}${typedLine('Arbeitsort', text('placeOfWork', facts.placeOfWork), 60)}${typedLine('vorgesehener Arbeitsbeginn', look.day('startDate', facts.startDate, 'numeric'), 45)}${typedLine('Stunden wöchentlich', hours(facts), 35)}${typedLine('Bruttolohn/-gehalt in EUR', look.euro('grossEuro', facts.grossPerMonthEuro, 'bare'), 45)}
    <p>Der Lohn gilt ${perMonth(`${cross(false)} je Stunde &nbsp; ${cross(true)} je Monat`)} &nbsp; Urlaub: 26 Werktage &nbsp; Überstunden: keine</p><p>Das Beschäftigungsverhältnis ist ${unlimited(facts, `${cross(!limited)} unbefristet &nbsp; ${cross(limited)} befristet`)}${facts.endDate === null ? '' : ` bis zum ${look.day('endDate', facts.endDate, 'numeric')}`}.</p><p>Leiharbeit ${agency(facts, `${cross(facts.temporaryAgencyWork)} liegt vor &nbsp; ${cross(!facts.temporaryAgencyWork)} liegt nicht vor`)}.</p><p>Vergleichbare inländische Beschäftigte erhalten ${look.plainEuro(facts.grossPerMonthEuro - 40)}.</p><p class="fine">Auskunftspflicht: § 39 Abs. 4 AufenthG. Verstöße können nach § 404 Abs. 2 Nr. 5 SGB III mit bis zu 30.000 EUR geahndet werden.</p>${signature(facts, look)}`)
}

/** The form with one answer a line, its tick at the left edge; amounts stand in the middle of their sentence. */
const oneTickALine: Layout<EmploymentFacts> = (facts, look) => {
  const { employee, employerAddress, employeeAddress } = facts
  const [surname, givenNames] = splitName('employee', employee)
  const [street, town] = splitEmployer(facts)
  const limited = facts.endDate !== null
  const fullTime = facts.hoursPerWeek >= 35
  const line = (checked: boolean, words: string): string =>
    `<div style="margin:.8mm 0">${drawnTick(checked)}&nbsp;&nbsp;${words}</div>`
  const field = (caption: string, value: string): string =>
    `<div style="flex:1;background:#eef2f7;margin:0 1.5mm 1.5mm 0;padding:.6mm 1.5mm;min-height:9mm"><div style="font-size:6.6pt">${caption}</div>${value}</div>`
  const fields = (...items: readonly string[]): string => `<div style="display:flex">${items.join('')}</div>`
  const heading = (words: string): string => `<p style="margin:3mm 0 1.5mm"><b>${words}</b></p>`
  const footer = (number: number): string =>
    `<p class="fine" style="position:absolute;bottom:7mm;left:24mm;right:20mm;display:flex;justify-content:space-between"><span>BA – Arbeitsmarktzulassung – Stand 03/2026</span><span>${number}/2</span></p>`
  return (
    page(`<p class="fine">Anlage zum Antrag auf einen Aufenthaltstitel zum Zweck der Beschäftigung – vom Arbeitgeber vollständig auszufüllen</p><h1 style="font-size:14pt;margin-top:2mm">Erklärung zum Beschäftigungsverhältnis</h1>
    ${heading('1. Zu beschäftigende Person')}${fields(field('Nachname (ggf. Geburtsname)', surname), field('Vorname', givenNames))}${fields(field('Geburtstag', look.day('dateOfBirth', employee.dateOfBirth, 'numeric')), field('Geschlecht', employee.sex === 'F' ? 'weiblich' : 'männlich'), field('Staatsangehörigkeit', escapeHtml(employee.nationality.adjective)))}${fields(field('Wohnsitz (Straße, Nr., PLZ, Ort)', plainAddress(employeeAddress)))}
    ${heading('2. Arbeitgeber')}${fields(field('Name / Firmenbezeichnung', text('employer', facts.employer)), field('Betriebsnummer (soweit vorhanden)', text('establishmentNumber', facts.establishmentNumber)))}${fields(field('Straße, Hausnummer', street), field('Postleitzahl, Ort', town))}${fields(field('Rückfragen beantwortet', 'Herr Marten, Personalwesen'), field('Telefon / E-Mail', `0341 ${look.random.digits(6)} / hr@firma.example`))}<p class="fine" style="margin:1mm 0">Gegen den Betrieb wurde in den letzten fünf Jahren eine Geldbuße oder Strafe verhängt (§ 36 AufenthV, § 40 AufenthG):</p>${line(true, 'nein')}${line(false, 'ja, am ____________ wegen ________________________')}
    ${heading('3. Beschäftigung')}${fields(field('Berufsbezeichnung der Tätigkeit', text('jobTitle', facts.jobTitle)))}<p style="margin:1mm 0">Die Beschäftigung beginnt am ${look.day('startDate', facts.startDate, 'numeric')} (frühestens mit Erteilung des Titels) und ist</p>${unlimited(facts, line(!limited, 'unbefristet'))}${line(limited, `befristet bis zum ${facts.endDate === null ? '______________' : look.day('endDate', facts.endDate, 'numeric')}`)}
    <p style="margin:1.5mm 0 0">Die Person wird Dritten zur Arbeitsleistung überlassen (Arbeitnehmerüberlassung):</p>${agency(facts, `${line(!facts.temporaryAgencyWork, 'nein')}${line(facts.temporaryAgencyWork, 'ja')}`)}
    <p style="margin:1.5mm 0 0">Die Arbeit wird überwiegend geleistet</p>${line(true, 'am Sitz des Arbeitgebers')}${line(false, 'an einem anderen Ort: ________________________')}${footer(1)}`) +
    page(`${heading('4. Arbeitszeit, Urlaub')}${line(fullTime, `in Vollzeit${fullTime ? ` mit ${hours(facts)} Stunden pro Woche` : ''}`)}${line(!fullTime, `in Teilzeit${fullTime ? ' mit ____ Stunden pro Woche' : ` mit ${hours(facts)} Stunden pro Woche`}`)}${line(false, 'auf Abruf')}<p>Jährlicher Urlaub: 30 Arbeitstage bei einer 5-Tage-Woche.</p>
    ${heading('5. Arbeitsentgelt')}<p style="margin:1mm 0">Gezahlt wird ein festes Bruttoentgelt (ohne Zuschläge und Spesen) in Höhe von</p>${perMonth(`${line(false, '____________ Euro je Stunde')}${line(true, `${look.euro('grossEuro', facts.grossPerMonthEuro, 'bare')} Euro je Monat`)}`)}<p style="margin:2mm 0 0">Hinzu kommen geldwerte Leistungen:</p>${line(true, 'keine')}${line(false, 'Unterkunft im Wert von ________ Euro')}${line(false, 'Verpflegung im Wert von ________ Euro')}<p style="margin:2mm 0 0">Es gilt</p>${line(true, 'kein Tarifvertrag')}${line(false, 'der Tarifvertrag ________________________')}
    ${heading('6. Erforderliche Qualifikation')}${line(true, 'Hochschulabschluss oder mindestens zweijährige Berufsausbildung')}${line(false, 'Anlernzeit von weniger als zwei Jahren')}<p class="fine">Mir ist bekannt, dass das vorzeitige Ende der Beschäftigung der Ausländerbehörde innerhalb von vier Wochen mitzuteilen ist (§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG). Zuständig für ${escapeHtml(employerAddress.city)}: Team Arbeitsmarktzulassung, Glockengasse 1, 53340 Meckenheim.</p>${signature(facts, look)}${footer(2)}`)
  )
}

/** The agency's form as PDF: a number before each question, wide fields on the right of their questions, tick boxes as form fields in a column. */
const agencyForm: Layout<EmploymentFacts> = (facts, look) => {
  const { employee } = facts
  const [surname, givenNames] = splitName('employee', employee)
  const [street, town] = splitEmployer(facts)
  const limited = facts.endDate !== null
  const fullTime = facts.hoursPerWeek >= 35
  const field = (value: string): string =>
    `<div style="background:#e9eef8;min-height:5.6mm;padding:.4mm 1.5mm;margin:.4mm 0">${value}</div>`
  const row = (number: string, question: string, answer: string): string =>
    `<tr><td style="width:9mm;vertical-align:top;padding:.5mm 0;color:#555">${number}</td><td style="width:70mm;vertical-align:top;padding:.5mm 2mm .5mm 0">${question}</td><td style="padding:.3mm 0">${answer}</td></tr>`
  const option = (checked: boolean, name: string, words: string): string =>
    `<div style="margin:.7mm 0">${acroTick(checked, name)}&ensp;${words}</div>`
  const part = (title: string, rows: readonly string[]): string =>
    `<div style="border-bottom:.3mm solid #c00;margin:3.5mm 0 1mm"><b>${title}</b></div><table style="width:100%;border-collapse:collapse;font-size:9pt">${rows.join('')}</table>`
  return (
    page(`<div style="display:flex;justify-content:space-between;align-items:start"><div style="font-size:13pt;line-height:1.25"><b>Erklärung zum<br>Beschäftigungsverhältnis</b></div><div class="right"><b>Bundesagentur für Arbeit</b><br><span class="fine">BA EzB – 04/2026</span></div></div><p class="fine" style="margin-top:2mm">Zur Vorlage bei der Ausländerbehörde oder der Auslandsvertretung (§§ 18, 39 AufenthG). Vom Arbeitgeber auszufüllen. Mit * gekennzeichnete Felder sind freiwillig.</p>
    ${part('Angaben zur ausländischen Arbeitnehmerin / zum ausländischen Arbeitnehmer', [row('1', 'Familienname', field(surname)), row('2', 'Vorname(n)', field(givenNames)), row('3', 'Geburtsdatum (TT.MM.JJJJ)', field(look.day('dateOfBirth', employee.dateOfBirth, 'numeric'))), row('4', 'Staatsangehörigkeit(en)', field(escapeHtml(employee.nationality.adjective))), row('5', 'Wohnanschrift (Straße, Hausnummer, PLZ, Ort, Staat)', field(`${plainAddress(facts.employeeAddress)}, Deutschland`))])}
    ${part('Angaben zum Arbeitgeber', [row('6', 'Name des Unternehmens', field(text('employer', facts.employer))), row('7', 'Straße und Hausnummer', field(street)), row('8', 'PLZ und Ort', field(town)), row('9', 'Betriebsnummer', field(text('establishmentNumber', facts.establishmentNumber))), row('10', 'Ansprechpartnerin / Ansprechpartner*', field('Frau Katja Simon')), row('11', 'Telefon*, E-Mail-Adresse*', field(`+49 341 ${look.random.digits(6)}, k.simon@arbeitgeber.example`)), row('12', 'Anzahl der Beschäftigten im Betrieb', field(String(look.random.int(8, 240))))])}
    ${part('Angaben zum Beschäftigungsverhältnis', [row('13', 'Bezeichnung der Tätigkeit', field(text('jobTitle', facts.jobTitle))), row('14', 'Beginn der Beschäftigung', field(look.day('startDate', facts.startDate, 'numeric'))), row('15', 'Dauer der Beschäftigung', unlimited(facts, option(!limited, 'dauer-unbefristet', 'unbefristet')) + option(limited, 'dauer-befristet', `befristet bis ${facts.endDate === null ? '__________' : look.day('endDate', facts.endDate, 'numeric')}`)), row('16', 'Liegt eine Arbeitnehmerüberlassung (Leiharbeit) vor?', agency(facts, option(facts.temporaryAgencyWork, 'ueberlassung-ja', 'ja') + option(!facts.temporaryAgencyWork, 'ueberlassung-nein', 'nein'))), row('17', 'Ort der Beschäftigung', option(true, 'ort-arbeitgeber', 'entspricht der Anschrift des Arbeitgebers') + option(false, 'ort-anders', 'abweichend, und zwar:') + field(''))])}<p class="fine right" style="position:absolute;right:20mm;bottom:8mm">Seite 1 von 2</p>`) +
    page(`${part('Angaben zu Arbeitszeit und Arbeitsentgelt', [row('18', 'Umfang der Beschäftigung', option(fullTime, 'umfang-vollzeit', 'Vollzeit') + option(!fullTime, 'umfang-teilzeit', 'Teilzeit')), row('19', 'Regelmäßige wöchentliche Arbeitszeit in Stunden', field(hours(facts))), row('20', 'Werden Überstunden verlangt?', option(false, 'ueberstunden-ja', 'ja, im Umfang von ____ Stunden') + option(true, 'ueberstunden-nein', 'nein')), row('21', 'Arbeitsentgelt (brutto, ohne Zuschläge) in Euro', field(look.euro('grossEuro', facts.grossPerMonthEuro, 'bare'))), row('22', 'Das Arbeitsentgelt wird gezahlt', perMonth(option(false, 'entgelt-stunde', 'pro Stunde') + option(true, 'entgelt-monat', 'pro Monat'))), row('23', 'Geldwerte Leistungen (Unterkunft, Verpflegung)', option(false, 'geldwert-ja', 'ja') + option(true, 'geldwert-nein', 'nein')), row('24', 'Erholungsurlaub in Arbeitstagen je Kalenderjahr', field('30')), row('25', 'Besteht Tarifbindung?', option(false, 'tarifbindung-ja', 'ja, Tarifvertrag: ____________') + option(true, 'tarifbindung-nein', 'nein')), row('26', 'Für die Tätigkeit erforderliche Qualifikation', option(true, 'qualifikation-fach', 'Berufsausbildung oder Hochschulabschluss') + option(false, 'qualifikation-keine', 'keine')), row('27', 'Setzt die Tätigkeit eine Berufsausübungserlaubnis voraus?', option(false, 'erlaubnis-ja', 'ja') + option(true, 'erlaubnis-nein', 'nein'))])}
    <p class="fine" style="margin-top:5mm">Hinweise: Der Arbeitgeber ist zur Auskunft verpflichtet (§ 39 Abs. 4 AufenthG). Wird die Beschäftigung vorzeitig beendet, ist dies der Ausländerbehörde innerhalb von vier Wochen mitzuteilen (§ 4a Abs. 5 AufenthG). Unrichtige Angaben können mit einer Geldbuße bis zu 30.000 Euro geahndet werden.</p>${signature(facts, look)}<p class="fine right" style="position:absolute;right:20mm;bottom:8mm">Seite 2 von 2</p>`)
  )
}

export const employmentDeclarationLayouts = [
  officialForm(drawnTick),
  pairsForm,
  officialForm(acroTick),
  questions,
  onlinePrintout,
  typedOnLines,
  oneTickALine,
  agencyForm,
  crossColumns,
]
