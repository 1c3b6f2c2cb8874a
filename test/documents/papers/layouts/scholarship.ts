import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, letterhead, pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { ScholarshipFacts } from '../paper.ts'
import { grantAgreement } from './kept/scholarship.ts'

const scholarshipLetter: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('sponsor', facts.sponsor), 'Stiftungsplatz 1, 53113 Bonn')}<h1>Stipendienzusage</h1><p>Wir freuen uns, ${salutation(facts.holder)} ${text('holder', writeName(facts.holder))} für die Zeit vom ${look.day('validFrom', facts.validFrom)} bis ${look.day('validUntil', facts.validUntil)} ein Stipendium zu bewilligen. Die monatliche Stipendienrate beträgt ${look.euro('monthlyEuro', facts.monthlyEuro)}.</p><p>Bonn, ${look.day('date', facts.date)}</p>`,
  )

const scholarshipPairs: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `<h1>Stipendienbescheid</h1>${pairs([
      ['Stipendiengeber', text('sponsor', facts.sponsor)],
      ['Stipendiat/in', text('holder', writeName(facts.holder))],
      [
        'Förderzeitraum',
        `${look.day('validFrom', facts.validFrom, 'numeric')} – ${look.day('validUntil', facts.validUntil, 'numeric')}`,
      ],
      ['Betrag monatlich', look.euro('monthlyEuro', facts.monthlyEuro)],
      ['Datum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

const scholarshipEnglish: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `<h1>Scholarship Award Letter</h1><p>${text('sponsor', facts.sponsor)}</p><p>This is to certify that ${text('holder', writeName(facts.holder))} has been awarded a scholarship.</p><p>Period of funding: ${look.day('validFrom', facts.validFrom, 'english')} to ${look.day('validUntil', facts.validUntil, 'english')}</p><p>Monthly stipend: ${look.euro('monthlyEuro', facts.monthlyEuro, 'english')}</p><p>Date: ${look.day('date', facts.date, 'english')}</p>`,
  )

const scholarshipNote: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `<h2>Bescheinigung über ein Stipendium</h2><p>Hiermit bestätigt die ${text('sponsor', facts.sponsor)}, dass ${text('holder', writeName(facts.holder))} ein Stipendium von monatlich ${look.euro('monthlyEuro', facts.monthlyEuro)} erhält. Die Förderung beginnt am ${look.day('validFrom', facts.validFrom)} und endet am ${look.day('validUntil', facts.validUntil)}.</p><p>${look.day('date', facts.date)}</p>`,
  )

/** The foundation's decision with the monthly payments as a plan. */
const scholarshipPlan: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `<div class="right"><b style="color:${look.accent}">${text('sponsor', facts.sponsor)}</b><br><span class="fine">Referat Auswahl · Az. ${look.random.digits(5)}/26</span></div><p style="margin-top:14mm">${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}</p><h2>Bewilligung</h2><p>Die Auswahlkommission hat Ihrem Antrag entsprochen. Es wird eine Förderung wie folgt gewährt:</p>${table(['Beginn', 'Ende', 'Rate je Monat', 'Auszahlung'], [[look.day('validFrom', facts.validFrom, 'numeric'), look.day('validUntil', facts.validUntil, 'numeric'), look.euro('monthlyEuro', facts.monthlyEuro), 'jeweils zum Monatsersten']])}<p>Die Förderung ist nicht zurückzuzahlen. Änderungen Ihrer Verhältnisse teilen Sie bitte unverzüglich mit.</p><p>Bonn, den ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

/** The award in two languages paragraph by paragraph, the monthly rate as one of several items of a budget. */
const scholarshipBothLanguages: Layout<ScholarshipFacts> = (facts, look) => {
  const monthly = facts.monthlyEuro
  const both = (german: string, translation: string): string =>
    `<p style="margin-bottom:1mm">${german}</p><p lang="en" style="color:#555;font-style:italic;font-size:9pt">${translation}</p>`
  return page(`<div style="border-left:3mm solid ${look.accent};padding-left:5mm"><b style="font-size:14pt">${text('sponsor', facts.sponsor)}</b><br><span class="fine">Geschäftsstelle: Wissenschaftsallee 11, 10117 Berlin · Vorsitz: Prof. Dr. Ute Kranz</span></div><p class="right" style="margin-top:8mm">Förderkennzeichen ${look.random.digits(4)}-${look.random.digits(3)}</p>
    <h2>Förderzusage / Confirmation of funding</h2>${both(`Die Stiftung nimmt ${facts.holder.sex === 'F' ? 'Frau' : 'Herrn'} ${text('holder', writeName(facts.holder))}, geb. ${look.plainDay(facts.holder.dateOfBirth, 'numeric')}, in ihr Programm „Brücken nach Sachsen“ auf.`, 'The foundation admits the above person to its programme.')}
    ${both(`Gefördert wird ab ${look.day('validFrom', facts.validFrom)}; letzter Tag der Förderung ist der ${look.day('validUntil', facts.validUntil)}. Über eine Verlängerung wird bis zum 31.01.2028 entschieden.`, 'Funding starts and ends on the days stated above.')}
    ${table(
      ['Leistung / item', 'Turnus', 'Euro'],
      [
        [
          'Stipendium zum Lebensunterhalt / living allowance',
          'monatlich',
          look.euro('monthlyEuro', monthly, 'bare'),
        ],
        ['Zuschuss zur Krankenversicherung / health insurance', 'monatlich', look.plainEuro(93, 'bare')],
        ['Studienbeihilfe / study allowance', 'jährlich', look.plainEuro(460, 'bare')],
        ['Reisepauschale / travel', 'einmalig', look.plainEuro(775, 'bare')],
      ],
    )}${both('Die Leistungen sind nach § 3 Nr. 44 EStG steuerfrei.', 'Benefits are exempt from tax.')}<p>Berlin, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}<p class="fine">Programmleitung: Karin Möbius</p>`)
}

/** The exchange service's certificate for authorities: indented colon lines, the rate beside supplements and their sum, signed by machine. */
const certificateForAuthority: Layout<ScholarshipFacts> = (facts, look) => {
  const { holder, monthlyEuro } = facts
  const line = (label: string, value: string): string =>
    `<div style="display:flex;margin:1.2mm 0 1.2mm 8mm"><span style="width:60mm">${label}:</span><span>${value}</span></div>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:start"><span class="fine">Kennedyallee 50 · 53175 Bonn<br>Tel. +49 228 ${look.random.digits(3)}-0<br>Referat ST32 – Stipendien Ausland</span><b style="font-size:15pt;color:${look.accent};text-align:right;width:90mm;line-height:1.15">${text('sponsor', facts.sponsor)}</b></div>
    <p style="margin-top:16mm">Personenkennziffer: 9${look.random.digits(7)}</p><h1 style="font-size:15pt">Stipendienbescheinigung</h1><p>zur Vorlage bei der Ausländerbehörde und der Krankenversicherung</p><p>Es wird bescheinigt, dass die nachstehend genannte Person ein Stipendium aus öffentlichen Mitteln der Bundesrepublik Deutschland erhält.</p>
    ${line('Name, Vorname', text('holder', writeName(holder, 'surname-first')))}${line('Geburtsdatum', look.plainDay(holder.dateOfBirth, 'numeric'))}${line('Staatsangehörigkeit', escapeHtml(holder.nationality.adjective))}${line('Programm', 'Studienstipendien für ausländische Graduierte')}${line('Laufzeit des Stipendiums', `vom ${look.day('validFrom', facts.validFrom, 'numeric')} bis zum ${look.day('validUntil', facts.validUntil, 'numeric')}`)}${line('Monatliche Stipendienrate', look.euro('monthlyEuro', monthlyEuro))}${line('Mietbeihilfe, monatlich', look.plainEuro(84))}${line('Reisekosten, einmalig', look.plainEuro(1050))}
    <p style="margin-top:4mm">Die Kranken-, Unfall- und Haftpflichtversicherung wird für die Laufzeit übernommen. Die Stipendienleistungen sind einkommensteuerfrei und werden jeweils zum Monatsanfang überwiesen. Eine Nebentätigkeit ist nur mit Zustimmung zulässig.</p><p>Bonn, den ${look.day('date', facts.date, 'numeric')}</p><p>Im Auftrag<br>gez. Ulrike Sander</p><p class="fine">Diese Bescheinigung wurde mit Hilfe der Datenverarbeitung erstellt und ist ohne Unterschrift gültig.</p>`)
}

export const scholarshipLayouts = [
  scholarshipLetter,
  scholarshipPairs,
  scholarshipEnglish,
  scholarshipNote,
  scholarshipPlan,
  scholarshipBothLanguages,
  certificateForAuthority,
  grantAgreement,
]
