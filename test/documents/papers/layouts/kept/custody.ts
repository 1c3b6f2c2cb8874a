import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { CustodyFacts } from '../../paper.ts'

/** Kept for measuring: a foreign family court's order in translation-like German: child first in a frame, parents as applicant and other party, decision in letters, day of the order apart from hearing and finality. */
export const courtOrder: Layout<CustodyFacts> = (facts, look) => {
  const { child } = facts
  const [staying, consenting] = facts.parents
  const part = (letter: string, words: string): string =>
    `<p style="margin:0 0 2mm 8mm;text-indent:-8mm">${letter})&ensp;${words}</p>`
  return page(`<div class="center"><b style="font-size:13pt">FAMILIENGERICHT</b><br>${escapeHtml(facts.place)}<br><span class="fine">Zweite Kammer · Geschäftszahl FS ${look.random.digits(4)}/${facts.date.slice(0, 4)}</span></div><h1 class="center" style="font-size:15pt">Beschluss über das Sorgerecht</h1>
    <div style="border:.3mm solid #333;padding:3mm 5mm;margin-bottom:5mm"><small>Betroffenes Kind</small><br><b>${text('child', writeName(child))}</b>, geboren am ${look.day('datesOfBirth', child.dateOfBirth, 'long')}<br><small>Geburtsort</small> ${escapeHtml(child.placeOfBirth)}</div>
    <p>Antrag stellt: ${text('parents', writeName(staying))}, geb. ${look.plainDay(staying.dateOfBirth, 'numeric')}, wohnhaft in Deutschland, als ${staying.sex === 'F' ? 'Mutter' : 'Vater'}.<br>Weitere beteiligte Person: ${text('parents', writeName(consenting))}, geb. ${look.plainDay(consenting.dateOfBirth, 'numeric')}, als ${consenting.sex === 'F' ? 'Mutter' : 'Vater'}.</p><p>Nach Anhörung beider Eltern am ${look.plainDay(addDays(facts.date, -20), 'long')} und nach Bericht der Fürsorgestelle beschließt das Gericht:</p>
    ${part('a', 'Die elterliche Sorge wird von beiden Eltern gemeinsam ausgeübt.')}${part('b', `Das Kind lebt künftig im Haushalt von ${escapeHtml(writeName(staying))} in der Bundesrepublik Deutschland; der andere Elternteil ist damit einverstanden.`)}${part('c', 'Der andere Elternteil hat das Recht auf Umgang in den Sommerferien für vier Wochen.')}${part('d', 'Reisedokumente dürfen von jedem Elternteil allein beantragt werden.')}
    <p><b>Begründung.</b> Die Eltern haben sich im Termin geeinigt. Die Einigung dient dem Wohl des Kindes, das seinen Willen selbst geäußert hat.</p><p style="margin-top:6mm">${escapeHtml(facts.place)}, am ${look.day('date', facts.date, 'long')}</p><div class="columns" style="align-items:center"><div>${drawSignature(look)}<br><small>Vorsitzende Richterin</small></div>${roundStamp(look, 'Familiengericht', 'position:static;flex:0 0 32mm')}</div><p class="fine" style="margin-top:6mm">Rechtsmittel wurden nicht eingelegt; der Beschluss ist seit ${look.plainDay(addDays(facts.date, 31), 'numeric')} unanfechtbar. Gerichtsgebühr bezahlt.</p>`)
}
