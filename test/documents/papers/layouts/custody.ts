import { escapeHtml, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp, tick, boxes } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { CustodyFacts } from '../paper.ts'
import { courtOrder } from './kept/custody.ts'

const child = (facts: CustodyFacts): string => text('child', writeName(facts.child))
const parent = (facts: CustodyFacts, index: 0 | 1): string => text('parents', writeName(facts.parents[index]))
const born = (facts: CustodyFacts, look: Look, style: 'numeric' | 'long' = 'numeric'): string =>
  look.day('datesOfBirth', facts.child.dateOfBirth, style)

const consent: Layout<CustodyFacts> = (facts, look) =>
  page(
    `<h1>Zustimmungserklärung zum Sorgerecht</h1><p>Ich, ${parent(facts, 1)}, erkläre mich als sorgeberechtigter Elternteil damit einverstanden, dass mein Kind ${child(facts)}, geboren am ${born(facts, look, 'long')}, bei ${parent(facts, 0)} in Deutschland lebt.</p><p>${escapeHtml(facts.place)}, ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

const certificate: Layout<CustodyFacts> = (facts, look) =>
  page(
    `<h1>Bescheinigung über die elterliche Sorge</h1>${pairs([
      ['Kind', child(facts)],
      ['geboren am', born(facts, look)],
      ['Sorgeberechtigte', `${parent(facts, 0)}<br>${parent(facts, 1)}`],
      ['Datum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

/** The youth office's record of a declaration, both parents appearing, the child in the middle of the text. */
const youthOffice: Layout<CustodyFacts> = (facts, look) =>
  page(
    `<p>Jugendamt · Urkundsstelle<br><span class="fine">Urkundenregister-Nr. ${look.random.digits(3)}/${facts.date.slice(0, 4)}</span></p><h2 class="center">Sorgeerklärung</h2><p>Verhandelt am ${look.day('date', facts.date, 'long')}.</p><p>Es erscheinen, ausgewiesen durch Reisepass:</p><p style="padding-left:10mm">1. ${parent(facts, 0)}<br>2. ${parent(facts, 1)}</p><p>Sie erklären: Wir sind die Eltern des Kindes ${child(facts)}, geb. ${born(facts, look)}. Wir übernehmen die elterliche Sorge für unser Kind gemeinsam (§ 1626a BGB).</p><p>Vorgelesen, genehmigt und unterschrieben:</p>${drawSignature(look)}${drawSignature(look)}${roundStamp(look, 'Jugendamt', 'left:120mm;top:170mm')}`,
  )

/** A consent certified by a notary, written in the first person with papers and addresses of both parents, the decisions as ticks. */
const notarialConsent: Layout<CustodyFacts> = (facts, look) => {
  const [staying, consenting] = facts.parents
  return page(`<div style="display:flex;justify-content:space-between"><span>Urkundenrolle Nr. ${look.random.digits(3)} / ${facts.date.slice(0, 4)}</span><span>Dr. Marius Falk, Notar</span></div><h1 class="center" style="font-size:14pt">Einverständniserklärung<br><span style="font-size:10pt;font-weight:normal">des nicht mitreisenden Elternteils – Declaration of consent</span></h1>
    <p>Unterzeichnet von ${text('parents', writeName(consenting))} (Pass ${escapeHtml(consenting.nationality.icao)} ${look.random.digits(7)}, geb. ${look.plainDay(consenting.dateOfBirth, 'numeric')}):</p><p>Mein minderjähriges Kind</p><p style="padding-left:10mm"><b>${child(facts)}</b><br>${facts.child.sex === 'F' ? 'geborene Tochter' : 'geborener Sohn'}, Geburtsdatum ${born(facts, look)}, ${escapeHtml(facts.child.placeOfBirth)}</p><p>soll künftig im Haushalt von ${text('parents', writeName(staying))} in der Bundesrepublik Deutschland leben. Ich erkläre dazu:</p>
    <p>${tick(true)} Ich stimme der Ausreise und dem dauernden Aufenthalt zu.<br>${tick(true)} Wir üben die elterliche Sorge gemeinsam aus.<br>${tick(false)} Das alleinige Sorgerecht steht dem anderen Elternteil zu.<br>${tick(true)} Passangelegenheiten darf der andere Elternteil allein regeln.</p>
    <p style="margin-top:10mm">${escapeHtml(facts.place)}, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}<p class="fine">Die Echtheit der vor mir vollzogenen Unterschrift beglaubige ich. Geschäftswert ${look.plainEuro(5000)}, Gebühr ${look.plainEuro(60)}.</p>${drawSignature(look)}${roundStamp(look, 'Notar', 'left:120mm;top:190mm')}`)
}

/** An immigration office's form for the parent who stays behind: boxes for parent and child, the declaration ready printed, certified signature at the foot. */
const officeForm: Layout<CustodyFacts> = (facts, look) => {
  const [staying, consenting] = facts.parents
  return page(`<div style="display:flex;justify-content:space-between"><b>Ausländerbehörde</b><span class="fine">Vordruck 33-17 · Nachzug von Kindern (§ 32 AufenthG)</span></div><h1 style="font-size:15pt">Einverständniserklärung des sorgeberechtigten Elternteils</h1><p><b>1. Ich, der/die Unterzeichnende</b></p>
    ${boxes([
      [
        ['Name, Vorname', text('parents', writeName(consenting, 'surname-first'))],
        ['geboren am', look.plainDay(consenting.dateOfBirth, 'numeric')],
      ],
      [
        ['Staatsangehörigkeit', escapeHtml(consenting.nationality.adjective)],
        ['Ausweisdokument Nr.', look.random.digits(8)],
      ],
    ])}<p style="margin-top:4mm"><b>2. erkläre mich damit einverstanden, dass mein Kind</b></p>${boxes([
      [
        ['Name, Vorname des Kindes', text('child', writeName(facts.child, 'surname-first'))],
        ['geboren am', born(facts, look)],
        ['in', escapeHtml(facts.child.placeOfBirthInGerman)],
      ],
    ])}<p style="margin-top:4mm"><b>3. dauerhaft in der Bundesrepublik Deutschland lebt bei</b></p>${boxes([
      [
        ['Name, Vorname des anderen Elternteils', text('parents', writeName(staying, 'surname-first'))],
        ['geboren am', look.plainDay(staying.dateOfBirth, 'numeric')],
      ],
    ])}<p style="margin-top:4mm">Das Sorgerecht steht ${tick(true)} beiden Elternteilen gemeinsam &nbsp; ${tick(false)} mir allein &nbsp; ${tick(false)} dem anderen Elternteil allein zu. Ich bin damit einverstanden, dass für das Kind ein Aufenthaltstitel beantragt wird. Diese Erklärung kann ich jederzeit widerrufen.</p>
    <div class="signs"><div class="sign"><div class="ink">${escapeHtml(facts.place)}, ${look.day('date', facts.date, 'numeric')}</div><small>Ort, Datum</small></div><div class="sign"><div class="ink">${drawSignature(look)}</div><small>Unterschrift (vor der Behörde oder Auslandsvertretung zu leisten)</small></div></div><p class="fine" style="margin-top:8mm">Die Unterschrift wurde vor mir geleistet. Beglaubigt: ${drawSignature(look)}</p>${roundStamp(look, 'Konsularabteilung', 'left:130mm;top:188mm')}`)
}

export const custodyLayouts = [consent, certificate, youthOffice, notarialConsent, officeForm, courtOrder]
