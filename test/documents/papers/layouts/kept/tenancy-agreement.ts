import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress, signaturePlace } from '../../blocks.ts'
import { addressLine, type Layout } from '../../look.ts'
import type { TenancyFacts } from '../../paper.ts'

/** Kept for measuring: a printed lease with blanks filled in by pen: values on lines inside the sentences with hints in brackets, rent as a sum that is written down line by line, rooms and size in one sentence. */
export const filledBlanks: Layout<TenancyFacts> = (facts, look) => {
  const { rentColdEuro, rentWarmEuro, livingSpaceSquareMetres } = facts
  const decimal = (value: number): string => String(value).replace('.', ',')
  const heating = Math.round((rentWarmEuro - rentColdEuro) * 0.5)
  const pen = (value: string): string =>
    `<span style="border-bottom:.25mm solid #222;padding:0 3mm;color:#20307a;font-style:italic">${value}</span>`
  const section = (number: number, title: string, content: string): string =>
    `<div style="display:flex;margin-bottom:3mm"><div style="flex:0 0 34mm;font-size:8.6pt;padding-right:3mm"><b>${number}</b><br>${title}</div><div style="flex:1;line-height:1.6">${content}</div></div>`
  const amount = (label: string, value: string): string =>
    `<tr><td style="padding:.4mm 0">${label}</td><td style="padding:.4mm 0;text-align:right;width:40mm">${pen(value)}</td></tr>`
  const tenants = facts.tenants.map(
    (person) =>
      `${pen(text('tenants', writeName(person)))} geb. ${pen(look.plainDay(person.dateOfBirth, 'numeric'))}`,
  )
  const euro = 'symbol-behind'
  return (
    page(`<div style="background:#222;color:#fff;padding:2mm 4mm;display:flex;justify-content:space-between;align-items:center"><b style="font-size:13pt">Mietvertrag für eine Wohnung</b><span style="font-size:7.4pt">Formular MV-W · Mieterbund-Muster · Nichtzutreffendes streichen</span></div><div style="height:4mm"></div>
    ${section(1, 'Vertragsparteien', `Vermieterin/Vermieter: ${pen(text('landlord', facts.landlord))} <span class="fine">(Name)</span><br>${pen(plainAddress(facts.landlordAddress))} <span class="fine">(Anschrift)</span><br>Mieterin/Mieter: ${tenants.join('<br>')}`)}
    ${section(2, 'Wohnung', `Überlassen wird die Wohnung ${pen(addressLine('address', facts.address))} <span class="fine">(Straße, Nummer, Ort)</span> im ${pen(`${look.random.int(1, 4)}. Stock`)} <s>Vorderhaus</s>/Hinterhaus mit ${pen(mark('rooms', facts.rooms, decimal(facts.rooms)))} Zimmern, Küche, Bad, <s>Kammer</s> und einer Fläche von etwa ${pen(mark('livingSpaceSquareMetres', livingSpaceSquareMetres, decimal(livingSpaceSquareMetres)))} Quadratmetern. Zur Mitbenutzung: Hof, Trockenboden. Energiekennwert: ${look.random.int(70, 160)} kWh/(m²·a).`)}
    ${section(3, 'Beginn und Dauer', `Vermietet ab ${pen(look.day('startDate', facts.startDate, 'numeric'))} auf unbestimmte Zeit / <s>bis zum ____________</s>. Die Übergabe ist für denselben Tag, 10 Uhr, vorgesehen.`)}
    ${section(
      4,
      'Miete',
      `Monatlich sind zu entrichten:<table style="width:100%;border-collapse:collapse">${amount('Miete ohne Betriebskosten', look.euro('rentColdEuro', rentColdEuro, euro))}${amount('Abschlag kalte Betriebskosten', look.plainEuro(rentWarmEuro - rentColdEuro - heating, euro))}${amount('Abschlag Heizung, Warmwasser', look.plainEuro(heating, euro))}${amount('<s>Garage, Stellplatz</s>', '–')}${amount('<b>zusammen</b>', look.euro('rentWarmEuro', rentWarmEuro, euro))}</table>Zu zahlen bis zum dritten Werktag auf das Konto ${pen(`DE${look.random.digits(20)}`)}.`,
    )}
    ${section(5, 'Sicherheit', `Die Kaution beträgt ${pen(look.plainEuro(rentColdEuro * 2, euro))} (höchstens drei Monatsmieten ohne Betriebskosten).`)}`) +
    page(`${section(6, 'Erhöhungen', 'Die Miete kann nur nach den §§ 558 bis 560 BGB erhöht werden. Eine Staffel- oder Indexmiete ist nicht vereinbart. Miete der Vormieterin: 512,00 €.')}${section(7, 'Instandhaltung', 'Kleine Schäden bis 75,00 € im Einzelfall und 200,00 € im Jahr übernimmt die Mieterin/der Mieter.')}${section(8, 'Haustiere', 'Kleintiere sind erlaubt, Hunde nur mit Zustimmung.')}${section(9, 'Sonstiges', `Der Keller wird bis Monatsende geräumt. ${escapeHtml(facts.landlord)} stellt die Wohnungsgeberbestätigung aus.`)}
    <div class="signs">${signaturePlace(look, 'Vermieterin/Vermieter', facts.landlordAddress.city, facts.date)}${signaturePlace(look, 'Mieterin/Mieter', facts.address.city, facts.date)}</div>`)
  )
}
