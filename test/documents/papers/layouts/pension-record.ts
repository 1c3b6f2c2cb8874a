import { mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { boxes, plainAddress, recipient, table, typed } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { PensionFacts } from '../paper.ts'

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

/** Kept for measuring: the record as the mainframe prints it, short years, characters in columns, the count in the legend below. */
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

export const pensionRecordLayouts = [letter, totalFirst, columns, shortInformation, typedColumns]
