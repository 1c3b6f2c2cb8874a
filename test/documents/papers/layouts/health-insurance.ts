import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { boxes, drawSignature, letterhead, pairs, plainAddress, recipient, table, tick } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { InsuranceFacts } from '../paper.ts'
import { portalCertificate } from './kept/health-insurance.ts'

const born = (facts: InsuranceFacts, look: Look): string => look.day('dateOfBirth', facts.holder.dateOfBirth)
const insurer = (facts: InsuranceFacts): string => text('insurer', facts.insurer)
const kindWords = {
  statutory: 'gesetzlich krankenversichert',
  private: 'privat krankenversichert (Krankheitskostenvollversicherung)',
} as const
const kind = (facts: InsuranceFacts): string =>
  mark('insuranceKind', facts.insuranceKind, kindWords[facts.insuranceKind])

/** A statutory fund's letter: membership in a sentence, the rest as pairs. */
const membershipLetter: Layout<InsuranceFacts> = (facts, look) =>
  page(`${letterhead(look, escapeHtml(facts.insurer), 'Postfach 10 02 33, 04002 Leipzig')}${recipient(`${escapeHtml(facts.insurer)}, 04002 Leipzig`, facts.holder, plainAddress(facts.address))}
    <p class="right">${look.plainDay(facts.date)}</p><h2>Mitgliedsbescheinigung</h2>
    <p>Sehr geehrte${facts.holder.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(facts.holder.surname)},</p><p>hiermit bestätigen wir Ihre Mitgliedschaft bei der ${insurer(facts)}. Sie sind ${kind(facts)}.</p>
    ${pairs([
      ['Versicherte Person', text('holder', writeName(facts.holder))],
      ['Geburtsdatum', born(facts, look)],
      ['Krankenversichertennummer', facts.memberNumber],
      ['Versicherungsbeginn', look.day('validFrom', facts.validFrom)],
      [
        'Versicherungsende',
        facts.validUntil === null ? 'unbefristet' : look.day('validUntil', facts.validUntil),
      ],
    ])}
    <p>Diese Bescheinigung dient zur Vorlage bei der Ausländerbehörde.</p><p>Mit freundlichen Grüßen<br>Ihr Team Mitgliedschaft</p><p class="fine">Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>`)

/** All in running text, the person named with the birth date in brackets. */
const confirmation: Layout<InsuranceFacts> = (facts, look) =>
  page(`<h1 style="color:${look.accent}">${insurer(facts)}</h1><p class="fine">Kundenservice 0800 / 44 00 ${look.random.digits(2)} · Hauptverwaltung: Am Brühl 17, 04109 Leipzig</p><h2 style="margin-top:18mm">Versicherungsbescheinigung zur Vorlage bei Behörden</h2>
    <p>Wir bescheinigen, dass ${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${born(facts, look)}, wohnhaft ${plainAddress(facts.address)}, seit dem ${look.day('validFrom', facts.validFrom)} bei uns ${kind(facts)} ist${facts.validUntil === null ? '. Die Versicherung besteht ohne zeitliche Begrenzung' : ` und die Versicherung bis zum ${look.day('validUntil', facts.validUntil)} besteht`}.</p>
    <p>Der Versicherungsschutz umfasst auch die Pflegepflichtversicherung. Der Leistungsumfang entspricht den §§ 11 ff. SGB V.</p><p>Versichertennummer: ${facts.memberNumber}</p><p>Leipzig, ${look.plainDay(facts.date)}</p><p>i. A. Sommer</p>`)

/** A grid with headings above the values. */
const tabular: Layout<InsuranceFacts> = (facts, look) =>
  page(`<table style="width:100%"><tr><td><b style="font-size:14pt">${insurer(facts)}</b></td><td class="right fine">Ausgestellt am<br>${look.plainDay(facts.date)}</td></tr></table><h1>Bescheinigung über das Bestehen einer Krankenversicherung</h1>
    ${table(['Name, Vorname', 'Geburtsdatum', 'Versicherten-Nr.'], [[text('holder', writeName(facts.holder, 'surname-first')), born(facts, look), facts.memberNumber]])}
    ${table(['Art der Versicherung', 'gültig ab', 'gültig bis'], [[kind(facts), look.day('validFrom', facts.validFrom), facts.validUntil === null ? 'laufend' : look.day('validUntil', facts.validUntil)]])}
    <p>Anschrift des Mitglieds laut unseren Unterlagen: ${plainAddress(facts.address)}</p><p class="fine">Beitragssatz 14,6 % zzgl. Zusatzbeitrag 2,45 %. Fragen? Tel. 0341 / ${look.random.digits(6)}</p>`)

/** An English certificate of coverage, values under their labels. */
const english: Layout<InsuranceFacts> = (facts, look) => {
  const item = (label: string, value: string): string =>
    `<div style="margin:4mm 0"><small>${label}</small><br><b>${value}</b></div>`
  const kindText =
    facts.insuranceKind === 'statutory' ? 'statutory health insurance' : 'private health insurance'
  return page(`<div class="right"><b>${insurer(facts)}</b></div><h1>Certificate of Health Insurance</h1><p>This is to certify that the person named below is insured with us.</p>
    ${item('Insured person', text('holder', writeName(facts.holder)))}${item('Date of birth', look.day('dateOfBirth', facts.holder.dateOfBirth, 'english'))}${item('Type of cover', mark('insuranceKind', facts.insuranceKind, kindText))}
    <div class="columns">${item('Start of insurance', look.day('validFrom', facts.validFrom, 'english'))}${item('End of insurance', facts.validUntil === null ? 'no end date' : look.day('validUntil', facts.validUntil, 'english'))}</div>${item('Membership number', facts.memberNumber)}<p>Issued on ${look.plainDay(facts.date, 'english')}</p>`)
}

/** A fund's modern letter, its references in a block on the right, the facts as a list of sentences. */
const sideBlock: Layout<InsuranceFacts> = (facts, look) => {
  const { holder } = facts
  const kindText =
    facts.insuranceKind === 'statutory'
      ? 'pflichtversichert in der gesetzlichen Kranken- und Pflegeversicherung'
      : 'versichert in einer substitutiven privaten Krankenversicherung'
  const reference = (label: string, value: string): string =>
    `<div style="margin-bottom:2mm"><small>${label}</small><br>${value}</div>`
  return page(`<div style="font-size:20pt;color:${look.accent};font-weight:bold">${insurer(facts)}</div><div class="columns" style="margin-top:10mm"><div>${recipient(`${escapeHtml(facts.insurer)} · 20901 Hamburg`, holder, plainAddress(facts.address))}</div><div style="flex:0 0 52mm;font-size:9pt">${reference('Versichertennummer', facts.memberNumber)}${reference('Telefon (gebührenfrei)', `0800 ${look.random.digits(3)} ${look.random.digits(3)}`)}${reference('Datum', look.plainDay(facts.date, 'numeric'))}</div></div>
    <p><b>Nachweis über Ihren Versicherungsschutz</b></p><p>Guten Tag ${salutation(holder)} ${escapeHtml(holder.surname)},</p><p>Sie brauchen einen Nachweis für ein Amt? Gern bestätigen wir Ihnen:</p>
    <ul style="line-height:1.7"><li>${text('holder', writeName(holder))}, Geburtstag ${born(facts, look)},</li><li>ist ${mark('insuranceKind', facts.insuranceKind, kindText)}.</li><li>Der Schutz besteht ab ${look.day('validFrom', facts.validFrom)}${facts.validUntil === null ? ' und ist ungekündigt' : ` bis einschließlich ${look.day('validUntil', facts.validUntil)}`}.</li><li>Beitragsrückstände bestehen nicht.</li></ul>
    <p>Haben Sie Fragen? Rufen Sie uns an – wir sind rund um die Uhr für Sie da.</p><p>Freundliche Grüße<br>Ihre ${escapeHtml(facts.insurer)}</p>`)
}

/** A letter with a table of everybody insured under one contract: the member first, relatives with days of their own below. */
const memberWithFamily: Layout<InsuranceFacts> = (facts, look) => {
  const { holder } = facts
  const until = facts.validUntil === null ? 'offen' : look.day('validUntil', facts.validUntil, 'numeric')
  const cover =
    facts.insuranceKind === 'statutory'
      ? 'Mitgliedschaft in der gesetzlichen Krankenversicherung (SGB V)'
      : 'private Krankheitskosten-Vollversicherung'
  return page(`<div style="border-top:2mm solid ${look.accent};padding-top:3mm;display:flex;justify-content:space-between"><b style="font-size:13pt">${insurer(facts)}</b><span class="fine right">Kundenbereich 4 · Herr Sauer<br>Tel. 0371 / ${look.random.digits(6)}<br>Mein Zeichen: ${look.random.digits(3)}-KV</span></div><p style="margin-top:14mm">${salutation(holder)}<br>${escapeHtml(writeName(holder))}<br>${plainAddress(facts.address)}</p><p class="right">Chemnitz, ${look.plainDay(facts.date)}</p><p><b>Auskunft aus Ihrem Vertrag ${facts.memberNumber}</b></p><p>Sehr geehrte Damen und Herren,</p><p>zu dem oben genannten Vertrag bestätigen wir das Bestehen folgender Absicherung: ${mark('insuranceKind', facts.insuranceKind, cover)} einschließlich Pflegeversicherung. Sie umfasst die Personen</p>
    ${table(
      ['Person', 'geb.', 'Rolle', 'ab', 'bis'],
      [
        [
          text('holder', writeName(holder)),
          look.day('dateOfBirth', holder.dateOfBirth, 'numeric'),
          'Versicherungsnehmer/in',
          look.day('validFrom', facts.validFrom, 'numeric'),
          until,
        ],
        ['weitere Personen', '–', '–', '–', '–'],
      ],
    )}<p>Der Schutz entspricht mindestens § 257 SGB V und gilt im Inland ohne Begrenzung der Summe. Der Beitrag für ${look.plainDay(facts.date, 'numeric').slice(3)} wurde am 01. des Monats eingezogen (${look.plainEuro(248.9)}).</p><p>Sollte sich etwas ändern, teilen wir Ihnen das mit. Eine Abschrift für Ihre Akten liegt bei.</p><p>Mit freundlichem Gruß</p>${drawSignature(look)}<p>Sauer</p>`)
}

/** The authority's form filled in by the insurer: numbered boxes, the kind of insurance only as a tick, the insurer in its stamp. */
const tickForm: Layout<InsuranceFacts> = (facts, look) => {
  const { holder, insuranceKind } = facts
  const statutory = insuranceKind === 'statutory'
  const choice = (checked: boolean, words: string): string =>
    `<div>${tick(checked)}&nbsp; ${checked ? mark('insuranceKind', insuranceKind, words) : words}</div>`
  const kinds = [
    choice(statutory, 'in der gesetzlichen Krankenversicherung (SGB V)'),
    choice(!statutory, 'in der privaten Krankenversicherung (substitutiv, § 193 Abs. 3 VVG)'),
    choice(false, 'nur für Reisen (Incoming- oder Reisekrankenversicherung)'),
  ].join('')
  return page(`<div style="border:.3mm solid #222;padding:2mm 3mm;display:flex;justify-content:space-between"><b>Nachweis des Krankenversicherungsschutzes<br>im aufenthaltsrechtlichen Verfahren</b><span class="fine right">vom Versicherer auszufüllen<br>Blatt 1 von 1 · AB 114 (02/26)</span></div>
    <p class="fine" style="margin-top:3mm">Ausreichender Krankenversicherungsschutz gehört zum gesicherten Lebensunterhalt, § 2 Abs. 3 Satz 1 AufenthG.</p><h2>1. Die folgende Person</h2>
    ${boxes([
      [
        ['Nachname und Vorname(n)', text('holder', writeName(holder, 'surname-comma-capitals'))],
        ['geb.', born(facts, look)],
      ],
      [
        ['wohnhaft', plainAddress(facts.address)],
        ['Vers.-Nr. / Vertrags-Nr.', facts.memberNumber],
      ],
    ])}
    <h2>2. ist bei uns versichert</h2>${kinds}
    <p style="margin-top:3mm">${tick(true)}&nbsp; mit Beginn zum ${look.day('validFrom', facts.validFrom, 'numeric')}<br>${tick(facts.validUntil === null)}&nbsp; auf unbestimmte Dauer &nbsp;&nbsp; ${tick(facts.validUntil !== null)}&nbsp; mit Ablauf zum ${facts.validUntil === null ? '________________' : look.day('validUntil', facts.validUntil, 'numeric')}</p>
    <h2>3. Umfang des Schutzes</h2><p>Ambulant: ${tick(true)} ja ${tick(false)} nein &nbsp; Stationär: ${tick(true)} ja ${tick(false)} nein &nbsp; Zahnersatz: ${tick(true)} ja ${tick(false)} nein &nbsp; Pflege: ${tick(true)} ja ${tick(false)} nein<br>Selbstbeteiligung im Jahr: ${look.plainEuro(statutory ? 0 : 300)} &nbsp; Beitrag im Monat: ${look.plainEuro(statutory ? 131.14 : 412.7)}</p>
    <h2>4. Versicherer</h2><div class="columns"><div style="border:.3mm solid ${look.accent};color:${look.accent};padding:3mm;transform:rotate(-1deg)"><b>${insurer(facts)}</b><br><span class="fine">Fachbereich Versicherung und Beiträge<br>04317 Leipzig, Täubchenweg 8</span></div><div>Leipzig, ${look.plainDay(facts.date, 'numeric')}<br>${drawSignature(look)}<br><small>Ort, Datum, Unterschrift, Firmenstempel</small></div></div>`)
}

/** The fund's letter with its information block, the person in the subject line, the cover told in the second person, footer with bank and board. */
const subjectLetter: Layout<InsuranceFacts> = (facts, look) => {
  const { holder, insuranceKind } = facts
  const { random } = look
  const cover =
    insuranceKind === 'statutory'
      ? `seit dem ${look.day('validFrom', facts.validFrom, 'numeric')} Mitglied unserer Krankenkasse sind. Sie sind bei uns ${mark('insuranceKind', insuranceKind, 'gesetzlich kranken- und pflegeversichert')}`
      : `seit dem ${look.day('validFrom', facts.validFrom, 'numeric')} bei uns eine ${mark('insuranceKind', insuranceKind, 'private Krankenvollversicherung')} mit Pflegepflichtversicherung unterhalten`
  const end =
    facts.validUntil === null
      ? 'Die Versicherung besteht weiterhin; ein Ende ist uns nicht bekannt.'
      : `Die Versicherung endet am ${look.day('validUntil', facts.validUntil, 'numeric')}.`
  const contact = [
    ['Es schreibt Ihnen', 'Frau Nadine Scholz'],
    ['Telefon', `0341 ${random.digits(4)}-${random.digits(3)}`],
    ['Telefax', `0341 ${random.digits(4)}-909`],
    ['Unser Zeichen', `VB-${random.digits(4)}`],
    ['Datum', look.plainDay(facts.date, 'numeric')],
  ] as const
  return page(`<div class="right" style="color:${look.accent};font-size:18pt;font-weight:bold">${insurer(facts)}</div><div class="right fine" style="color:${look.accent}">Gesundheit in guten Händen</div>
    <div style="display:flex;justify-content:space-between;margin-top:10mm"><div>${recipient(`${escapeHtml(facts.insurer)}, 04078 Leipzig`, holder, `${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`)}<br>${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`)}`)}</div><div style="width:66mm;font-size:8.4pt">${contact.map(([label, value]) => `<div style="display:flex"><span style="width:30mm;color:#555">${label}</span><span>${value}</span></div>`).join('')}</div></div>
    <p style="margin-top:4mm"><b>Versicherungsbescheinigung für ${holder.sex === 'F' ? 'Frau' : 'Herrn'} ${text('holder', writeName(holder))}, geb. ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')}<br>Krankenversichertennummer ${facts.memberNumber}</b></p>
    <p>Sehr geehrte${holder.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(holder.surname)},</p><p>gern bestätigen wir Ihnen, dass Sie ${cover}. ${end}</p>
    <p>Der Versicherungsschutz umfasst ambulante und stationäre Behandlung, Zahnbehandlung, Leistungen bei Schwangerschaft und Geburt sowie medizinisch notwendige Rehabilitation. Beitragsrückstände bestehen derzeit nicht.</p><p>Diese Bescheinigung ist zur Vorlage bei der Ausländerbehörde bestimmt. Sie wurde maschinell erstellt und gilt ohne Unterschrift.</p><p>Freundliche Grüße</p><p>Ihre ${escapeHtml(facts.insurer)}</p>
    <div class="fine" style="position:absolute;left:24mm;right:20mm;bottom:8mm;border-top:.2mm solid #888;padding-top:1.5mm;display:flex;justify-content:space-between;font-size:6.4pt"><span>Hausanschrift<br>Willy-Brandt-Platz 8<br>04109 Leipzig</span><span>Servicezeiten<br>Mo–Do 8–18 Uhr<br>Fr 8–15 Uhr</span><span>Bankverbindung<br>IBAN DE${random.digits(20)}<br>BIC WELADE8LXXX</span><span>Betriebsnummer<br>${random.digits(8)}<br>IK 10${random.digits(7)}</span></div>`)
}

export const healthInsuranceLayouts = [
  membershipLetter,
  confirmation,
  tabular,
  english,
  sideBlock,
  memberWithFamily,
  tickForm,
  subjectLetter,
  portalCertificate,
]
