import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { writeName, type Person } from '../../life/person.ts'
import { boxes, drawSignature, lineAbove, pairs, roundStamp, splitName, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { MarriageFacts } from '../paper.ts'
import { registrationUnderAct } from './kept/marriage-certificate.ts'

const spouse = (person: Person): string => text('spouses', writeName(person))
const born = (
  person: Person,
  look: Look,
  style: 'numeric' | 'english' | 'slash' | 'long' | 'spaced' = 'numeric',
): string => look.day('datesOfBirth', person.dateOfBirth, style)

/** The international form: columns for the two spouses. */
const columns: Layout<MarriageFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  return page(`<p class="center">${text('authority', facts.authority)}</p><h1 class="center">Heiratsurkunde / Marriage Certificate</h1><p>Registernummer: ${text('registryNumber', facts.registryNumber)}</p>
    ${table(
      ['', 'Ehegatte 1 / Spouse 1', 'Ehegatte 2 / Spouse 2'],
      [
        ['Name, Vornamen', spouse(one), spouse(two)],
        ['Geburtsdatum', born(one, look), born(two, look)],
        ['Geburtsort', escapeHtml(one.placeOfBirth), escapeHtml(two.placeOfBirth)],
        ['Familienstand vor der Ehe', 'ledig', 'ledig'],
      ],
    )}
    ${pairs([
      ['Tag der Eheschließung', look.day('date', facts.date, 'numeric')],
      ['Ort der Eheschließung', text('place', facts.place)],
    ])}<p>Ausgestellt am ${look.plainDay(facts.issuedOn, 'numeric')}</p>${drawSignature(look)}${roundStamp(look, escapeHtml(facts.authority), 'left:128mm;top:180mm')}`)
}

/** A certificate in English with numbered entries. */
const english: Layout<MarriageFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  return page(
    `<h1 class="center">CERTIFICATE OF MARRIAGE</h1><p>Registry office: ${text('authority', facts.authority)}</p><p>Registration No.: ${text('registryNumber', facts.registryNumber)}</p><p>1. Date of marriage: ${look.day('date', facts.date, 'english')}</p><p>2. Place of marriage: ${text('place', facts.place)}</p><p>3. First party: ${spouse(one)}, born on ${born(one, look, 'english')}</p><p>4. Second party: ${spouse(two)}, born on ${born(two, look, 'english')}</p><p>5. Witnesses: A. Example, B. Example</p><p>Issued on ${look.plainDay(facts.issuedOn, 'english')}</p>${drawSignature(look)}`,
  )
}

const sentences: Layout<MarriageFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  return page(
    `<h1>Eheurkunde</h1><p>${text('authority', facts.authority)} Nr. ${text('registryNumber', facts.registryNumber)}</p><p>${spouse(one)}, geboren am ${born(one, look, 'long')}, und ${spouse(two)}, geboren am ${born(two, look, 'long')}, haben am ${look.day('date', facts.date, 'long')} in ${text('place', facts.place)} die Ehe geschlossen.</p><p>Auszug erteilt am ${look.plainDay(facts.issuedOn, 'long')}</p>${roundStamp(look, 'Siegel', 'left:30mm;top:120mm')}`,
  )
}

/** Blocks one under the other. */
const stacked: Layout<MarriageFacts> = (facts, look) => {
  const block = (title: string, person: Person): string =>
    `<h2>${title}</h2>${pairs([
      ['Vor- und Familienname', spouse(person)],
      ['Geburtstag', born(person, look)],
      ['Geburtsort', escapeHtml(person.placeOfBirth)],
    ])}`
  return page(
    `<h1 class="center">Auszug aus dem Heiratsregister</h1>${block('Ehemann / Ehefrau', facts.spouses[0])}${block('Ehemann / Ehefrau', facts.spouses[1])}<h2>Eheschließung</h2>${pairs(
      [
        ['Datum der Eheschließung', look.day('date', facts.date, 'numeric')],
        ['Ort', text('place', facts.place)],
        ['Register-Nr.', text('registryNumber', facts.registryNumber)],
        ['Behörde', text('authority', facts.authority)],
      ],
    )}<p>Datum des Auszugs: ${look.plainDay(facts.issuedOn, 'numeric')}</p>`,
  )
}

/** The multilingual extract after the Vienna convention, numbered boxes in German and French, days in three cells' order. */
const multilingualExtract: Layout<MarriageFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const [surnameOne, namesOne] = splitName('spouses', one)
  const [surnameTwo, namesTwo] = splitName('spouses', two)
  const box = (number: number, label: string, value: string): [string, string] => [
    `${number} ${label}`,
    value,
  ]
  const spoken = (person: Person): string =>
    `${born(person, look, 'spaced')} &nbsp; ${escapeHtml(person.placeOfBirth)}`
  return page(`<div class="fine center">Auszug aus dem Heiratseintrag – Extrait de l’acte de mariage<br>Übereinkommen vom 8. September 1976 · Formule B</div>
    ${boxes([
      [box(1, 'Staat / État', '')],
      [
        box(2, 'Standesamtsbehörde / Service de l’état civil de', text('authority', facts.authority)),
        box(3, 'Heiratseintrag Nr. / Acte de mariage n°', text('registryNumber', facts.registryNumber)),
      ],
      [
        box(
          4,
          'Tag und Ort der Eheschließung / Date et lieu du mariage (Jo Mo An)',
          `${look.day('date', facts.date, 'spaced')} &nbsp; ${text('place', facts.place)}`,
        ),
      ],
      [box(5, 'Ehegatte / Époux', ''), box(6, 'Ehegatte / Époux', '')],
      [
        box(7, 'Name vor der Eheschließung / Nom avant le mariage', surnameOne),
        box(7, 'Name vor der Eheschließung / Nom avant le mariage', surnameTwo),
      ],
      [box(8, 'Vornamen / Prénoms', namesOne), box(8, 'Vornamen / Prénoms', namesTwo)],
      [
        box(9, 'Tag und Ort der Geburt / Date et lieu de naissance', spoken(one)),
        box(9, 'Tag und Ort der Geburt / Date et lieu de naissance', spoken(two)),
      ],
      [
        box(10, 'Name nach der Eheschließung / Nom après le mariage', escapeHtml(one.surname)),
        box(10, 'Name nach der Eheschließung / Nom après le mariage', escapeHtml(two.surname)),
      ],
      [box(11, 'Andere Angaben aus dem Eintrag / Autres énonciations de l’acte', '—')],
      [
        box(
          12,
          'Tag der Ausstellung, Unterschrift, Siegel / Date de délivrance, signature, sceau',
          `${look.plainDay(facts.issuedOn, 'spaced')} ${drawSignature(look)}`,
        ),
      ],
    ])}<p class="fine">Jo: Tag / Jour · Mo: Monat / Mois · An: Jahr / Année · Sc: gerichtliche Trennung · Div: Scheidung · A: Nichtigkeit · D: Tod</p>${roundStamp(look, 'Sceau', 'left:140mm;top:190mm')}`)
}

/** The registry office's deed of today: sections for both spouses one under the other, names on lines with the caption below, the name borne in marriage besides. */
const registryOffice: Layout<MarriageFacts> = (facts, look) => {
  const section = (title: string, person: Person): string => {
    const [surname, givenNames] = splitName('spouses', person)
    return `<p style="margin:4mm 0 1mm"><b>${title}</b></p>${lineAbove('Familienname vor der Eheschließung', surname)}${lineAbove('Vorname(n)', givenNames)}${lineAbove('Tag und Ort der Geburt', `${born(person, look)}, ${escapeHtml(person.placeOfBirth)}`)}${lineAbove('Religion', '– –')}`
  }
  return page(`<div style="border:.3mm solid #666;padding:6mm 8mm"><h1 class="center" style="margin-top:0;letter-spacing:1mm">EHEURKUNDE</h1><div class="center">${text('authority', facts.authority)}</div><p class="right" style="margin:4mm 0">Eheregister ${text('registryNumber', facts.registryNumber)}</p><p style="margin:2mm 0 1mm"><b>Eheschließung</b></p>${lineAbove('Tag', look.day('date', facts.date))}${lineAbove('Ort', text('place', facts.place))}
    ${section('Erster Ehegatte', facts.spouses[0])}${section('Zweiter Ehegatte', facts.spouses[1])}<p style="margin:4mm 0 1mm"><b>Namensführung in der Ehe</b></p><p>Die Ehegatten führen keinen Ehenamen.</p><div class="columns" style="margin-top:8mm"><div>${look.plainDay(facts.issuedOn)}<br><small>Tag der Ausstellung</small></div><div>${drawSignature(look)}<br><small>Urkundsperson</small></div></div></div>${roundStamp(look, 'Siegel', 'left:150mm;top:80mm')}`)
}

/** A certified copy of the register's entry: one row for each spouse in a wide table, fathers and witnesses named too. */
const registerEntry: Layout<MarriageFacts> = (facts, look) => {
  const father = (person: Person): string =>
    escapeHtml(`${person.surname} (${look.random.pick(['deceased', 'retired', 'trader'])})`)
  const row = (person: Person, sex: string): string[] => [
    sex,
    spouse(person),
    born(person, look, 'slash'),
    escapeHtml(person.nationality.english),
    'single',
    father(person),
  ]
  const [one, two] = facts.spouses
  return page(`<p class="right fine">Book 7, page ${look.random.int(10, 99)} · Form M-12</p><h1 class="center" style="font-size:14pt">CERTIFIED COPY OF AN ENTRY OF MARRIAGE<br><span style="font-size:10pt;font-weight:normal">Copie certifiée d’un acte de mariage</span></h1>
    <table class="grid" style="font-size:9pt"><tr><td>Entry No. / N° de l’acte<br>${text('registryNumber', facts.registryNumber)}</td><td>Solemnised on / Célébré le<br>${look.day('date', facts.date, 'slash')}</td><td>at / à<br>${text('place', facts.place)}</td></tr></table>
    ${table(['', 'Name and surname / Prénom et nom', 'Born / Né(e) le', 'Nationality', 'Condition', 'Father'], [row(one, one.sex === 'F' ? 'Bride' : 'Groom'), row(two, two.sex === 'F' ? 'Bride' : 'Groom')])}
    <p style="margin-top:6mm">Married before me by licence dated ${look.plainDay(addDays(facts.date, -12), 'slash')} in the presence of M. Osei and T. Lindqvist, witnesses.</p><p>Name used after marriage: each spouse keeps the own name.</p>
    <p style="margin-top:10mm">I certify that the above is a true copy of the entry in my custody.<br>${text('authority', facts.authority)}<br>Date of this copy: ${look.plainDay(facts.issuedOn, 'slash')}</p>${drawSignature(look)}<p class="fine">Superintendent Registrar · fee paid 450 · CAUTION: it is an offence to alter this certificate.</p>${roundStamp(look, 'Registrar of Marriages', 'left:140mm;top:190mm')}`)
}

/** The deed after the civil status ordinance: captions in small print on the left of typed values, one section for each spouse, the name in marriage set apart. */
const civilStatusDeed: Layout<MarriageFacts> = (facts, look) => {
  const row = (caption: string, value: string): string =>
    `<tr><td style="width:52mm;font-size:8pt;color:#333;padding:.8mm 0;vertical-align:top">${caption}</td><td style="padding:.6mm 0;font-size:11pt">${value}</td></tr>`
  const section = (title: string, rows: readonly string[]): string =>
    `<div style="border-top:.25mm solid #555;padding:1.5mm 0 2mm"><div style="font-size:9pt;margin-bottom:1mm"><b>${title}</b></div><table style="width:100%;border-collapse:collapse">${rows.join('')}</table></div>`
  const partner = (person: Person): string[] => {
    const [surname, givenNames] = splitName('spouses', person)
    return [
      row('Familienname', surname),
      row('Vorname(n)', givenNames),
      row('Geburtstag', born(person, look)),
      row('Geburtsort', escapeHtml(person.placeOfBirth)),
      row('Staatsangehörigkeit', escapeHtml(person.nationality.adjective)),
    ]
  }
  const [one, two] = facts.spouses
  return page(`<h1 class="center" style="font-size:22pt;font-weight:normal;letter-spacing:1.5mm;margin-top:4mm">Eheurkunde</h1><table style="width:100%;margin:6mm 0 3mm"><tr><td style="font-size:8pt;width:52mm">Standesamt</td><td>${text('authority', facts.authority)}</td></tr><tr><td style="font-size:8pt">Registernummer</td><td>${text('registryNumber', facts.registryNumber)}</td></tr></table>
    ${section('Eheschließung', [row('Tag', look.day('date', facts.date)), row('Ort', text('place', facts.place))])}${section('Ehegatte', partner(one))}${section('Ehegatte', partner(two))}
    ${section('Familienname nach der Eheschließung', [row('1. Ehegatte', escapeHtml(one.surname)), row('2. Ehegatte', escapeHtml(two.surname))])}${section('Weitere Angaben aus dem Register', [row('', 'keine')])}
    <div style="border-top:.25mm solid #555;display:flex;justify-content:space-between;padding-top:6mm"><div>${look.plainDay(facts.issuedOn)}<br><small>Ort, Tag</small></div><div>${drawSignature(look)}<br><small>Urkundsperson (Siegel)</small></div></div>${roundStamp(look, 'Standesamt', 'left:95mm;top:196mm')}`)
}

export const marriageCertificateLayouts = [
  columns,
  english,
  sentences,
  stacked,
  multilingualExtract,
  registryOffice,
  registerEntry,
  civilStatusDeed,
  registrationUnderAct,
]
