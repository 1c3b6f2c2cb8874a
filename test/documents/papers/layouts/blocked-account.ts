import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, letterhead, pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { BlockedAccountFacts } from '../paper.ts'
import { writeGerman } from './number-words.ts'
import { balanceStatement } from './kept/blocked-account.ts'

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

/** A bank's letter to the authority, sums in figures and words, fees and the whole transfer as larger sums beside them. */
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

/** A provider's confirmation for embassies: German caption above its English one, sums among passport, account and term, both signatories printed. */
const stackedCaptions: Layout<BlockedAccountFacts> = (facts, look) => {
  const { holder } = facts
  const row = (german: string, translation: string, value: string): string =>
    `<tr><td style="width:78mm;padding:1.3mm 0;border-bottom:.2mm solid #bbb;vertical-align:top">${german}<br><i style="font-size:7.6pt;color:#555">${translation}</i></td><td style="padding:1.3mm 0;border-bottom:.2mm solid #bbb;vertical-align:top">${value}</td></tr>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:end"><b style="font-size:19pt;color:${look.accent}">${escapeHtml(facts.bank)}</b><span class="fine right">Student Services<br>Neue Mainzer Straße 22<br>60311 Frankfurt am Main</span></div><p class="right" style="margin-top:10mm">Frankfurt am Main, ${look.day('date', facts.date, 'numeric')}</p>
    <h1 style="font-size:14pt;margin-bottom:1mm">Bestätigung über ein Sperrkonto</h1><p><i>Confirmation of a blocked account for the visa application / residence permit</i></p><p>Sehr geehrte Damen und Herren,</p><p>hiermit bestätigen wir die Eröffnung eines Sperrkontos zum Nachweis der Sicherung des Lebensunterhalts gemäß § 2 Abs. 3 AufenthG. Der Sperrbetrag ist eingegangen.</p>
    <table style="width:100%;border-collapse:collapse;font-size:9.8pt">${row('Kontoinhaber/in', 'Account holder', text('holder', writeName(holder)))}${row('Geburtsdatum', 'Date of birth', look.plainDay(holder.dateOfBirth, 'numeric'))}${row('Reisepassnummer', 'Passport number', `${holder.nationality.icao.slice(0, 1)}${look.random.digits(8)}`)}${row('IBAN des Sperrkontos', 'IBAN of the blocked account', `DE${look.random.digits(2)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(4)} ${look.random.digits(2)}`)}${row('Sperrbetrag', 'Blocked amount', look.euro('amountEuro', facts.amountEuro, 'code-before'))}${row('Monatlich verfügbarer Betrag', 'Amount available per month', look.euro('monthlyEuro', facts.monthlyEuro, 'code-before'))}${row('Laufzeit', 'Term', `${Math.round(facts.amountEuro / facts.monthlyEuro)} Monate / months`)}${row('Sperrbegünstigte', 'Blocked in favour of', 'Bundesrepublik Deutschland')}</table>
    <p style="margin-top:5mm">Die Auszahlung beginnt nach der Einreise und Freischaltung des Kontos. Eine vorzeitige Auflösung ist nur mit Zustimmung der Ausländerbehörde möglich.</p><p>Mit freundlichen Grüßen</p><div class="signs" style="margin-top:2mm"><div class="sign">${drawSignature(look)}<br><small>Jonas Albers, Head of Operations</small></div><div class="sign">${drawSignature(look)}<br><small>Dr. Miriam Katz, Compliance</small></div></div>
    <p class="fine" style="position:absolute;left:24mm;right:20mm;bottom:8mm">Geschäftsführung: Dr. Miriam Katz, Jonas Albers · Amtsgericht Frankfurt am Main HRB ${look.random.digits(6)} · Kontoführung durch die Partnerbank AG, Stammkapital 250.000 EUR</p>`)
}

export const blockedAccountLayouts = [
  blockedLetter,
  blockedPairs,
  blockedEnglish,
  blockedNote,
  blockedTwoColumns,
  blockedInWords,
  stackedCaptions,
  balanceStatement,
]
