import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { writeName, type Person } from '../../life/person.ts'
import { drawSignature, roundStamp } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { DivorceFacts } from '../paper.ts'
import { certificateOfDivorce } from './kept/divorce-judgment.ts'

const spouse = (person: Person): string => text('spouses', writeName(person))
const born = (person: Person, look: Look): string => look.day('datesOfBirth', person.dateOfBirth, 'numeric')

const judgment: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  return page(
    `<p>${escapeHtml(facts.court)}<br>Aktenzeichen: ${text('registryNumber', facts.registryNumber)}</p><h1 class="center">Beschluss / Scheidungsurteil</h1><p>In der Familiensache ${spouse(one)}, geb. am ${born(one, look)}, gegen ${spouse(two)}, geb. am ${born(two, look)}</p><p>wird die Ehe der Beteiligten geschieden.</p><p>Rechtskräftig seit dem ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )
}

/** A judgment in full dress, the spouses numbered as parties, finality as a note of the registry. */
const inTheName: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const party = (number: number, person: Person, role: string): string =>
    `<p style="padding-left:12mm">${number}. ${spouse(person)}, geb. ${born(person, look)},<br><span style="padding-left:60mm">– ${role} –</span></p>`
  return page(
    `<p class="right">${text('registryNumber', facts.registryNumber)}</p><p class="center"><b>${escapeHtml(facts.court)}</b></p><p class="center" style="letter-spacing:1mm">IM NAMEN DES VOLKES</p><h2 class="center">Endbeschluss</h2><p>In dem Scheidungsverfahren</p>${party(1, one, 'antragstellende Person')}${party(2, two, 'Antragsgegner/in')}<p>hat das Gericht durch die Richterin am Amtsgericht Vogel beschlossen:</p><p>I. Die Ehe wird geschieden. II. Ein Versorgungsausgleich findet nicht statt. III. Die Kosten werden gegeneinander aufgehoben.</p><p style="border:.2mm solid;padding:2mm;margin-top:14mm;width:80mm">Die Entscheidung ist rechtskräftig seit ${look.day('date', facts.date, 'numeric')}.<br>Die Geschäftsstelle</p>${drawSignature(look)}`,
  )
}

/** A certified copy with the parties in two columns, hearing and costs in the text, the note of finality as a stamp on top. */
const finalityNote: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const party = (person: Person, role: string, counsel: string): string =>
    `<div style="border:.2mm solid #999;padding:2mm"><small>${role}</small><br>${text('spouses', writeName(person, 'surname-first'))}<br>geboren: ${born(person, look)}<br>Verfahrensbevollmächtigt: ${counsel}</div>`
  return page(`<div style="border:.4mm solid #274;color:#274;padding:2mm 4mm;width:84mm;margin-left:auto">Rechtskräftig geworden am ${look.day('date', facts.date, 'numeric')}<br><span class="fine">bescheinigt: Kunze, Justizangestellte als Urkundsbeamtin der Geschäftsstelle</span></div><p><b>Beglaubigte Abschrift</b></p><p>Gericht: ${escapeHtml(facts.court)}<br>Geschäftszeichen: ${text('registryNumber', facts.registryNumber)}</p><h2 class="center">Scheidungsbeschluss</h2><div class="columns">${party(one, 'Antragstellende Seite', 'RAin Dr. Klose')}${party(two, 'Antragsgegnerische Seite', 'RA Stiehl')}</div>
    <p style="margin-top:5mm">Auf die mündliche Verhandlung vom ${look.plainDay(addDays(facts.date, -52), 'numeric')} wird erkannt:</p><ol><li>Die am ${look.plainDay(addDays(facts.date, -2900), 'numeric')} geschlossene Ehe der Beteiligten wird geschieden.</li><li>Der Versorgungsausgleich unterbleibt.</li><li>Der Verfahrenswert wird auf ${look.plainEuro(9600)} festgesetzt.</li></ol><p><b>Gründe</b></p><p>Die Beteiligten leben seit mehr als einem Jahr getrennt; beide haben der Scheidung zugestimmt (§ 1566 Abs. 1 BGB).</p>${drawSignature(look)}<p class="fine">Richter am Amtsgericht · Blatt 1 von 1</p>`)
}

/** The local court's decision as it is served: parties under each other with roles at the right edge, operative part numbered, finality certified at the foot. */
const localCourt: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const party = (person: Person, role: string, counsel: string): string =>
    `<p style="margin:0">${spouse(person)}, geboren am ${born(person, look)},<br>Staatsangehörigkeit: ${escapeHtml(person.nationality.adjective)}</p><p class="right" style="margin:0">- ${role} -</p><p style="padding-left:10mm"><u>Verfahrensbevollmächtigte:</u> ${counsel}</p>`
  return page(`<div style="display:flex;justify-content:space-between"><span>Geschäftsnummer:<br><b>${text('registryNumber', facts.registryNumber)}</b></span><span class="fine right">Ausfertigung<br>Erlassen durch Übergabe an die Geschäftsstelle<br>am ${look.plainDay(addDays(facts.date, -41), 'numeric')}</span></div><p class="center" style="font-size:14pt;margin:6mm 0 1mm"><b>${escapeHtml(facts.court)}</b></p><p class="center" style="font-size:15pt;letter-spacing:1.4mm;margin:4mm 0"><b>Beschluss</b></p><p>In der Familiensache</p>${party(one, 'Antragstellende Person', 'Rechtsanwälte Hahn &amp; Partner, Leipzig')}<p>gegen</p>${party(two, 'Antragsgegnerische Person', 'Rechtsanwältin Bauer, Leipzig')}
    <p>wegen Ehescheidung</p><p>hat das Gericht durch den Richter am Amtsgericht Schuster auf Grund der mündlichen Verhandlung vom ${look.plainDay(addDays(facts.date, -41), 'numeric')} beschlossen:</p><p style="padding-left:12mm">1. Die am ${look.plainDay(addDays(facts.date, -2380), 'numeric')} geschlossene Ehe der Beteiligten wird geschieden.<br>2. Ein Versorgungsausgleich findet nicht statt.<br>3. Die Kosten des Verfahrens werden gegeneinander aufgehoben.</p><p><b>Gründe:</b> Die Ehe ist gescheitert (§§ 1565, 1566 BGB). Die Beteiligten leben seit über einem Jahr getrennt.</p><p>Schuster<br>Richter am Amtsgericht</p>
    <div style="margin-top:6mm;border-top:.2mm solid #333;padding-top:2mm">Vorstehender Beschluss ist seit dem ${look.day('date', facts.date, 'numeric')} rechtskräftig.<br>Leipzig, ${look.plainDay(addDays(facts.date, 8), 'numeric')}<br>${drawSignature(look)}<br><span class="fine">Justizsekretärin als Urkundsbeamtin der Geschäftsstelle</span></div>${roundStamp(look, 'Amtsgericht', 'left:120mm;top:200mm')}`)
}

export const divorceJudgmentLayouts = [judgment, inTheName, finalityNote, localCourt, certificateOfDivorce]
