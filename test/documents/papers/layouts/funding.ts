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

/** Kept for measuring: a provider's confirmation, German left and English right, the sums only once in a frame below. */
const blockedTwoColumns: Layout<BlockedAccountFacts> = (facts, look) => {
  const line = (label: string, value: string): string =>
    `<div style="display:flex;justify-content:space-between;border-bottom:.2mm solid #ccc;padding:1.2mm 0"><span>${label}</span><b>${value}</b></div>`
  return page(`<div style="font-size:17pt;color:${look.accent}">${escapeHtml(facts.bank)}</div><div class="columns" style="font-size:9pt;margin-top:8mm"><div><h2>Sperrkontobestätigung</h2><p>Hiermit bestätigen wir, dass für die unten genannte Person ein Sperrkonto zum Nachweis ausreichender Mittel eröffnet und aufgeladen wurde. Über das Guthaben kann nur mit Zustimmung der zuständigen Ausländerbehörde verfügt werden; ausgenommen ist der unten genannte Monatsbetrag.</p></div><div lang="en"><h2>Blocked account confirmation</h2><p>We hereby confirm that a blocked account has been opened and funded for the person named below. Funds may only be released with the consent of the competent foreigners authority, except for the monthly amount stated below.</p></div></div>
    <div style="border:.4mm solid ${look.accent};padding:3mm 5mm;margin:4mm 0">${line('Name, Vorname / Surname, first name', text('holder', writeName(facts.holder, 'surname-comma-capitals')))}${line('Geburtstag / Date of birth', look.plainDay(facts.holder.dateOfBirth, 'slash'))}${line('Referenz / Reference', `BA-${look.random.digits(8)}`)}${line('Guthaben / Balance', look.euro('amountEuro', facts.amountEuro))}${line('Verfügbar je Monat / Available per month', look.euro('monthlyEuro', facts.monthlyEuro))}${line('Begünstigte / Beneficiary', 'Bundesrepublik Deutschland')}</div>
    <p>Berlin, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}<p class="fine">Treuhandkonto bei einer deutschen Partnerbank. Guthaben auf diesem Konto werden nicht verzinst. / Funds do not bear interest.</p>`)
}

export const blockedAccountLayouts = [
  blockedLetter,
  blockedPairs,
  blockedEnglish,
  blockedNote,
  blockedTwoColumns,
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

/** Kept for measuring: the numbered security form, values on lines with small labels under them, names in two places. */
const commitmentSecurityForm: Layout<CommitmentFacts> = (facts, look) => {
  const [sponsorSurname, sponsorNames] = splitName('sponsor', facts.sponsor)
  const [guestSurname, guestNames] = splitName('holder', facts.holder)
  return page(`<div style="display:flex;justify-content:space-between"><b>Bundesrepublik Deutschland</b><b style="color:#a11">${facts.number}</b></div><h1 class="center guilloche" style="padding:2mm">VERPFLICHTUNGSERKLÄRUNG</h1><p>Der/Die Unterzeichnende</p>
    ${lineAbove('Name', sponsorSurname)}${lineAbove('Vorname(n)', sponsorNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.sponsor.dateOfBirth, 'numeric')}, ${escapeHtml(facts.sponsor.placeOfBirthInGerman)}`)}${lineAbove('Staatsangehörigkeit', escapeHtml(facts.sponsor.nationality.adjective))}${lineAbove('wohnhaft in', plainAddress(facts.sponsorAddress))}${lineAbove('Beruf', 'angestellt')}
    <p>verpflichtet sich gegenüber der Ausländerbehörde / Auslandsvertretung, für</p>${lineAbove('Name', guestSurname)}${lineAbove('Vorname(n)', guestNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.holder.dateOfBirth, 'numeric')}, ${escapeHtml(facts.holder.placeOfBirth)}`)}${lineAbove('Verwandtschaftsbeziehung mit dem/der Antragsteller/in', 'keine')}
    <p>für die Dauer vom ${look.day('validFrom', facts.validFrom, 'numeric')} an bis ${look.day('validUntil', facts.validUntil, 'numeric')} nach § 68 des Aufenthaltsgesetzes die Kosten für den Lebensunterhalt und nach §§ 66 und 67 des Aufenthaltsgesetzes die Kosten für die Ausreise zu tragen.</p><p class="fine">Ich wurde darauf hingewiesen, dass unrichtige Angaben strafbar sein können (§ 95 AufenthG). Ich bin zu der Verpflichtung auf Grund meiner wirtschaftlichen Verhältnisse in der Lage.</p>
    <div class="signs"><div class="sign">${escapeHtml(facts.sponsorAddress.city)}, ${look.day('date', facts.date, 'numeric')}<br><small>Ort, Datum</small></div><div class="sign">${drawSignature(look)}<br><small>Unterschrift</small></div></div>${roundStamp(look, 'Ausländerbehörde<br>Siegel', 'left:130mm;top:225mm')}`)
}

export const commitmentDeclarationLayouts = [
  commitmentForm,
  commitmentLetter,
  commitmentBoxes,
  commitmentNote,
  commitmentSecurityForm,
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

/** Kept for measuring: the foundation's decision with the monthly payments as a plan. */
const scholarshipPlan: Layout<ScholarshipFacts> = (facts, look) =>
  page(
    `<div class="right"><b style="color:${look.accent}">${text('sponsor', facts.sponsor)}</b><br><span class="fine">Referat Auswahl · Az. ${look.random.digits(5)}/26</span></div><p style="margin-top:14mm">${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}</p><h2>Bewilligung</h2><p>Die Auswahlkommission hat Ihrem Antrag entsprochen. Es wird eine Förderung wie folgt gewährt:</p>${table(['Beginn', 'Ende', 'Rate je Monat', 'Auszahlung'], [[look.day('validFrom', facts.validFrom, 'numeric'), look.day('validUntil', facts.validUntil, 'numeric'), look.euro('monthlyEuro', facts.monthlyEuro), 'jeweils zum Monatsersten']])}<p>Die Förderung ist nicht zurückzuzahlen. Änderungen Ihrer Verhältnisse teilen Sie bitte unverzüglich mit.</p><p>Bonn, den ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

export const scholarshipLayouts = [
  scholarshipLetter,
  scholarshipPairs,
  scholarshipEnglish,
  scholarshipNote,
  scholarshipPlan,
]
