import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress, signaturePlace } from '../../blocks.ts'
import { addressLines, type Layout, type Look } from '../../look.ts'
import type { EmploymentFacts } from '../../paper.ts'

/** The two parties in frames beside each other. */
function parties(facts: EmploymentFacts, look: Look): string {
  const { employee } = facts
  const frame = (title: string, content: string): string =>
    `<div style="border:.25mm solid #555;padding:2mm 3mm"><div style="font-size:8pt;color:#555;border-bottom:.2mm solid #bbb;margin-bottom:1.5mm">${title}</div>${content}</div>`
  return `<div class="columns" style="gap:4mm">${frame('Arbeitgeberin', `${text('employer', facts.employer)}<br>${addressLines('employerAddress', facts.employerAddress)}<br><span class="fine">vertreten durch die Geschäftsführung, Frau Dr. Anja Weigel</span>`)}${frame('Beschäftigte Person', `${text('employee', writeName(employee))}<br>${escapeHtml(`${facts.employeeAddress.street} ${facts.employeeAddress.houseNumber}`)}<br>${escapeHtml(`${facts.employeeAddress.postalCode} ${facts.employeeAddress.city}`)}<br>Geburtsdatum: ${look.day('dateOfBirth', employee.dateOfBirth, 'numeric')}<br><span class="fine">Personalnummer: wird bei Eintritt vergeben</span>`)}</div>`
}

/** 'Monatsgehalt von 3.900,00 €' or the year's, with what comes besides. */
function pay(facts: EmploymentFacts, look: Look): string {
  const { grossPerMonthEuro, salariesPerYear, statedPer } = facts
  if (statedPer === 'year') {
    const year = grossPerMonthEuro * salariesPerYear
    return `Vereinbart ist ein ${mark('grossPeriod', 'year', 'Jahresgehalt')} von ${look.euro('grossEuro', year)} brutto. Es wird in gleichen Teilen nachträglich zum 28. eines Monats ausgezahlt.`
  }
  const extra =
    salariesPerYear > 12
      ? ` Im November kommt ein ${mark('salariesPerYear', salariesPerYear, '13. Gehalt')} in derselben Höhe hinzu.`
      : ''
  return `Vereinbart ist ein ${mark('grossPeriod', 'month', 'Monatsgehalt')} von ${look.euro('grossEuro', grossPerMonthEuro)} brutto, zahlbar nachträglich zum 28. eines Monats.${extra}`
}

/** Kept for measuring: the contract that doubles as the record of § 2 NachwG: parties in two frames, each condition with a run-in heading after the words of the Act, hours before pay, signatures overleaf. */
export const recordOfConditions: Layout<EmploymentFacts> = (facts, look) => {
  const { city } = facts.employerAddress
  const condition = (letter: string, heading: string, content: string): string =>
    `<div style="display:flex;margin-bottom:2.2mm"><span style="flex:0 0 8mm">${letter})</span><span style="text-align:justify"><b>${heading}.</b> ${content}</span></div>`
  const hours = mark('hoursPerWeek', facts.hoursPerWeek, String(facts.hoursPerWeek).replace('.', ','))
  const duration =
    facts.endDate === null
      ? `Der Vertrag wird ${mark('unlimited', true, 'ohne zeitliche Begrenzung')} geschlossen; er endet spätestens mit Erreichen der Regelaltersgrenze.`
      : `Der Vertrag ist nach § 14 Abs. 2 TzBfG befristet und läuft bis einschließlich ${look.day('endDate', facts.endDate)}.`
  const trial = mark('probationMonths', facts.probationMonths, `${facts.probationMonths} Monate`)
  return (
    page(`<p class="right fine">Ausfertigung für die Personalakte · 1/2</p><h1 class="center" style="margin:2mm 0 1mm;font-size:15pt">Arbeitsvertrag</h1><p class="center" style="font-size:9pt">zugleich Niederschrift der wesentlichen Vertragsbedingungen nach § 2 Abs. 1 Satz 2 Nachweisgesetz</p>${parties(facts, look)}
    <p style="margin:4mm 0 3mm">Die Genannten vereinbaren die nachstehenden Bedingungen:</p>
    ${condition('a', 'Zeitpunkt des Beginns', `Erster Arbeitstag ist der ${look.day('startDate', facts.startDate)}.`)}
    ${condition('b', 'Dauer', duration)}
    ${condition('c', 'Arbeitsort', `Die Arbeit ist in ${text('placeOfWork', facts.placeOfWork)} zu leisten. Dienstreisen nach Chemnitz und Halle können angeordnet werden.`)}
    ${condition('d', 'Beschreibung der Tätigkeit', `Die Einstellung erfolgt für eine Beschäftigung als ${text('jobTitle', facts.jobTitle)}. Fachlich vorgesetzt ist die Bereichsleitung.`)}
    ${condition('e', 'Arbeitszeit und Pausen', `Geschuldet sind ${hours} Stunden je Woche, in der Regel von Montag bis Freitag zwischen 7 und 19 Uhr. Ab sechs Stunden sind 30 Minuten Pause einzulegen.`)}
    ${condition('f', 'Probezeit', `Sie beträgt ${trial} ab dem Beginn; in dieser Zeit kann mit zweiwöchiger Frist gekündigt werden.`)}
    ${condition('g', 'Zusammensetzung und Höhe des Entgelts', pay(facts, look))}
    ${condition('h', 'Sachbezüge', `Auf Wunsch überlässt die Arbeitgeberin ein Deutschlandticket im Wert von ${look.plainEuro(63)} je Monat.`)}`) +
    page(`<p class="right fine">2/2 · ${escapeHtml(writeName(facts.employee))}, ${plainAddress(facts.employeeAddress)}</p>${condition('i', 'Erholungsurlaub', 'Je Kalenderjahr 29 Arbeitstage; im Eintrittsjahr anteilig.')}${condition('j', 'Überstunden', 'Sie werden durch Freizeit ausgeglichen, höchstens zehn Stunden je Monat.')}${condition('k', 'Fortbildung', 'Ein Anspruch auf bereitgestellte Fortbildung besteht im Umfang von drei Tagen jährlich.')}${condition('l', 'Altersversorgung', `Versorgungsträger ist die Pensionskasse Elbe VVaG; der Zuschuss beträgt ${look.plainEuro(40)} monatlich.`)}${condition('m', 'Kündigung', 'Schriftlich, mit den Fristen des § 622 BGB. Eine Klage ist binnen drei Wochen beim Arbeitsgericht zu erheben.')}${condition('n', 'Kollektive Regelungen', 'Tarifverträge finden keine Anwendung; es gelten die Betriebsvereinbarungen vom 1. März 2022.')}${condition('o', 'Aufenthaltstitel', 'Der Vertrag steht unter der Bedingung, dass die Beschäftigung erlaubt ist.')}
    <div class="signs">${signaturePlace(look, 'Unterschrift Arbeitgeberin', city, facts.employerSignedOn)}${signaturePlace(look, 'Unterschrift der beschäftigten Person', city, facts.employeeSignedOn)}</div>`)
  )
}
