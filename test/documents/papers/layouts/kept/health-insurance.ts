import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { InsuranceFacts } from '../../paper.ts'

/** Kept for measuring: the certificate drawn from the customer portal: a frame with the person, a second with the contract, captions beside their values in two columns, a code for checking. */
export const portalCertificate: Layout<InsuranceFacts> = (facts, look) => {
  const { holder, insuranceKind } = facts
  const statutory = insuranceKind === 'statutory'
  const item = (caption: string, value: string): string =>
    `<div style="display:flex;padding:1mm 0;border-bottom:.2mm solid #e2e2e2"><span style="flex:0 0 47mm;color:#666">${caption}</span><span>${value}</span></div>`
  const frame = (title: string, items: readonly string[]): string =>
    `<div style="border:.25mm solid ${look.accent};border-radius:2.5mm;margin-bottom:5mm"><div style="color:${look.accent};font-weight:bold;padding:2mm 4mm 0">${title}</div><div style="padding:1mm 4mm 3mm">${items.join('')}</div></div>`
  const cover = statutory
    ? 'gesetzliche Krankenversicherung nach SGB V'
    : 'private Krankheitskostenversicherung, Volltarif'
  return page(`<div style="display:flex;justify-content:space-between;align-items:center"><div style="background:${look.accent};color:#fff;font-weight:bold;padding:3mm 6mm;border-radius:0 6mm 6mm 0;margin-left:-24mm;padding-left:24mm;font-size:13pt">${text('insurer', facts.insurer)}</div><span class="fine right">Mein Konto › Dokumente › Bescheinigungen<br>abgerufen am ${look.plainDay(facts.date, 'numeric')}, 20:17 Uhr</span></div>
    <h1 style="margin:12mm 0 2mm;font-size:17pt;font-weight:normal">Bescheinigung über bestehenden Krankenversicherungsschutz</h1><p style="margin-bottom:6mm">zur Verwendung gegenüber Ausländerbehörden, Hochschulen und Arbeitgebern</p>
    ${frame('Person', [item('Name', text('holder', writeName(holder, 'surname-first'))), item('geboren', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')), item('gemeldete Anschrift', plainAddress(facts.address)), item('Kundennummer', facts.memberNumber)])}
    ${frame('Vertrag', [item('Art des Schutzes', mark('insuranceKind', insuranceKind, cover)), item('besteht seit', look.day('validFrom', facts.validFrom, 'numeric')), item('besteht bis', facts.validUntil === null ? 'kein Ende vorgemerkt' : look.day('validUntil', facts.validUntil, 'numeric')), item('Pflegeversicherung', 'eingeschlossen'), item('Monatsbeitrag', look.plainEuro(statutory ? 141.4 : 398.6)), item('nächste Abbuchung', look.plainDay(addDays(facts.date, 14), 'numeric')), item('Beitragskonto', 'ausgeglichen')])}
    <p>Leistungen: ärztliche und zahnärztliche Behandlung, Krankenhaus, Arznei- und Heilmittel, Vorsorge, Mutterschaft. Für Aufenthalte im EU-Ausland gilt die Europäische Krankenversicherungskarte.</p>
    <div style="display:flex;gap:6mm;align-items:center;margin-top:6mm"><div style="width:22mm;height:22mm;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/4mm 4mm;border:.3mm solid #222"></div><div class="fine">Echtheit prüfen: pruefen.kasse.example, Code ${look.random.digits(4)}-${look.random.digits(4)}-${look.random.digits(4)}<br>${escapeHtml(facts.insurer)} · Serviceteam Digital · Dresdner Straße 90, 04317 Leipzig · 0800 ${look.random.digits(7)}<br>Elektronisch erzeugt, ohne Unterschrift wirksam.</div></div>`)
}
