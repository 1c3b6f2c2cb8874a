import { escapeHtml, page, text } from '../../markup.ts'
import { writeName, type Person } from '../../life/person.ts'
import { boxes, drawSignature, pairs, roundStamp, splitName, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { DivorceFacts, MarriageFacts } from '../paper.ts'

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

/** Kept for measuring: the multilingual extract after the Vienna convention, numbered boxes in German and French, days in three cells' order. */
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

export const marriageCertificateLayouts = [columns, english, sentences, stacked, multilingualExtract]

const judgment: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  return page(
    `<p>${escapeHtml(facts.court)}<br>Aktenzeichen: ${text('registryNumber', facts.registryNumber)}</p><h1 class="center">Beschluss / Scheidungsurteil</h1><p>In der Familiensache ${spouse(one)}, geb. am ${born(one, look)}, gegen ${spouse(two)}, geb. am ${born(two, look)}</p><p>wird die Ehe der Beteiligten geschieden.</p><p>Rechtskräftig seit dem ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )
}

/** Kept for measuring: a judgment in full dress, the spouses numbered as parties, finality as a note of the registry. */
const inTheName: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const party = (number: number, person: Person, role: string): string =>
    `<p style="padding-left:12mm">${number}. ${spouse(person)}, geb. ${born(person, look)},<br><span style="padding-left:60mm">– ${role} –</span></p>`
  return page(
    `<p class="right">${text('registryNumber', facts.registryNumber)}</p><p class="center"><b>${escapeHtml(facts.court)}</b></p><p class="center" style="letter-spacing:1mm">IM NAMEN DES VOLKES</p><h2 class="center">Endbeschluss</h2><p>In dem Scheidungsverfahren</p>${party(1, one, 'antragstellende Person')}${party(2, two, 'Antragsgegner/in')}<p>hat das Gericht durch die Richterin am Amtsgericht Vogel beschlossen:</p><p>I. Die Ehe wird geschieden. II. Ein Versorgungsausgleich findet nicht statt. III. Die Kosten werden gegeneinander aufgehoben.</p><p style="border:.2mm solid;padding:2mm;margin-top:14mm;width:80mm">Die Entscheidung ist rechtskräftig seit ${look.day('date', facts.date, 'numeric')}.<br>Die Geschäftsstelle</p>${drawSignature(look)}`,
  )
}

export const divorceJudgmentLayouts = [judgment, inTheName]
