import { escapeHtml, mark, page, text } from '../../markup.ts'
import { addressLines, type Layout } from '../look.ts'
import type { PaperFactsByKind } from '../paper.ts'
import { onCard, portrait } from './card-parts.ts'
import { travelZone } from './travel-zone.ts'

type Facts = PaperFactsByKind['identity-card']

/** The German identity card, both sides. */
function card(gap: string): Layout<Facts> {
  return (facts, look) => {
    const { holder } = facts
    return page(`<div class="card td1 guilloche"><div class="vz" style="left:3mm;top:1.6mm;font-size:6.4pt"><b>BUNDESREPUBLIK DEUTSCHLAND</b> PERSONALAUSWEIS</div><div class="vz" style="right:3mm;top:1.6mm;font-size:7pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 9, 25, 32)}
      ${onCard(31, 6, '[a] Name/Surname/Nom', text('surname', holder.surname.toUpperCase()))}${onCard(31, 13, 'Vornamen/Given names/Prénoms', text('givenNames', holder.givenNames ?? ''))}
      ${onCard(31, 20, 'Geburtstag/Date of birth', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${onCard(58, 20, 'Staatsangehörigkeit/Nationality', mark('nationality', 'DEU', 'DEUTSCH'))}
      ${onCard(31, 27, 'Geburtsort/Place of birth', text('placeOfBirth', holder.placeOfBirth))}${onCard(31, 34, 'Gültig bis/Date of expiry', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}</div>${gap}
      <div class="card td1">${onCard(4, 3, 'Anschrift/Address/Adresse', addressLines('address', facts.address))}${onCard(46, 3, 'Behörde/Authority', escapeHtml(facts.authority))}${onCard(46, 12, 'Datum/Date', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}
      ${travelZone(facts, 'TD1', 'ID', 'DEU')}</div>`)
  }
}

export const identityCardLayouts = [card(''), card('<div style="height:25mm"></div>')]
