import { writeAddress } from '../../life/person.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { addressLines, type Layout } from '../look.ts'
import type { PaperFactsByKind } from '../paper.ts'
import { onCard, portrait } from './card-parts.ts'
import { travelZone } from './travel-zone.ts'
import { darkGround } from './kept/identity-card.ts'

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

/** The card since 2021 with numbered captions, enlarged on the copier, each side in the middle of a sheet of its own. */
const enlarged: Layout<Facts> = (facts, look) => {
  const { holder } = facts
  const sheet = (content: string): string =>
    page(
      `<p class="fine right">Kopie – nur zur Vorlage bei der Ausländerbehörde</p><div style="margin-top:45mm;zoom:1.55">${content}</div>`,
    )
  const front = `<div class="card td1 guilloche"><div class="vz" style="left:3mm;top:1.4mm;font-size:5.4pt"><b>PERSONALAUSWEIS</b> IDENTITY CARD / CARTE D’IDENTITÉ</div><div class="vz" style="right:3mm;top:4.6mm;font-size:8pt"><b>${text('documentNumber', facts.documentNumber)}</b></div><div class="vz" style="left:3mm;top:4.6mm;font-size:5pt">BUNDESREPUBLIK DEUTSCHLAND</div>${portrait(3, 9, 24, 31)}
      ${onCard(30, 9, '[a] Name / [b] Geburtsname · [a] Surname / [b] Name at birth', `[a] ${text('surname', holder.surname.toUpperCase())}`)}${onCard(30, 16, 'Vornamen · Given names · Prénoms', text('givenNames', (holder.givenNames ?? '').toUpperCase()))}
      ${onCard(30, 23, 'Geburtstag · Date of birth', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${onCard(60, 23, 'Staatsangehörigkeit · Nationality', mark('nationality', 'DEU', 'DEUTSCH'))}
      ${onCard(30, 30, 'Geburtsort · Place of birth · Lieu de naissance', text('placeOfBirth', holder.placeOfBirth.toUpperCase()))}${onCard(30, 37, 'Gültig bis · Date of expiry', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}${onCard(60, 37, 'Zugangsnummer · CAN', look.random.digits(6))}
      ${onCard(3, 45, 'Unterschrift der Inhaberin/des Inhabers', '')}</div>`
  const back = `<div class="card td1">${onCard(4, 2.5, 'Farbe der Augen · Colour of eyes', 'GRÜN')}${onCard(44, 2.5, 'Größe · Height', '174 cm')}${onCard(4, 9.5, 'Ausstellungsdatum · Date of issue', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}${onCard(44, 9.5, 'Ausstellende Behörde · Issuing authority', escapeHtml(facts.authority.toUpperCase()))}
      ${onCard(4, 17, 'Anschrift · Address · Adresse', mark('address', writeAddress(facts.address), `${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`).toUpperCase()}<br>${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`).toUpperCase()}`))}${onCard(44, 17, 'Ordens- oder Künstlername · Religious name or pseudonym', '---')}
      ${travelZone(facts, 'TD1', 'ID', 'DEU')}</div>`
  return sheet(front) + sheet(back)
}

/** Both sides one above the other as a copier puts them: three languages at each caption, postal code before street, reverse with two columns. */
const bothSides: Layout<Facts> = (facts, look) => {
  const { holder } = facts
  const { street, houseNumber, postalCode, city } = facts.address
  const address = mark(
    'address',
    writeAddress(facts.address),
    `${escapeHtml(`${postalCode} ${city}`.toUpperCase())}<br>${escapeHtml(`${street} ${houseNumber}`.toUpperCase())}`,
  )
  return page(`<p class="fine">Kopie des Personalausweises – mit Zustimmung der Inhaberin / des Inhabers</p><div style="margin-left:20mm;width:90mm"><div class="card td1 guilloche" style="background-color:#e8f0ee"><div class="vz" style="left:3mm;top:1.4mm;font-size:5pt">BUNDESREPUBLIK DEUTSCHLAND<br>FEDERAL REPUBLIC OF GERMANY / RÉPUBLIQUE FÉDÉRALE D’ALLEMAGNE</div><div class="vz" style="left:3mm;top:5.8mm;font-size:5.4pt"><b>PERSONALAUSWEIS</b> / IDENTITY CARD / CARTE D’IDENTITÉ</div><div class="vz" style="right:3mm;top:1.2mm;font-size:8pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 10, 24, 31)}
    ${onCard(30, 9.6, 'Name/Surname/Nom', text('surname', holder.surname.toUpperCase()))}${onCard(30, 16, 'Vornamen/Given names/Prénoms', text('givenNames', (holder.givenNames ?? '').toUpperCase()))}
    ${onCard(30, 22.6, 'Geburtstag/Date of birth/Date de naissance', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${onCard(62, 22.6, 'Staatsangehörigkeit/Nationality', mark('nationality', 'DEU', 'DEUTSCH'))}
    ${onCard(30, 29.2, 'Geburtsort/Place of birth/Lieu de naissance', text('placeOfBirth', holder.placeOfBirth.toUpperCase()))}${onCard(30, 35.8, 'Gültig bis/Date of expiry/Date d’expiration', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}<div class="vz" style="right:4mm;top:37mm;font-size:8pt"><b>${look.random.digits(6)}</b></div>
    ${onCard(30, 43.4, 'Unterschrift der Inhaberin/des Inhabers/Signature of bearer', '')}</div>
    <div class="card td1" style="margin-top:10mm">${onCard(4, 2.4, 'Anschrift/Address/Adresse', address)}${onCard(50, 2.4, 'Größe/Height/Taille', '181 cm')}${onCard(50, 8.6, 'Augenfarbe/Colour of eyes/Couleur des yeux', 'BLAU')}
    ${onCard(4, 14.8, 'Behörde/Authority/Autorité', escapeHtml(facts.authority.toUpperCase()))}${onCard(50, 14.8, 'Datum/Date/Date', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}${onCard(4, 21.6, 'Ordens- oder Künstlername/Religious name or pseudonym', '')}
    ${travelZone(facts, 'TD1', 'ID', 'DEU')}</div></div>`)
}

export const identityCardLayouts = [
  card(''),
  card('<div style="height:25mm"></div>'),
  enlarged,
  bothSides,
  darkGround,
]
