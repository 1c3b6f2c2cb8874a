import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp, splitName, table, typed, boxes } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { BirthFacts } from '../paper.ts'
import { liveBirth } from './kept/birth-certificate.ts'

const child = (facts: BirthFacts): string => text('child', writeName(facts.child))
const parent = (facts: BirthFacts, index: 0 | 1): string => text('parents', writeName(facts.parents[index]))
const born = (
  facts: BirthFacts,
  look: Look,
  style: 'numeric' | 'english' | 'long' | 'spaced' = 'numeric',
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

/** The long form in English and French, the day of birth in three cells, both parents beside each other with their names in two places. */
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

/** The multilingual extract after the Vienna convention (form A): numbered boxes in German and French, father and mother side by side, names in two boxes each. */
const conventionExtract: Layout<BirthFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('child', facts.child)
  const [father, mother] = facts.parents
  const [fatherSurname, fatherNames] = splitName('parents', father)
  const [motherSurname, motherNames] = splitName('parents', mother)
  return page(`<p class="center fine" style="margin:0">Übereinkommen über die Ausstellung mehrsprachiger Auszüge aus Personenstandsbüchern (Wien, 8. September 1976)</p><div class="center" style="margin:3mm 0"><b>Auszug aus dem Geburtseintrag</b><br>Extrait de l’acte de naissance<br><span class="fine">Formblatt A / Formule A</span></div>
    ${boxes([
      [['1 Staat / État', escapeHtml(facts.child.nationality.german)]],
      [
        ['2 Standesamtsbehörde von / Service de l’état civil de', text('authority', facts.authority)],
        ['3 Geburtseintrag Nr. / Acte de naissance n°', text('registryNumber', facts.registryNumber)],
      ],
      [
        [
          '4 Tag und Ort der Geburt / Date et lieu de naissance &nbsp; (Jo Mo An)',
          `${born(facts, look, 'spaced')} &emsp; ${text('place', facts.place)}`,
        ],
      ],
      [['5 Name / Nom', surname]],
      [
        ['6 Vornamen / Prénoms', givenNames],
        ['9 Geschlecht / Sexe', facts.child.sex],
      ],
      [
        ['8 Vater / Père', ''],
        ['8 Mutter / Mère', ''],
      ],
      [
        ['5 Name / Nom', fatherSurname],
        ['5 Name / Nom', motherSurname],
      ],
      [
        ['6 Vornamen / Prénoms', fatherNames],
        ['6 Vornamen / Prénoms', motherNames],
      ],
      [['10 Andere Angaben aus dem Eintrag / Autres énonciations de l’acte', '— — —']],
      [
        [
          '11 Tag der Ausstellung, Unterschrift, Dienstsiegel / Date de délivrance, signature, sceau',
          `${look.plainDay(facts.issuedOn, 'spaced')}<br>${drawSignature(look)}`,
        ],
      ],
    ])}<p class="fine" style="margin-top:3mm">Symbole / Symboles: Jo Tag/Jour · Mo Monat/Mois · An Jahr/Année · M männlich/masculin · F weiblich/féminin · Mar Eheschließung/Mariage · D Tod/Décès</p>${roundStamp(look, 'État civil', 'left:140mm;top:185mm')}`)
}

export const birthCertificateLayouts = [
  rows,
  english,
  grid,
  sentence,
  typedRegister,
  longForm,
  conventionExtract,
  liveBirth,
]
