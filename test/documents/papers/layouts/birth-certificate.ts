import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp, splitName, table, tick, typed } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { BirthFacts, CustodyFacts } from '../paper.ts'

const child = (facts: BirthFacts | CustodyFacts): string => text('child', writeName(facts.child))
const parent = (facts: BirthFacts | CustodyFacts, index: 0 | 1): string =>
  text('parents', writeName(facts.parents[index]))
const born = (
  facts: BirthFacts | CustodyFacts,
  look: Look,
  style: 'numeric' | 'english' | 'long' = 'numeric',
): string => look.day('datesOfBirth', facts.child.dateOfBirth, style)

const rows: Layout<BirthFacts> = (facts, look) =>
  page(
    `<p class="center">${text('authority', facts.authority)}</p><h1 class="center">Geburtsurkunde</h1><p>Registernummer ${text('registryNumber', facts.registryNumber)}</p>${pairs(
      [
        ['Kind', child(facts)],
        ['Geburtstag', born(facts, look)],
        ['Geburtsort', text('place', facts.place)],
        ['Vater', parent(facts, 0)],
        ['Mutter', parent(facts, 1)],
      ],
      'pairs ruled',
    )}<p>Ausgestellt am ${look.plainDay(facts.issuedOn, 'numeric')}</p>${drawSignature(look)}${roundStamp(look, 'Siegel', 'left:120mm;top:160mm')}`,
  )

const english: Layout<BirthFacts> = (facts, look) =>
  page(
    `<h1 class="center">BIRTH CERTIFICATE</h1><p>${text('authority', facts.authority)}</p><p>Entry No. ${text('registryNumber', facts.registryNumber)}</p><p>Name of child: ${child(facts)}</p><p>Date of birth: ${born(facts, look, 'english')}</p><p>Place of birth: ${text('place', facts.place)}</p><p>Name of father: ${parent(facts, 0)}</p><p>Name of mother: ${parent(facts, 1)}</p><p>Date of issue: ${look.plainDay(facts.issuedOn, 'english')}</p>`,
  )

const grid: Layout<BirthFacts> = (facts, look) =>
  page(
    `<h1>Auszug aus dem Geburtenregister (Geburtsurkunde)</h1>${table(
      ['', 'Kind', 'Vater', 'Mutter'],
      [
        ['Name', child(facts), parent(facts, 0), parent(facts, 1)],
        [
          'Geburtsdatum',
          born(facts, look),
          look.plainDay(facts.parents[0].dateOfBirth, 'numeric'),
          look.plainDay(facts.parents[1].dateOfBirth, 'numeric'),
        ],
      ],
    )}<p>Geboren in ${text('place', facts.place)}. Eintrag Nr. ${text('registryNumber', facts.registryNumber)}, ${text('authority', facts.authority)}</p><p>${look.plainDay(facts.issuedOn)}</p>`,
  )

const sentence: Layout<BirthFacts> = (facts, look) =>
  page(
    `<h1>Geburtsschein / Geburtsurkunde</h1><p>${child(facts)} ist am ${born(facts, look, 'long')} in ${text('place', facts.place)} geboren. Eltern: ${parent(facts, 0)} und ${parent(facts, 1)}.</p><p>Register ${text('registryNumber', facts.registryNumber)} – ${text('authority', facts.authority)}, ${look.plainDay(facts.issuedOn, 'long')}</p>`,
  )

/** The registrar's typed copy in sections, the child's names on lines of their own, the parents as sections. */
const typedRegister: Layout<BirthFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('child', facts.child)
  const line = (label: string, value: string): string =>
    `<div style="display:flex"><span style="width:52mm">${label}</span><span>${value}</span></div>`
  return page(
    typed(`<div class="right">${text('authority', facts.authority)}<br>G ${text('registryNumber', facts.registryNumber)}</div><p style="margin-top:16mm;font-size:14pt;letter-spacing:2mm">GEBURTSURKUNDE</p><p><u>Kind</u></p>${line('Geburtsname', surname)}${line('Vorname(n)', givenNames)}${line('Geschlecht', facts.child.sex === 'F' ? 'weiblich' : 'männlich')}${line('Tag', born(facts, look, 'long'))}${line('Ort', text('place', facts.place))}${line('Uhrzeit', '04.27 Uhr')}
    <p style="margin-top:6mm"><u>1. Elternteil</u></p>${line('Name, Vornamen', text('parents', writeName(facts.parents[0], 'surname-first')))}${line('Bekenntnis', '-----')}<p style="margin-top:6mm"><u>2. Elternteil</u></p>${line('Name, Vornamen', text('parents', writeName(facts.parents[1], 'surname-first')))}${line('Bekenntnis', '-----')}<p style="margin-top:6mm"><u>Weitere Angaben</u></p><p>keine</p><p style="margin-top:12mm">Die Übereinstimmung mit dem Eintrag wird beglaubigt.<br>Den ${look.plainDay(facts.issuedOn, 'long')}</p>`) +
      drawSignature(look) +
      roundStamp(look, 'Standesamt', 'left:125mm;top:205mm'),
  )
}

/** Kept for measuring: the long form in English and French, the day of birth in three cells, both parents beside each other with their names in two places. */
const longForm: Layout<BirthFacts> = (facts, look) => {
  const [year = '', month = '', day = ''] = facts.child.dateOfBirth.split('-')
  const cell = (digits: string): string =>
    `<span style="border-left:.2mm solid #555;margin-left:4mm;padding-left:4mm">${digits}</span>`
  const cells = `<span style="border:.2mm solid #555;padding:.5mm 4mm">${mark('datesOfBirth', facts.child.dateOfBirth, `${day}${cell(month)}${cell(year)}`)}</span><br><span class="fine" style="padding-left:3mm">day/jour &nbsp; month/mois &nbsp; year/année</span>`
  const [surname, givenNames] = splitName('child', facts.child)
  const parentBoxes = (title: string, index: 0 | 1): string => {
    const [parentSurname, parentNames] = splitName('parents', facts.parents[index])
    return `<div style="border:.2mm solid #555;padding:2mm"><b>${title}</b>${pairs([
      ['Surname / Nom', parentSurname],
      ['Given names / Prénoms', parentNames],
      ['Nationality / Nationalité', escapeHtml(facts.parents[index].nationality.english)],
      ['Occupation / Profession', 'employee'],
    ])}</div>`
  }
  return page(`<p class="center">${text('authority', facts.authority)}</p><h1 class="center" style="font-size:15pt">BIRTH RECORD · ACTE DE NAISSANCE</h1><div style="display:flex;justify-content:space-between"><span>Registration No. / N° ${text('registryNumber', facts.registryNumber)}</span><span>Form B-3 (rev. 2011)</span></div>
    <p style="margin-top:5mm"><b>CHILD / ENFANT</b></p>${pairs(
      [
        ['Surname / Nom', surname],
        ['Given names / Prénoms', givenNames],
        ['Born / Né(e) le', cells],
        ['at / à', text('place', facts.place)],
        ['Sex / Sexe', facts.child.sex === 'F' ? 'female / féminin' : 'male / masculin'],
        ['Weight / Poids', '3 280 g'],
      ],
      'pairs ruled',
    )}<div class="columns" style="gap:3mm;margin-top:4mm">${parentBoxes('FATHER / PÈRE', 0)}${parentBoxes('MOTHER / MÈRE', 1)}</div>
    <p style="margin-top:6mm">Informant: head nurse of the maternity ward. Registered ${look.plainDay(addDays(facts.child.dateOfBirth, 9), 'slash')}. This extract issued ${look.plainDay(facts.issuedOn, 'slash')}.</p>${drawSignature(look)}${roundStamp(look, 'Civil Status', 'left:140mm;top:215mm')}`)
}

export const birthCertificateLayouts = [rows, english, grid, sentence, typedRegister, longForm]

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

/** Kept for measuring: a consent certified by a notary, written in the first person with papers and addresses of both parents, the decisions as ticks. */
const notarialConsent: Layout<CustodyFacts> = (facts, look) => {
  const [staying, consenting] = facts.parents
  return page(`<div style="display:flex;justify-content:space-between"><span>Urkundenrolle Nr. ${look.random.digits(3)} / ${facts.date.slice(0, 4)}</span><span>Dr. Marius Falk, Notar</span></div><h1 class="center" style="font-size:14pt">Einverständniserklärung<br><span style="font-size:10pt;font-weight:normal">des nicht mitreisenden Elternteils – Declaration of consent</span></h1>
    <p>Unterzeichnet von ${text('parents', writeName(consenting))} (Pass ${escapeHtml(consenting.nationality.icao)} ${look.random.digits(7)}, geb. ${look.plainDay(consenting.dateOfBirth, 'numeric')}):</p><p>Mein minderjähriges Kind</p><p style="padding-left:10mm"><b>${child(facts)}</b><br>${facts.child.sex === 'F' ? 'geborene Tochter' : 'geborener Sohn'}, Geburtsdatum ${born(facts, look)}, ${escapeHtml(facts.child.placeOfBirth)}</p><p>soll künftig im Haushalt von ${text('parents', writeName(staying))} in der Bundesrepublik Deutschland leben. Ich erkläre dazu:</p>
    <p>${tick(true)} Ich stimme der Ausreise und dem dauernden Aufenthalt zu.<br>${tick(true)} Wir üben die elterliche Sorge gemeinsam aus.<br>${tick(false)} Das alleinige Sorgerecht steht dem anderen Elternteil zu.<br>${tick(true)} Passangelegenheiten darf der andere Elternteil allein regeln.</p>
    <p style="margin-top:10mm">${escapeHtml(facts.place)}, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}<p class="fine">Die Echtheit der vor mir vollzogenen Unterschrift beglaubige ich. Geschäftswert ${look.plainEuro(5000)}, Gebühr ${look.plainEuro(60)}.</p>${drawSignature(look)}${roundStamp(look, 'Notar', 'left:120mm;top:190mm')}`)
}

export const custodyLayouts = [consent, certificate, youthOffice, notarialConsent]
