import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, pairs, plainAddress, recipient, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { InsuranceFacts } from '../paper.ts'

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

/** Kept for measuring: a fund's modern letter, its references in a block on the right, the facts as a list of sentences. */
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

export const healthInsuranceLayouts = [membershipLetter, confirmation, tabular, english, sideBlock]
