import { mark, page, text, escapeHtml } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { boxes, plainAddress, recipient, table, typed } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { PensionFacts } from '../paper.ts'
import { onlineService } from './kept/pension-record.ts'

type Period = PensionFacts['periods'][number]

const period = ({ from, until }: Period, look: Look): string =>
  mark(
    'periods',
    `${from}/${until}`,
    `${look.plainDay(from, 'numeric')} – ${look.plainDay(until, 'numeric')}`,
  )
const months = (facts: PensionFacts): string => mark('months', facts.months, String(facts.months))
const number = (facts: PensionFacts): string => text('insuranceNumber', facts.insuranceNumber)

/** The statement as the Deutsche Rentenversicherung sends it: a letter, then lines per calendar year. */
const letter: Layout<PensionFacts> = (facts, look) =>
  page(`<p><b>Deutsche Rentenversicherung</b><br>Mitteldeutschland</p>${recipient('DRV Mitteldeutschland, 04159 Leipzig', facts.holder, plainAddress(facts.address))}<p class="right">${look.day('date', facts.date)}</p><h1>Versicherungsverlauf</h1><p>Versicherungsnummer ${number(facts)}</p><p>${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}</p>
    ${table(
      ['Zeitraum', 'Entgelt', 'Art der Zeit', 'Monate'],
      facts.periods.map((line) => [
        period(line, look),
        look.plainEuro(line.earnings),
        'Pflichtbeitragszeit',
        String(line.months),
      ]),
    )}<p>Summe der Monate mit Pflichtbeiträgen: <b>${months(facts)} Monate</b></p><p class="fine">Bitte prüfen Sie die Daten. Es fehlen Zeiten vor dem Zuzug nach Deutschland.</p>`)

/** Year by year without sums per line; the total in a sentence on top. */
const totalFirst: Layout<PensionFacts> = (facts, look) =>
  page(
    `<h1>Rentenversicherungsverlauf</h1><p>Deutsche Rentenversicherung Bund, 10704 Berlin</p><p>Versicherte/r: ${text('holder', writeName(facts.holder, 'surname-first'))} &nbsp; Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')} &nbsp; Vers.-Nr.: ${number(facts)}</p><p>In Ihrem Konto sind insgesamt ${months(facts)} Monate mit Pflichtbeiträgen gespeichert.</p>${facts.periods.map((line) => `<p>${period(line, look)} &nbsp;&nbsp; Pflichtbeiträge &nbsp;&nbsp; ${look.plainEuro(line.earnings)} &nbsp;&nbsp; ${line.months} Mon.</p>`).join('')}<p>Stand: ${look.day('date', facts.date, 'numeric')}</p>`,
  )

/** Columns from / until apart. */
const columns: Layout<PensionFacts> = (facts, look) => {
  const fromUntil = (line: Period): string[] => [
    mark('periods', `${line.from}/${line.until}`, look.plainDay(line.from, 'numeric')),
    look.plainDay(line.until, 'numeric'),
    String(line.months),
    look.plainEuro(line.earnings, 'bare'),
    'DEÜV Pflichtbeiträge',
  ]
  return page(
    `<p class="right">Deutsche Rentenversicherung</p><h1>Ihr Versicherungsverlauf vom ${look.day('date', facts.date, 'numeric')}</h1>${table(['Name', 'Geburtsdatum', 'Versicherungsnummer'], [[text('holder', writeName(facts.holder)), look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'), number(facts)]])}${table(['von', 'bis', 'Monate', 'Entgelt in EUR', 'Art'], facts.periods.map(fromUntil))}<p>Beitragsmonate insgesamt: ${months(facts)}</p>`,
  )
}

/** The short information with the months in boxes. */
const shortInformation: Layout<PensionFacts> = (facts, look) =>
  page(
    `<p>Deutsche Rentenversicherung Knappschaft-Bahn-See</p><h1>Auskunft über Ihre Versicherungszeiten</h1>${boxes(
      [
        [
          ['Name, Vorname', text('holder', writeName(facts.holder, 'surname-first'))],
          ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ],
        [
          ['Versicherungsnummer', number(facts)],
          ['Monate mit Pflichtbeitragszeiten insgesamt', months(facts)],
        ],
      ],
    )}<h2>Gespeicherte Zeiten</h2>${facts.periods.map((line) => `<p>${period(line, look)} (${line.months} Monate, Pflichtbeitragszeit)</p>`).join('')}<p>Auskunft vom ${look.day('date', facts.date)}</p>`,
  )

/** The record as the mainframe prints it, short years, characters in columns, the count in the legend below. */
const typedColumns: Layout<PensionFacts> = (facts, look) => {
  const short = ({ from, until }: Period): string =>
    mark(
      'periods',
      `${from}/${until}`,
      `${look.plainDay(from, 'short-year')} - ${look.plainDay(until, 'short-year')}`,
    )
  const lines = facts.periods.map(
    (line) =>
      `<tr><td>${short(line)}</td><td class="right">${look.plainEuro(line.earnings, 'bare')} EUR</td><td class="right">${line.months} Mon.</td><td style="padding-left:4mm">Pflichtbeitragszeit</td></tr>`,
  )
  return page(
    typed(
      `<div style="display:flex;justify-content:space-between"><span>Deutsche Rentenversicherung<br>Nord</span><span>Versicherungsnummer<br>${number(facts)}<br>Kennzeichen<br>${look.random.digits(4)}</span></div><p style="margin-top:8mm">${text('holder', writeName(facts.holder))}<br>${plainAddress(facts.address)}</p><p class="right">${look.day('date', facts.date, 'numeric')}</p><p><b>Anlage 2 - Versicherungsverlauf</b></p><p>Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Der Versicherungsverlauf gibt die im Versicherungskonto gespeicherten Daten wieder, die zur Feststellung und Erbringung von Leistungen erheblich sind.</p><table style="width:100%;font-size:9.4pt"><tr><td colspan="4">Allgemeine Rentenversicherung</td></tr>${lines.join('')}</table><p style="margin-top:6mm">Auf die Wartezeit werden angerechnet: Pflichtbeiträge ${months(facts)} Monate, freiwillige Beiträge 0 Monate.</p><p>Mon. = Monate. Für Zeiten nach dem letzten Eintrag liegt noch keine Meldung vor.</p>`,
    ),
  )
}

/** '2021 01.01. – 31.12.': the year in front where a period lies within one. */
function yearBefore(line: Period, look: Look): string {
  const [from, until] = [look.plainDay(line.from, 'numeric'), look.plainDay(line.until, 'numeric')]
  const shown =
    from.slice(6) === until.slice(6)
      ? `${from.slice(6)}&emsp;${from.slice(0, 6)} – ${until.slice(0, 6)}`
      : `${from} – ${until}`
  return mark('periods', `${line.from}/${line.until}`, shown)
}

/** The attachment with the year in front of its days, sums of pay, and a table of the waiting times in which the months stand. */
const yearsAndWaitingTimes: Layout<PensionFacts> = (facts, look) => {
  const earned = facts.periods.reduce((sum, line) => sum + line.earnings, 0)
  const fulfilled = (needed: number): string =>
    facts.months >= needed ? 'erfüllt' : `noch ${needed - facts.months} Monate`
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.3mm solid #333"><span><b style="color:${look.accent}">Deutsche Rentenversicherung</b> Bund</span><span class="fine right">Ruhrstraße 2, 10709 Berlin<br>www.rentenversicherung.example</span></div>
    <table style="width:100%;font-size:9pt;margin-top:3mm"><tr><td>Vers.-Nr.<br><b>${number(facts)}</b></td><td>Kennz. der Sachbearbeitung<br>${look.random.digits(4)}</td><td>Auskunft vom<br>${look.day('date', facts.date, 'numeric')}</td><td class="right">Anlage 1<br>Seite 1</td></tr></table>
    <h2>Aufstellung Ihrer rentenrechtlichen Zeiten</h2><p>Guten Tag, ${text('holder', writeName(facts.holder))} (${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}). In Ihrem Konto stehen die folgenden Zeiten. Bitte melden Sie sich, wenn etwas fehlt.</p>
    <table class="plain"><tr><th>Jahr / Tage</th><th>Merkmal</th><th class="right">Entgelt (EUR)</th><th class="right">Monate</th><th>Meldung</th></tr>${facts.periods.map((line) => `<tr><td>${yearBefore(line, look)}</td><td>Pflichtbeitrag Beschäftigung</td><td class="right">${look.plainEuro(line.earnings, 'bare')}</td><td class="right">${line.months}</td><td>DEÜV</td></tr>`).join('')}<tr><td></td><td>zusammen</td><td class="right">${look.plainEuro(earned, 'bare')}</td><td></td><td></td></tr></table>
    <h2>Wartezeiten</h2>${table(
      ['Wartezeit', 'erforderlich', 'zurückgelegt', 'Stand'],
      [
        ['allgemeine (5 Jahre)', '60', months(facts), fulfilled(60)],
        ['15 Jahre', '180', String(facts.months), fulfilled(180)],
        ['35 Jahre', '420', String(facts.months), fulfilled(420)],
      ],
      'grid num',
    )}<p class="fine">Angaben in Monaten. Bislang erworben: ${look.plainEuro(facts.months * 0.075, 'bare')} Entgeltpunkte. Dieses Schreiben ist kein Bescheid.</p>`)
}

/** The pension insurance's letter with the record as an annex: short days, pay and months in columns without rules, the months counted in a sentence on the waiting time. */
const letterAndAnnex: Layout<PensionFacts> = (facts, look) => {
  const short = (line: Period): string =>
    mark(
      'periods',
      `${line.from}/${line.until}`,
      `${look.plainDay(line.from, 'short-year')} – ${look.plainDay(line.until, 'short-year')}`,
    )
  const line = (entry: Period): string =>
    `<tr><td style="width:48mm;padding:.6mm 0">${short(entry)}</td><td class="right" style="width:34mm">${look.plainEuro(entry.earnings, 'code-before')}</td><td class="right" style="width:24mm">${entry.months} Mon.</td><td style="padding-left:8mm">Pflichtbeitragszeit</td></tr>`
  const block = (label: string, value: string): string => `<small>${label}</small><br>${value}<br>`
  return (
    page(`<div style="display:flex;justify-content:space-between;align-items:end"><span></span><div class="right" style="color:#1d3f7a"><b style="font-size:14pt">Deutsche<br>Rentenversicherung</b><br>Bund</div></div><div style="display:flex;justify-content:space-between;margin-top:8mm"><div>${recipient('Deutsche Rentenversicherung Bund, 10704 Berlin', facts.holder, `${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`)}<br>${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`)}`)}</div><div style="width:50mm;font-size:9pt;line-height:1.3">${block('Versicherungsnummer', number(facts))}${block('Kennzeichen', `${look.random.digits(4)} (bitte immer angeben)`)}${block('Telefon', '0800 100048070')}${block('Datum', look.day('date', facts.date, 'numeric'))}</div></div>
    <p><b>Ihr Versicherungsverlauf</b></p><p>Sehr geehrte${facts.holder.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(facts.holder.surname)},</p><p>mit diesem Schreiben erhalten Sie den gewünschten Versicherungsverlauf. Er enthält alle Zeiten, die bei uns für Sie gespeichert sind. Bitte prüfen Sie ihn auf Vollständigkeit und Richtigkeit.</p><p>Für die allgemeine Wartezeit (60 Monate) und die weiteren Wartezeiten sind bisher ${months(facts)} Monate mit Pflichtbeiträgen zu berücksichtigen. Freiwillige Beiträge sind nicht gespeichert.</p><p>Der Versicherungsverlauf kann zur Vorlage bei der Ausländerbehörde verwendet werden.</p><p>Mit freundlichen Grüßen<br>Ihre Deutsche Rentenversicherung Bund</p><p class="fine">Anlage: Versicherungsverlauf</p>`) +
    page(
      `<div style="display:flex;justify-content:space-between;font-size:9pt"><span>Versicherungsnummer ${escapeHtml(facts.insuranceNumber)}</span><span>Anlage · Seite 1</span></div><h1 style="font-size:14pt">Versicherungsverlauf</h1><p>für ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Im Versicherungsverlauf werden die Zeiten mit dem Bruttoverdienst aufgeführt, für den Beiträge gezahlt worden sind.</p><p style="margin-top:5mm"><b>Allgemeine Rentenversicherung</b></p><table style="width:100%;border-collapse:collapse">${facts.periods.map(line).join('')}</table><p class="fine" style="margin-top:8mm">Die Daten ab ${look.plainDay(facts.periods.at(-1)?.from ?? facts.date, 'numeric')} wurden vom Arbeitgeber gemeldet. Ein Monat, der nur zum Teil belegt ist, zählt als voller Monat.</p>`,
    )
  )
}

export const pensionRecordLayouts = [
  letter,
  totalFirst,
  columns,
  shortInformation,
  typedColumns,
  yearsAndWaitingTimes,
  letterAndAnnex,
  onlineService,
]
