import { writeGerman } from './number-words.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import {
  boxes,
  drawSignature,
  letterhead,
  lineAbove,
  pairs,
  plainAddress,
  roundStamp,
  splitName,
  table,
  tick,
} from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { BlockedAccountFacts, CommitmentFacts, ScholarshipFacts } from '../paper.ts'

const blockedLetter: Layout<BlockedAccountFacts> = (facts, look) =>
  page(
    `${letterhead(look, escapeHtml(facts.bank), 'Kontoservice, Bankplatz 3')}<h1>Sperrkontobestätigung</h1><p>Wir bestätigen, dass ${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.plainDay(facts.holder.dateOfBirth)}, bei uns ein Sperrkonto führt.</p><p>Der gesperrte Betrag beläuft sich auf ${look.euro('amountEuro', facts.amountEuro)}. Verfügt werden kann über monatlich höchstens ${look.euro('monthlyEuro', facts.monthlyEuro)}.</p><p>Sperrvermerk zugunsten der Bundesrepublik Deutschland. Kontoführungsgebühr ${look.plainEuro(5.9)} monatlich.</p><p>${look.day('date', facts.date)}</p>`,
  )

const blockedPairs: Layout<BlockedAccountFacts> = (facts, look) =>
  page(
    `<h2>${escapeHtml(facts.bank)}</h2><h1>Bestätigung über die Eröffnung eines Sperrkontos (Blocked Account)</h1>${pairs(
      [
        ['Kontoinhaber/in', text('holder', writeName(facts.holder))],
        ['IBAN', `DE${look.random.digits(20)}`],
        ['Eingezahlter Sperrbetrag', look.euro('amountEuro', facts.amountEuro)],
        ['Monatlicher Auszahlungsbetrag', look.euro('monthlyEuro', facts.monthlyEuro)],
        ['Datum der Bestätigung', look.day('date', facts.date, 'numeric')],
      ],
      'pairs ruled',
    )}`,
  )

const blockedEnglish: Layout<BlockedAccountFacts> = (facts, look) =>
  page(
    `<h1>Blocked Account Confirmation / Sperrkonto</h1><p>Account holder: ${text('holder', writeName(facts.holder))}</p><p>Total blocked amount: ${look.euro('amountEuro', facts.amountEuro, 'english')}</p><p>Monthly release: ${look.euro('monthlyEuro', facts.monthlyEuro, 'english')}</p><p>Date: ${look.day('date', facts.date, 'english')}</p><p>${escapeHtml(facts.bank)}</p>`,
  )

const blockedNote: Layout<BlockedAccountFacts> = (facts, look) =>
  page(
    `<p>${escapeHtml(facts.bank)}</p><h2>Finanzierungsnachweis: Sperrguthaben</h2><p>Für ${text('holder', writeName(facts.holder))} wurde am ${look.day('date', facts.date)} ein Guthaben in Höhe von ${look.euro('amountEuro', facts.amountEuro)} gesperrt; die monatliche Freigabe beträgt ${look.euro('monthlyEuro', facts.monthlyEuro)} (Sperrkonto nach § 2 Abs. 3 AufenthG).</p>`,
  )

/** A provider's confirmation, German left and English right, the sums only once in a frame below. */
const blockedTwoColumns: Layout<BlockedAccountFacts> = (facts, look) => {
  const line = (label: string, value: string): string =>
    `<div style="display:flex;justify-content:space-between;border-bottom:.2mm solid #ccc;padding:1.2mm 0"><span>${label}</span><b>${value}</b></div>`
  return page(`<div style="font-size:17pt;color:${look.accent}">${escapeHtml(facts.bank)}</div><div class="columns" style="font-size:9pt;margin-top:8mm"><div><h2>Sperrkontobestätigung</h2><p>Hiermit bestätigen wir, dass für die unten genannte Person ein Sperrkonto zum Nachweis ausreichender Mittel eröffnet und aufgeladen wurde. Über das Guthaben kann nur mit Zustimmung der zuständigen Ausländerbehörde verfügt werden; ausgenommen ist der unten genannte Monatsbetrag.</p></div><div lang="en"><h2>Blocked account confirmation</h2><p>We hereby confirm that a blocked account has been opened and funded for the person named below. Funds may only be released with the consent of the competent foreigners authority, except for the monthly amount stated below.</p></div></div>
    <div style="border:.4mm solid ${look.accent};padding:3mm 5mm;margin:4mm 0">${line('Name, Vorname / Surname, first name', text('holder', writeName(facts.holder, 'surname-comma-capitals')))}${line('Geburtstag / Date of birth', look.plainDay(facts.holder.dateOfBirth, 'slash'))}${line('Referenz / Reference', `BA-${look.random.digits(8)}`)}${line('Guthaben / Balance', look.euro('amountEuro', facts.amountEuro))}${line('Verfügbar je Monat / Available per month', look.euro('monthlyEuro', facts.monthlyEuro))}${line('Begünstigte / Beneficiary', 'Bundesrepublik Deutschland')}</div>
    <p>Berlin, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}<p class="fine">Treuhandkonto bei einer deutschen Partnerbank. Guthaben auf diesem Konto werden nicht verzinst. / Funds do not bear interest.</p>`)
}

/** Kept for measuring: a bank's letter to the authority, sums in figures and words, fees and the whole transfer as larger sums beside them. */
const blockedInWords: Layout<BlockedAccountFacts> = (facts, look) => {
  const { amountEuro, monthlyEuro, holder } = facts
  const fee = 149
  return page(`<div style="display:flex;justify-content:space-between"><b style="font-size:15pt;color:${look.accent}">${escapeHtml(facts.bank)}</b><span class="fine right">Zentrale Kontenbetreuung Ausland<br>Kaiserstraße 29, 60311 Frankfurt am Main<br>BIC FIDEDEFFXXX</span></div><p style="margin-top:12mm">An die zuständige Ausländerbehörde<br>oder deutsche Auslandsvertretung</p><p class="right">Frankfurt am Main, ${look.day('date', facts.date)}</p>
    <p><b>Kunde/Kundin: ${text('holder', writeName(holder))}, geb. ${look.plainDay(holder.dateOfBirth, 'numeric')} – Konto mit Sperrvermerk</b></p><p>Sehr geehrte Damen und Herren,</p><p>für die oben genannte Person führen wir unter der IBAN DE${look.random.digits(20)} ein Konto, auf dem ein Betrag von ${look.euro('amountEuro', amountEuro)} (in Worten: ${writeGerman(amountEuro)} Euro) eingegangen und zu Gunsten der Bundesrepublik Deutschland gesperrt ist. Nach der Einreise darf die Person im Kalendermonat nicht mehr als ${look.euro('monthlyEuro', monthlyEuro)} (in Worten: ${writeGerman(monthlyEuro)} Euro) abheben oder überweisen.</p>
    ${table(
      ['Zusammensetzung der Überweisung', 'EUR'],
      [
        ['Sperrbetrag', look.plainEuro(amountEuro, 'bare')],
        ['Einrichtungsentgelt, einmalig', look.plainEuro(fee, 'bare')],
        ['Puffer für Bankgebühren', look.plainEuro(100, 'bare')],
        ['Eingang gesamt', look.plainEuro(amountEuro + fee + 100, 'bare')],
      ],
      'grid num',
    )}<p>Die Sperre wird nur mit schriftlicher Zustimmung der Behörde aufgehoben. Diese Bestätigung verliert ihre Gültigkeit, wenn das Konto geschlossen wird.</p><div class="signs"><div class="sign">${drawSignature(look)}<br><small>Prokurist Neumann</small></div><div class="sign">${drawSignature(look)}<br><small>Handlungsbevollmächtigte Franke</small></div></div>`)
}

export const blockedAccountLayouts = [
  blockedLetter,
  blockedPairs,
  blockedEnglish,
  blockedNote,
  blockedTwoColumns,
  blockedInWords,
]

/** The federal form: sponsor first, then the guest. */
const commitmentForm: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<p class="right">${facts.number}</p><h1>Verpflichtungserklärung</h1><p class="fine">gemäß §§ 66 bis 68 des Aufenthaltsgesetzes</p><p>Ich, der/die Unterzeichnende</p>${pairs(
      [
        ['Name, Vorname', text('sponsor', writeName(facts.sponsor, 'surname-first'))],
        ['Geburtstag', look.plainDay(facts.sponsor.dateOfBirth, 'numeric')],
        ['wohnhaft in', plainAddress(facts.sponsorAddress)],
      ],
      'pairs ruled',
    )}<p>verpflichte mich gegenüber der Ausländerbehörde, für</p>${pairs(
      [
        ['Name, Vorname des Gastes', text('holder', writeName(facts.holder, 'surname-first'))],
        ['geboren am', look.plainDay(facts.holder.dateOfBirth, 'numeric')],
      ],
      'pairs ruled',
    )}<p>vom ${look.day('validFrom', facts.validFrom, 'numeric')} bis zum ${look.day('validUntil', facts.validUntil, 'numeric')} die Kosten für den Lebensunterhalt und die Kosten der Ausreise zu tragen.</p><p>Leipzig, den ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const commitmentLetter: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<h1>Verpflichtungserklärung nach § 68 AufenthG</h1><p>Nr. ${facts.number}</p><p>${salutation(facts.sponsor)} ${text('sponsor', writeName(facts.sponsor))}, ${plainAddress(facts.sponsorAddress)}, hat sich verpflichtet, die Kosten für den Lebensunterhalt von ${text('holder', writeName(facts.holder))} zu tragen. Die Verpflichtung gilt ab ${look.day('validFrom', facts.validFrom)} und endet am ${look.day('validUntil', facts.validUntil)}.</p><p>Abgegeben am ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

const commitmentBoxes: Layout<CommitmentFacts> = (facts, look) =>
  page(`<h1>Verpflichtungserklärung (§ 68 AufenthG)</h1><p>Ausländerbehörde der Stadt ${escapeHtml(facts.sponsorAddress.city)} · lfd. Nr. ${facts.number}</p>
    ${boxes([
      [
        ['Verpflichtungsgeber/in', text('sponsor', writeName(facts.sponsor))],
        ['Geburtsdatum', look.plainDay(facts.sponsor.dateOfBirth, 'numeric')],
      ],
      [['Anschrift', plainAddress(facts.sponsorAddress)]],
      [
        ['Begünstigte Person', text('holder', writeName(facts.holder))],
        ['Geburtsdatum', look.plainDay(facts.holder.dateOfBirth, 'numeric')],
      ],
      [
        ['Beginn der Verpflichtung', look.day('validFrom', facts.validFrom, 'numeric')],
        ['Ende der Verpflichtung', look.day('validUntil', facts.validUntil, 'numeric')],
        ['Ausgestellt am', look.day('date', facts.date, 'numeric')],
      ],
    ])}<p>Die finanzielle Leistungsfähigkeit wurde nachgewiesen.</p>${drawSignature(look)}`)

const commitmentNote: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<p class="right">${look.day('date', facts.date)}</p><h2>Übernahme der Kosten des Lebensunterhalts – Verpflichtungserklärung</h2><p>Verpflichtete Person: ${text('sponsor', writeName(facts.sponsor))}<br>${plainAddress(facts.sponsorAddress)}</p><p>Ausländische Person: ${text('holder', writeName(facts.holder))}</p><p>Gültigkeit: ${look.day('validFrom', facts.validFrom)} bis ${look.day('validUntil', facts.validUntil)}</p>${drawSignature(look)}`,
  )

/** The numbered security form, values on lines with small labels under them, names in two places. */
const commitmentSecurityForm: Layout<CommitmentFacts> = (facts, look) => {
  const [sponsorSurname, sponsorNames] = splitName('sponsor', facts.sponsor)
  const [guestSurname, guestNames] = splitName('holder', facts.holder)
  return page(`<div style="display:flex;justify-content:space-between"><b>Bundesrepublik Deutschland</b><b style="color:#a11">${facts.number}</b></div><h1 class="center guilloche" style="padding:2mm">VERPFLICHTUNGSERKLÄRUNG</h1><p>Der/Die Unterzeichnende</p>
    ${lineAbove('Name', sponsorSurname)}${lineAbove('Vorname(n)', sponsorNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.sponsor.dateOfBirth, 'numeric')}, ${escapeHtml(facts.sponsor.placeOfBirthInGerman)}`)}${lineAbove('Staatsangehörigkeit', escapeHtml(facts.sponsor.nationality.adjective))}${lineAbove('wohnhaft in', plainAddress(facts.sponsorAddress))}${lineAbove('Beruf', 'angestellt')}
    <p>verpflichtet sich gegenüber der Ausländerbehörde / Auslandsvertretung, für</p>${lineAbove('Name', guestSurname)}${lineAbove('Vorname(n)', guestNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.holder.dateOfBirth, 'numeric')}, ${escapeHtml(facts.holder.placeOfBirth)}`)}${lineAbove('Verwandtschaftsbeziehung mit dem/der Antragsteller/in', 'keine')}
    <p>für die Dauer vom ${look.day('validFrom', facts.validFrom, 'numeric')} an bis ${look.day('validUntil', facts.validUntil, 'numeric')} nach § 68 des Aufenthaltsgesetzes die Kosten für den Lebensunterhalt und nach §§ 66 und 67 des Aufenthaltsgesetzes die Kosten für die Ausreise zu tragen.</p><p class="fine">Ich wurde darauf hingewiesen, dass unrichtige Angaben strafbar sein können (§ 95 AufenthG). Ich bin zu der Verpflichtung auf Grund meiner wirtschaftlichen Verhältnisse in der Lage.</p>
    <div class="signs"><div class="sign">${escapeHtml(facts.sponsorAddress.city)}, ${look.day('date', facts.date, 'numeric')}<br><small>Ort, Datum</small></div><div class="sign">${drawSignature(look)}<br><small>Unterschrift</small></div></div>${roundStamp(look, 'Ausländerbehörde<br>Siegel', 'left:130mm;top:225mm')}`)
}

/** Kept for measuring: the office's record of a declaration, obliged and invited person in two columns of one table, income and fee besides. */
const commitmentColumns: Layout<CommitmentFacts> = (facts, look) => {
  const { sponsor, holder } = facts
  const birth = (day: string, place: string): string =>
    `${look.plainDay(day, 'numeric')}, ${escapeHtml(place)}`
  return page(`<div class="columns"><div><b>Ausländerbehörde ${escapeHtml(facts.sponsorAddress.city)}</b><br><span class="fine">Sachgebiet Verpflichtungen · Frau Irmscher · Zi. 2.17</span></div><div class="right">${look.day('date', facts.date, 'numeric')}<br><span class="fine">VE-Nummer</span> <b>${facts.number}</b></div></div><h1 class="center" style="font-size:14pt">Niederschrift über eine Verpflichtungserklärung<br><span style="font-size:10pt;font-weight:normal">(§§ 66, 67, 68 AufenthG)</span></h1>
    ${table(
      ['', 'Verpflichtet sich', 'zugunsten von'],
      [
        [
          'Nachname, Vorname',
          text('sponsor', writeName(sponsor, 'surname-first')),
          text('holder', writeName(holder, 'surname-first')),
        ],
        [
          'Geburtsdatum, Geburtsort',
          birth(sponsor.dateOfBirth, sponsor.placeOfBirthInGerman),
          birth(holder.dateOfBirth, holder.placeOfBirth),
        ],
        [
          'Staatsangehörigkeit',
          escapeHtml(sponsor.nationality.adjective),
          escapeHtml(holder.nationality.adjective),
        ],
        ['Anschrift', plainAddress(facts.sponsorAddress), 'siehe Reisepass'],
        ['Ausweis', `L${look.random.digits(8)}`, `${holder.nationality.icao} ${look.random.digits(7)}`],
        ['Aufenthaltszweck', '–', 'Studium / Ausbildung'],
      ],
    )}
    <p>Die verpflichtete Person trägt alle öffentlichen Mittel, die für den Lebensunterhalt der begünstigten Person einschließlich Wohnraum, Krankheit und Pflege aufgewendet werden, sowie die Kosten einer Ausreise. Die Verpflichtung besteht vom Tag der Einreise, spätestens ab dem ${look.day('validFrom', facts.validFrom, 'numeric')}, und erlischt mit Ablauf des ${look.day('validUntil', facts.validUntil, 'numeric')}.</p><p>Das bereinigte Nettoeinkommen beträgt ${look.plainEuro(3412.55)} (Nachweise: Abrechnungen 07–09/2026); die Bonität wurde ${tick(true)} nachgewiesen ${tick(false)} glaubhaft gemacht.</p>
    <div class="signs"><div class="sign">${drawSignature(look)}<br><small>verpflichtete Person</small></div><div class="sign">${drawSignature(look)}<br><small>Irmscher, Ausländerbehörde</small></div></div>${roundStamp(look, 'Ausländerbehörde', 'left:150mm;top:205mm')}`)
}

export const commitmentDeclarationLayouts = [
  commitmentForm,
  commitmentLetter,
  commitmentBoxes,
  commitmentNote,
  commitmentSecurityForm,
  commitmentColumns,
]

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

/** Kept for measuring: the award in two languages paragraph by paragraph, the monthly rate as one of several items of a budget. */
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

export const scholarshipLayouts = [
  scholarshipLetter,
  scholarshipPairs,
  scholarshipEnglish,
  scholarshipNote,
  scholarshipPlan,
  scholarshipBothLanguages,
]
