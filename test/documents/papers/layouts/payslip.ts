import { escapeHtml, mark, page, text } from '../../markup.ts'
import { lastOfMonth, writeMonth } from '../../calendar.ts'
import { writeName, salutation } from '../../life/person.ts'
import { pairs, plainAddress, table, typed } from '../blocks.ts'
import { addressLine, addressLines, type Layout, type Look } from '../look.ts'
import type { PayslipFacts } from '../paper.ts'
import { noticeOfPay } from './kept/payslip.ts'

const month = (facts: PayslipFacts, style: 'long' | 'numeric' | 'english'): string =>
  mark('month', facts.month, writeMonth(facts.month, style))
const employee = (facts: PayslipFacts): string => text('employee', writeName(facts.employee))
const gross = (facts: PayslipFacts, look: Look): string => look.euro('grossEuro', facts.grossEuro, 'bare')
const net = (facts: PayslipFacts, look: Look): string => look.euro('netEuro', facts.netEuro, 'bare')
const taxClass = (facts: PayslipFacts, roman = false): string =>
  mark(
    'taxClass',
    facts.taxClass,
    roman ? (['0', 'I', 'II', 'III', 'IV', 'V', 'VI'][facts.taxClass] ?? '') : String(facts.taxClass),
  )

/** Deductions that add up to the difference between gross and net; the shares are roughly those of 2026. */
function deductions(facts: PayslipFacts): {
  tax: number
  pension: number
  unemployment: number
  health: number
  care: number
} {
  const total = facts.grossEuro - facts.netEuro
  const round = (value: number): number => Math.round(value * 100) / 100
  const pension = round(facts.grossEuro * 0.093)
  const unemployment = round(facts.grossEuro * 0.013)
  const health = round(facts.grossEuro * 0.0855)
  const care = round(facts.grossEuro * 0.024)
  return { tax: round(total - pension - unemployment - health - care), pension, unemployment, health, care }
}

/** Months of the year so far: cumulative columns stand beside the month's. */
const monthsSoFar = (facts: PayslipFacts): number => Number(facts.month.slice(5, 7))

/** The classic slip: address window left, particulars right, wage types with month and year columns. */
const classic: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const soFar = monthsSoFar(facts)
  const row = (label: string, amount: number): string[] => [
    label,
    look.plainEuro(amount, 'bare'),
    look.plainEuro(amount * soFar, 'bare'),
  ]
  return page(`<h2>Abrechnung der Brutto/Netto-Bezüge für ${month(facts, 'long')}</h2><p class="fine">${text('employer', facts.employer)} · ${addressLine('employerAddress', facts.employerAddress)}</p>
    <div class="columns"><div style="padding-top:8mm">${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}</div><div>${pairs(
      [
        ['Personal-Nr.', look.random.digits(5)],
        ['Geburtsdatum', look.plainDay(facts.employee.dateOfBirth, 'numeric')],
        ['Steuerklasse', taxClass(facts)],
        ['Eintritt', look.plainDay(facts.startDate, 'numeric')],
        [
          'SV-Nummer',
          `${look.random.digits(2)} ${look.random.digits(6)} ${facts.employee.surname[0] ?? 'A'} ${look.random.digits(3)}`,
        ],
      ],
    )}</div></div>
    ${table(['Lohnart', 'Monat €', 'Jahr kumuliert €'], [['1000 Gehalt', look.plainEuro(facts.grossEuro, 'bare'), look.plainEuro(facts.grossEuro * soFar, 'bare')], ['<b>Gesamtbrutto</b>', gross(facts, look), look.plainEuro(facts.grossEuro * soFar, 'bare')], row('Lohnsteuer', d.tax), row('Krankenversicherung', d.health), row('Rentenversicherung', d.pension), row('Arbeitslosenversicherung', d.unemployment), row('Pflegeversicherung', d.care), ['<b>Gesetzliches Netto</b>', net(facts, look), look.plainEuro(facts.netEuro * soFar, 'bare')]], 'grid num')}
    ${table(['Auszahlungsbetrag', 'Bankverbindung'], [[look.plainEuro(facts.netEuro, 'bare'), `DE${look.random.digits(2)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(2)}`]])}`)
}

/** Columns the other way round (year before month), labels abbreviated. */
const yearFirst: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const soFar = monthsSoFar(facts)
  const row = (label: string, amount: string, value: number): string =>
    `<tr><td>${label}</td><td>${look.plainEuro(value * soFar, 'bare')}</td><td>${amount}</td></tr>`
  const plain = (label: string, value: number): string => row(label, look.plainEuro(value, 'bare'), value)
  return page(`<div style="display:flex;justify-content:space-between"><div><b>${text('employer', facts.employer)}</b><br>${plainAddress(facts.employerAddress)}</div><div class="right"><b>Verdienstabrechnung</b><br>Abrechnungsmonat: ${month(facts, 'numeric')}<br>StKl ${taxClass(facts)} · Kinder 0,0 · Konf. --</div></div>
    <p style="margin-top:12mm">${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}</p><table class="plain num"><tr><th>Bezeichnung</th><th>Jahreswert</th><th>Monatswert</th></tr>${plain('Grundgehalt', facts.grossEuro)}${row('<b>Brutto gesamt</b>', gross(facts, look), facts.grossEuro)}${plain('St.-Brutto', facts.grossEuro)}${plain('LSt', d.tax)}${plain('KV-AN', d.health)}${plain('PV-AN', d.care)}${plain('RV-AN', d.pension)}${plain('AV-AN', d.unemployment)}${row('<b>Nettoverdienst</b>', net(facts, look), facts.netEuro)}</table>
    <p class="right">Überweisung: ${look.plainEuro(facts.netEuro)}</p>`)
}

/** A small firm's letter-like slip in pairs. */
const simple: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  return page(`<h1>Lohn- und Gehaltsabrechnung</h1>${pairs([
    ['Firma', text('employer', facts.employer)],
    ['Arbeitnehmer', employee(facts)],
    ['Anschrift', addressLine('address', facts.employeeAddress)],
    ['Zeitraum', month(facts, 'long')],
    ['Steuerklasse', taxClass(facts, true)],
  ])}
    ${pairs(
      [
        ['Bruttolohn', look.euro('grossEuro', facts.grossEuro)],
        ['./. Lohnsteuer', look.plainEuro(d.tax)],
        ['./. Sozialversicherung', look.plainEuro(d.health + d.care + d.pension + d.unemployment)],
        ['Nettolohn', look.euro('netEuro', facts.netEuro)],
      ],
      'pairs ruled',
    )}<p>Der Betrag wird auf Ihr Konto überwiesen. Gesamtkosten Arbeitgeber: ${look.plainEuro(facts.grossEuro * 1.21)}.</p>`)
}

/** Headings in one row, values below, the sums at the foot side by side. */
const wideFoot: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  return page(`<p>${escapeHtml(facts.employer)}</p><h2>Entgeltnachweis ${month(facts, 'long')}</h2>${table(['Arbeitgeber', 'Name', 'Pers.-Nr.', 'Steuerkl.', 'Eintritt'], [[text('employer', facts.employer), employee(facts), look.random.digits(4), taxClass(facts), look.plainDay(facts.startDate, 'short-year')]])}<p>Privatanschrift: ${addressLine('address', facts.employeeAddress)}</p>
    ${table(
      ['Entgeltart', 'Einheit', 'Betrag'],
      [
        ['Tarifentgelt', '1,00', look.plainEuro(facts.grossEuro, 'bare')],
        ['Lohnsteuer laufend', '', look.plainEuro(-d.tax, 'bare')],
        ['SV-Beiträge AN', '', look.plainEuro(-(d.health + d.care + d.pension + d.unemployment), 'bare')],
      ],
      'grid num',
    )}
    ${table(['Bruttoentgelt', 'Nettoentgelt', 'Auszahlung'], [[gross(facts, look), net(facts, look), look.plainEuro(facts.netEuro, 'bare')]])}`)
}

/** The tax adviser's dense form, tiny labels in ruled boxes, sums in a column on the right. */
const denseForm: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const { random } = look
  const bare = (value: number): string => look.plainEuro(value, 'bare')
  const cell = (label: string, value: string, width = 'auto'): string =>
    `<td style="border:.2mm solid #777;padding:.4mm 1mm;width:${width}"><div style="font-size:5.8pt;color:#444">${label}</div>${value}</td>`
  const row = (...cells: readonly string[]): string =>
    `<table style="border-collapse:collapse;width:100%;font-size:8.5pt;margin-top:-.2mm"><tr>${cells.join('')}</tr></table>`
  const wages = table(
    ['LA', 'Bezeichnung', 'Einheit', 'Menge', 'Faktor', 'St', 'SV', 'GB', 'Betrag'],
    [['2000', 'Gehalt', '', '', '', 'L', 'L', 'J', bare(facts.grossEuro)]],
  )
  const social = d.health + d.care + d.pension + d.unemployment
  return page(`<div style="display:flex;justify-content:space-between"><span class="fine">*Mdt ${random.digits(5)} *Pers ${random.digits(5)} *1/1</span><b>Abrechnung der Brutto-Netto-Bezüge für ${month(facts, 'long')}</b></div>
    ${row(cell('Personal-Nr.', `000${random.digits(2)}`), cell('StKl', taxClass(facts)), cell('Faktor', '&nbsp;'), cell('Ki.Frbtr.', '0,0'), cell('Konfession', '--'), cell('Freibetrag jährl.', '0,00'), cell('Tage St/SV', '30 / 30'))}
    ${row(cell('Geburtsdatum', look.plainDay(facts.employee.dateOfBirth, 'short-year')), cell('Eintritt', look.plainDay(facts.startDate, 'short-year')), cell('Austritt', '&nbsp;'), cell('BGRS', '1-1-1-1'), cell('Krankenkasse', 'Beispielkasse', '32%'), cell('KK %', '17,05'))}
    <div style="display:flex;margin:4mm 0"><div style="flex:1"><small>${text('employer', facts.employer)} · ${plainAddress(facts.employerAddress)}</small><div style="margin-top:3mm">${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}</div></div><div class="fine" style="width:62mm">Hinweise zur Abrechnung<br>Mindestlohn ab 01.01.2026: 13,90 €/Std.<br>Urlaub Rest 14,00 Tage</div></div>
    <b>Brutto-Bezüge</b>${wages}<div class="right">Gesamt-Brutto &nbsp;&nbsp; ${gross(facts, look)}</div>
    <b>Steuer / Sozialversicherung</b>${table(
      [
        '',
        'Brutto',
        'Lohnsteuer',
        'Kirchensteuer',
        'SolZ',
        'KV-Beitrag',
        'RV-Beitrag',
        'AV-Beitrag',
        'PV-Beitrag',
      ],
      [
        [
          'L',
          bare(facts.grossEuro),
          bare(d.tax),
          '',
          '',
          bare(d.health),
          bare(d.pension),
          bare(d.unemployment),
          bare(d.care),
        ],
      ],
    )}<table style="margin-left:auto;font-size:9pt"><tr><td>Steuerrechtliche Abzüge</td><td class="right">${bare(d.tax)}</td></tr><tr><td>SV-rechtliche Abzüge</td><td class="right">${bare(social)}</td></tr><tr><td><b>Netto-Verdienst</b></td><td class="right"><b>${net(facts, look)}</b></td></tr><tr><td>Auszahlungsbetrag</td><td class="right" style="border-top:.3mm solid">${bare(facts.netEuro)}</td></tr></table>
    <p class="fine">Verdienstbescheinigung (kumuliert): Gesamt-Brutto ${bare(facts.grossEuro * monthsSoFar(facts))} · Steuer-Brutto ${bare(facts.grossEuro * monthsSoFar(facts))} · Lohnsteuer ${bare(d.tax * monthsSoFar(facts))} · SV-AG-Anteil ${bare(facts.grossEuro * 0.21)}</p>`)
}

/** '01.10.2026 - 31.10.2026': many slips write the month as the days it runs. */
function monthAsDays(facts: PayslipFacts, look: Look): string {
  const first = `${facts.month}-01`
  return mark(
    'month',
    facts.month,
    `${look.plainDay(first, 'numeric')} - ${look.plainDay(lastOfMonth(first), 'numeric')}`,
  )
}

/** The slip of a payroll app: the sum paid out in large figures, earnings, deductions and the employer's share beside each other. */
const threeColumns: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const show = (value: number): string => look.plainEuro(value, 'symbol-behind')
  const row = (label: string, value: string, strong = false): string =>
    `<div style="display:flex;justify-content:space-between;padding:.8mm 0;${strong ? 'font-weight:bold;border-top:.2mm solid #999' : ''}"><span>${label}</span><span>${value}</span></div>`
  const column = (title: string, rows: string): string =>
    `<div style="background:#f5f6f8;border-radius:2mm;padding:3mm;font-size:8.6pt"><div style="color:${look.accent};margin-bottom:1.5mm">${title}</div>${rows}</div>`
  const social = d.pension + d.unemployment + d.health + d.care
  return page(`<div style="display:flex;justify-content:space-between"><div><span style="font-size:15pt">${month(facts, 'long')}</span><br><span style="color:#666">Deine Abrechnung</span></div><div class="right">${text('employer', facts.employer)}<br><span class="fine">${plainAddress(facts.employerAddress)}</span></div></div>
    <div style="margin:8mm 0;padding:4mm 6mm;background:${look.accent};color:#fff;border-radius:3mm;display:flex;justify-content:space-between;align-items:center"><span>Überweisung am ${look.plainDay(lastOfMonth(`${facts.month}-01`), 'numeric')}</span><span style="font-size:18pt">${show(facts.netEuro)}</span></div>
    <div class="columns" style="gap:3mm">${column('Bezüge', `${row('Fixgehalt', show(facts.grossEuro))}${row('Zuschläge', show(0))}${row('Brutto', look.euro('grossEuro', facts.grossEuro, 'symbol-behind'), true)}`)}${column('Abzüge', `${row('Lohnsteuer', show(d.tax))}${row('Solidaritätszuschlag', show(0))}${row('Sozialversicherung', show(social))}${row('Netto', look.euro('netEuro', facts.netEuro, 'symbol-behind'), true)}`)}${column('Anteil Arbeitgeber', `${row('Krankenvers.', show(d.health))}${row('Rentenvers.', show(d.pension))}${row('Umlagen', show(31.2))}${row('Gesamtkosten', show(facts.grossEuro + social + 31.2), true)}`)}</div>
    <div class="columns" style="margin-top:8mm;font-size:9pt"><div><b>Person</b><br>${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}<br>geb. ${look.plainDay(facts.employee.dateOfBirth, 'numeric')}, im Team seit ${look.plainDay(facts.startDate, 'numeric')}</div><div><b>Steuer und Versicherung</b><br>Steuerklasse ${taxClass(facts, true)}, keine Kinderfreibeträge<br>Steuer-ID ${look.random.digits(11)}<br>Krankenkasse: Beispielkasse (Zusatzbeitrag 2,45 %)<br>Urlaub: noch ${look.random.int(1, 25)} von 30 Tagen</div></div>`)
}

/** The data centre's slip in typed columns with sums per month, back pay and year; the month as a range of days. */
const typedColumns: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const { random } = look
  const bare = (value: number): string => look.plainEuro(value, 'bare')
  const soFar = monthsSoFar(facts)
  const line = (key: string, label: string, amount: string, year: number, sign = ''): string =>
    `<tr><td style="width:11mm">${key}</td><td>${label}</td><td class="right">${amount}${sign}</td><td class="right"></td><td class="right">${bare(year)}${sign}</td></tr>`
  const plain = (key: string, label: string, value: number, sign = ''): string =>
    line(key, label, bare(value), value * soFar, sign)
  const rule = '<tr><td colspan="5" style="border-bottom:.3mm dashed #333"></td></tr>'
  return page(
    typed(`<table style="width:100%;font-size:9pt"><tr><td style="width:55%;vertical-align:top">${text('employer', facts.employer)}<br>Personalservice<br>${plainAddress(facts.employerAddress)}<br><br><br>Persönlich/Vertraulich<br>${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}</td><td style="vertical-align:top"><b>ENTGELTABRECHNUNG</b><br>${monthAsDays(facts, look)}<br>Personalnummer..: 00${random.digits(6)}<br>Eintrittsdatum..: ${look.plainDay(facts.startDate, 'numeric')}<br>Steuerklasse....: ${taxClass(facts)}<br>Kinderfreibetrag: 0,0<br>Geburtsdatum....: ${look.plainDay(facts.employee.dateOfBirth, 'numeric')}<br>SV-Schlüssel....: 1111/101<br>Steuer-ID.......: ${random.digits(11)}<br>Kostenstelle....: ${random.digits(4)}</td></tr></table>
    <table style="width:100%;font-size:9pt;margin-top:8mm;border-collapse:collapse"><tr><td></td><td></td><td class="right">lfd. Monat</td><td class="right">Rückrechn.</td><td class="right">Jahressumme</td></tr>${rule}${plain('MM10', 'Monatsentgelt', facts.grossEuro)}${line('/101', 'Gesamtbrutto', look.euro('grossEuro', facts.grossEuro, 'bare'), facts.grossEuro * soFar)}${plain('/106', 'Steuer-/SV-Brutto', facts.grossEuro)}${rule}
    ${plain('/401', 'Lohnsteuer', d.tax, '-')}${plain('/350', 'KV-Beitrag', d.health, '-')}${plain('/360', 'RV-Beitrag', d.pension, '-')}${plain('/370', 'AV-Beitrag', d.unemployment, '-')}${plain('/380', 'PV-Beitrag', d.care, '-')}${rule}${line('/550', 'Gesetzliches Netto', look.euro('netEuro', facts.netEuro, 'bare'), facts.netEuro * soFar)}${plain('/559', 'Überweisung', facts.netEuro)}${rule}</table>
    <p style="margin-top:5mm;font-size:9pt">Überweisung an: DE${random.digits(20)}<br>Resturlaub: ${random.int(2, 22)},0 Tage &nbsp; Zeitkonto: +${random.int(1, 30)},25 Std.</p><p style="font-size:9pt">*** Erinnerung: Nachweise zum Familienstand bitte bis 15.12.2026 einreichen ***</p>`),
  )
}

/** The slip that payroll software of small firms prints: particulars in three columns of colons, current and one-off columns, net deductions before the sum paid out. */
const payrollSoftware: Layout<PayslipFacts> = (facts, look) => {
  const d = deductions(facts)
  const { random } = look
  const bare = (value: number): string => look.plainEuro(value, 'bare')
  const savings = 40
  const social = d.pension + d.unemployment + d.health + d.care
  const particular = (label: string, value: string): string =>
    `<div style="display:flex"><span style="flex:0 0 27mm">${label}:</span><span>${value}</span></div>`
  const deduction = (label: string, base: number, amount: number): string[] => [
    label,
    bare(base),
    bare(amount),
    '0,00',
    bare(amount),
  ]
  return page(`<div style="display:flex;justify-content:space-between;align-items:end;border-bottom:.4mm solid"><h2 style="margin:0">Lohn- und Gehaltsabrechnung</h2><span>Abrechnungsmonat: <b>${month(facts, 'long')}</b></span></div>
    <div style="display:flex;justify-content:space-between;margin-top:6mm"><div style="width:95mm"><small style="text-decoration:underline">${escapeHtml(facts.employer)}, ${plainAddress(facts.employerAddress)}</small><p style="margin-top:3mm">${salutation(facts.employee)}<br>${employee(facts)}<br>${addressLines('address', facts.employeeAddress)}</p></div><div style="width:62mm;font-size:9pt">Arbeitgeber:<br><b>${text('employer', facts.employer)}</b><br>${addressLine('employerAddress', facts.employerAddress)}<br>Betriebsnummer ${random.digits(8)}</div></div>
    <div style="display:flex;gap:3mm;font-size:8pt;border:.2mm solid #555;padding:1.5mm 2mm;margin-top:6mm"><div style="flex:1">${particular('Personal-Nr.', random.digits(3))}${particular('Geburtsdatum', look.plainDay(facts.employee.dateOfBirth, 'numeric'))}${particular('Eintritt', look.plainDay(facts.startDate, 'numeric'))}${particular('Austritt', '')}</div><div style="flex:1">${particular('Steuerklasse', taxClass(facts))}${particular('Kinderfreibetrag', '0,0')}${particular('Konfession', '--')}${particular('Steuer-ID', random.digits(11))}</div><div style="flex:1">${particular('SV-Nummer', `${random.digits(8)} ${facts.employee.surname[0] ?? 'A'} ${random.digits(3)}`)}${particular('Krankenkasse', 'Beispielkasse')}${particular('Beitragsgruppe', '1-1-1-1')}${particular('SV-/St-Tage', '30 / 30')}</div></div>
    <p style="margin:5mm 0 0"><b>Bezüge</b></p>${table(
      ['Lohnart', 'Bezeichnung', 'Anzahl', 'Satz', 'Betrag'],
      [
        ['0010', 'Gehalt', '', '', bare(facts.grossEuro)],
        ['', '<b>Summe Bruttobezüge</b>', '', '', `<b>${gross(facts, look)}</b>`],
      ],
      'plain',
    )}
    <p style="margin:4mm 0 0"><b>Gesetzliche Abzüge</b></p>${table(['', 'Bemessung', 'laufend', 'einmalig', 'gesamt'], [deduction('Lohnsteuer', facts.grossEuro, d.tax), deduction('Solidaritätszuschlag', facts.grossEuro, 0), deduction('Krankenversicherung', facts.grossEuro, d.health), deduction('Pflegeversicherung', facts.grossEuro, d.care), deduction('Rentenversicherung', facts.grossEuro, d.pension), deduction('Arbeitslosenversicherung', facts.grossEuro, d.unemployment), ['Summe', '', bare(d.tax + social), '0,00', bare(d.tax + social)]], 'plain num')}
    <table style="margin:5mm 0 0 auto;width:92mm;border-collapse:collapse;font-size:9.6pt"><tr><td><b>Nettoverdienst</b></td><td class="right"><b>${net(facts, look)}</b></td></tr><tr><td>– Vermögenswirksame Leistung</td><td class="right">${bare(savings)}</td></tr><tr><td>– Vorschuss</td><td class="right">0,00</td></tr><tr><td style="border-top:.3mm solid"><b>Auszahlung</b></td><td class="right" style="border-top:.3mm solid"><b>${bare(facts.netEuro - savings)}</b></td></tr></table>
    <div class="columns" style="font-size:8pt;margin-top:5mm"><div>Überweisung auf IBAN DE${random.digits(20)}<br>Urlaub: Anspruch 28,0 · genommen ${random.int(5, 20)},0</div><div><b>Jahreswerte</b> · Brutto ${bare(facts.grossEuro * monthsSoFar(facts))} · Lohnsteuer ${bare(d.tax * monthsSoFar(facts))} · SV-Beiträge ${bare(social * monthsSoFar(facts))}</div></div>`)
}

export const payslipLayouts = [
  classic,
  yearFirst,
  simple,
  wideFoot,
  denseForm,
  threeColumns,
  typedColumns,
  payrollSoftware,
  noticeOfPay,
]
