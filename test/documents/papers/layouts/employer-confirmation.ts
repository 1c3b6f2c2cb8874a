import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, letterhead, pairs, plainAddress, typed } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { EmployerConfirmationFacts } from '../paper.ts'
import { personnelMemorandum } from './kept/employer-confirmation.ts'

/** A letter in sentences. */
const letter: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('employer', facts.employer), plainAddress(facts.employerAddress))}<p class="right">${look.plainDay(facts.date)}</p><h1>Arbeitgeberbescheinigung</h1><p>Hiermit bescheinigen wir, dass ${salutation(facts.employee)} ${text('employee', writeName(facts.employee))} seit dem ${look.day('startDate', facts.startDate)} in unserem Unternehmen als ${text('jobTitle', facts.jobTitle)} beschäftigt ist. Das Arbeitsverhältnis ist ${mark('unlimited', true, 'unbefristet')} und ungekündigt.</p><p>Das monatliche Bruttogehalt beträgt ${look.euro('grossEuro', facts.grossEuro)}.</p>${drawSignature(look)}<p>Personalabteilung</p>`,
  )

const form: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `<h1>Bescheinigung des Arbeitgebers zur Vorlage bei der Ausländerbehörde</h1>${pairs(
      [
        ['Arbeitgeber', text('employer', facts.employer)],
        ['Anschrift', plainAddress(facts.employerAddress)],
        ['Arbeitnehmer/in', text('employee', writeName(facts.employee, 'surname-first'))],
        ['beschäftigt seit', look.day('startDate', facts.startDate, 'numeric')],
        ['beschäftigt als', text('jobTitle', facts.jobTitle)],
        ['Arbeitsverhältnis', mark('unlimited', true, '☒ unbefristet ☐ befristet')],
        ['Bruttoverdienst monatlich', look.euro('grossEuro', facts.grossEuro)],
      ],
      'pairs ruled',
    )}<p>Ausgestellt am ${look.plainDay(facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const english: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('employer', facts.employer), plainAddress(facts.employerAddress))}<h2>Confirmation of Employment / Arbeitgeberbestätigung</h2><p>To whom it may concern,</p><p>we confirm that ${escapeHtml(facts.employee.sex === 'F' ? 'Ms' : 'Mr')} ${text('employee', writeName(facts.employee))} has been employed with us as ${text('jobTitle', facts.jobTitle)} since ${look.day('startDate', facts.startDate, 'english')} on a ${mark('unlimited', true, 'permanent')} contract. The gross monthly salary is ${look.euro('grossEuro', facts.grossEuro, 'english')}.</p><p>${look.plainDay(facts.date, 'english')}</p>${drawSignature(look)}`,
  )

const shortNote: Layout<EmployerConfirmationFacts> = (facts, look) =>
  page(
    `<p>${text('employer', facts.employer)}<br>${plainAddress(facts.employerAddress)}</p><h2>Beschäftigungsnachweis</h2><p>${text('employee', writeName(facts.employee))} – Eintritt: ${look.day('startDate', facts.startDate, 'numeric')} – Tätigkeit: ${text('jobTitle', facts.jobTitle)} – Gehalt: ${look.euro('grossEuro', facts.grossEuro)} brutto monatlich. Das Arbeitsverhältnis besteht ${mark('unlimited', true, 'auf unbestimmte Zeit')}.</p><p>${look.plainDay(facts.date)}</p>`,
  )

/** An authority's form filled in on a typewriter, numbered questions, the answer on the line below. */
const filledForm: Layout<EmployerConfirmationFacts> = (facts, look) => {
  const question = (number: number, wording: string, answer: string): string =>
    `<div style="border-bottom:.2mm solid #999;padding:1mm 0"><small>${number}.&nbsp; ${wording}</small>${typed(answer)}</div>`
  return page(`<p class="fine">Vom Arbeitgeber auszufüllen</p><h1 style="font-size:13pt">Verdienst- und Beschäftigungsbescheinigung</h1>
    ${question(1, 'Die nachfolgend genannte Person (Familienname, Vorname)', text('employee', writeName(facts.employee, 'surname-first')))}${question(2, 'steht bei uns im Beschäftigungsverhältnis seit dem', look.day('startDate', facts.startDate, 'numeric'))}${question(3, 'und wird eingesetzt als', text('jobTitle', facts.jobTitle))}${question(4, 'Das Beschäftigungsverhältnis ist (befristet bis / unbefristet)', mark('unlimited', true, 'unbefristet'))}${question(5, 'Es ist gekündigt (ja / nein), eine Kündigung ist beabsichtigt (ja / nein)', 'nein / nein')}${question(6, 'Der regelmäßige monatliche Bruttoverdienst beträgt (EUR)', look.euro('grossEuro', facts.grossEuro, 'bare'))}${question(7, 'Lohnpfändungen oder Abtretungen', 'keine')}
    ${question(8, 'Name und Anschrift des Arbeitgebers', `${text('employer', facts.employer)}<br>${plainAddress(facts.employerAddress)}`)}<div class="signs"><div class="sign">${typed(look.plainDay(facts.date, 'numeric'))}<small>Datum</small></div><div class="sign">${drawSignature(look)}<br><small>Stempel und Unterschrift</small></div></div>`)
}

/** A personnel department's letter, its facts as a list of half sentences, the year's salary beside the month's, a footer in four columns. */
const bulletLetter: Layout<EmployerConfirmationFacts> = (facts, look) => {
  const { employee, employerAddress } = facts
  const footer = [
    `${escapeHtml(facts.employer)}<br>${escapeHtml(`${employerAddress.street} ${employerAddress.houseNumber}`)}<br>${escapeHtml(`${employerAddress.postalCode} ${employerAddress.city}`)}`,
    'Geschäftsführung<br>Dr. Katrin Brandt<br>Jens Wolff',
    `Registergericht<br>AG Leipzig HRB ${look.random.digits(5)}<br>USt-ID DE${look.random.digits(9)}`,
    `Saalebank eG<br>IBAN DE${look.random.digits(20)}`,
  ]
  return page(`<div class="right" style="font-size:17pt;color:${look.accent}">${text('employer', facts.employer)}</div><div class="columns" style="margin-top:14mm"><div>Zur Vorlage bei Behörden</div><div class="right fine">Human Resources<br>Ihre Nachricht vom –<br>Unser Zeichen: HR/ml-${look.random.digits(3)}<br>${look.plainDay(facts.date, 'numeric')}</div></div>
    <p style="margin-top:12mm"><b>Bestätigung über das Bestehen eines Arbeitsverhältnisses</b></p><p>Sehr geehrte Damen und Herren,</p><p>gern teilen wir Ihnen zu ${employee.sex === 'F' ? 'Frau' : 'Herrn'} ${text('employee', writeName(employee))}, geboren am ${look.plainDay(employee.dateOfBirth)}, Folgendes mit:</p>
    <ul style="line-height:1.6"><li>bei uns angestellt ohne Unterbrechung ab ${look.day('startDate', facts.startDate)},</li><li>derzeit tätig als ${text('jobTitle', facts.jobTitle)} (Vollzeit, fünf Tage je Woche),</li><li>der Arbeitsvertrag ist ${mark('unlimited', true, 'nicht befristet')}, die Probezeit ist beendet, eine Kündigung wurde nicht ausgesprochen,</li><li>Bruttovergütung: ${look.euro('grossEuro', facts.grossEuro)} im Monat, das sind ${look.plainEuro(facts.grossEuro * 12)} im Jahr; hinzu kommt eine Erfolgsprämie von bis zu ${look.plainEuro(1500)}.</li></ul>
    <p>Für Rückfragen steht Ihnen Frau Lenz unter der Durchwahl -${look.random.digits(3)} zur Verfügung.</p><p>Freundliche Grüße</p>${drawSignature(look)}<p>i. V. Melanie Lenz<br>Leiterin Personal</p>
    <div class="fine" style="position:absolute;left:24mm;right:20mm;bottom:9mm;display:flex;justify-content:space-between;border-top:.2mm solid #888;padding-top:1.5mm">${footer.map((column) => `<span>${column}</span>`).join('')}</div>`)
}

/** A small firm's certificate on its headed paper: the person as tabbed particulars, then two sentences, the firm's stamp beside the signature. */
const craftsman: Layout<EmployerConfirmationFacts> = (facts, look) => {
  const { employee, employerAddress } = facts
  const street = escapeHtml(`${employerAddress.street} ${employerAddress.houseNumber}`)
  const town = escapeHtml(`${employerAddress.postalCode} ${employerAddress.city}`)
  const particular = (label: string, value: string): string =>
    `<div style="display:flex;margin-left:12mm"><span style="width:38mm">${label}</span><span>${value}</span></div>`
  return page(`<div class="center" style="color:${look.accent}"><b style="font-size:17pt">${text('employer', facts.employer)}</b><br><span style="font-size:9pt">${street} · ${town} · Telefon 0341 ${look.random.digits(7)} · info@firma.example</span></div><hr style="border:0;border-top:.6mm solid ${look.accent};margin:3mm 0 14mm">
    <p class="right">${escapeHtml(employerAddress.city)}, den ${look.plainDay(facts.date, 'numeric')}</p><h1 class="center" style="margin:10mm 0 8mm;text-decoration:underline">Arbeitsbescheinigung</h1><p>Hiermit bestätigen wir, dass</p>${particular('Name:', text('employee', writeName(employee)))}${particular('geboren am:', look.plainDay(employee.dateOfBirth, 'numeric'))}${particular('Staatsangehörigkeit:', escapeHtml(employee.nationality.adjective))}
    <p style="margin-top:4mm">seit ${look.day('startDate', facts.startDate, 'numeric')} in unserem Betrieb in Vollzeit beschäftigt ist.</p><p>${employee.sex === 'F' ? 'Sie' : 'Er'} arbeitet als ${text('jobTitle', facts.jobTitle)}. Das Arbeitsverhältnis ist ${mark('unlimited', true, 'unbefristet')} und befindet sich in ungekündigtem Zustand. Der Bruttolohn beträgt derzeit ${look.euro('grossEuro', facts.grossEuro)} monatlich.</p><p>Die Bescheinigung wird auf Wunsch ${employee.sex === 'F' ? 'der Arbeitnehmerin' : 'des Arbeitnehmers'} zur Vorlage bei der Ausländerbehörde ausgestellt.</p>
    <div style="display:flex;gap:14mm;align-items:center;margin-top:14mm"><div>${drawSignature(look)}<br><small>Unterschrift Arbeitgeber</small></div><div style="border:.4mm solid #33447a;color:#33447a;padding:1.5mm 4mm;font-size:8.4pt;transform:rotate(-3deg)"><b>${escapeHtml(facts.employer)}</b><br>${street}<br>${town}</div></div>
    <p class="fine center" style="position:absolute;bottom:9mm;left:24mm;right:20mm">Steuer-Nr. 232/${look.random.digits(3)}/${look.random.digits(5)} · Sparkasse Muldental · IBAN DE${look.random.digits(20)}</p>`)
}

export const employerConfirmationLayouts = [
  letter,
  form,
  english,
  shortNote,
  filledForm,
  bulletLetter,
  craftsman,
  personnelMemorandum,
]
