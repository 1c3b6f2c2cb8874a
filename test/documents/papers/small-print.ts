import type { Look } from './look.ts'
import type { PaperKind } from './paper.ts'

/**
 * What real papers say besides: deadlines, fees, limits, offices, opening hours. Dates, amounts and addresses of nobody,
 * among which a reader has to find the ones that count.
 */
const smallPrints: { readonly [K in PaperKind]?: readonly string[] } = {
  'health-insurance': [
    'Bitte teilen Sie uns Änderungen Ihrer Anschrift oder Ihres Arbeitgebers bis zum 31.12.2026 mit. Die Beitragsbemessungsgrenze in der Krankenversicherung beträgt 2026 jährlich 69.750,00 Euro. Servicecenter: Brühlstraße 17, 04109 Leipzig, Mo–Fr 8–18 Uhr.',
    'Hinweis zum Datenschutz: www.beispielkasse.example/datenschutz. Ihre elektronische Gesundheitskarte ist nur zusammen mit einem Lichtbild gültig. Zuzahlung je Arzneimittel 5 bis 10 Euro. Stand dieses Vordrucks: 01/2026.',
  ],
  'registration-certificate': [
    'Für diese Bescheinigung wurde eine Verwaltungsgebühr in Höhe von 9,00 EUR erhoben (Kassenzeichen 40-118820). Öffnungszeiten: Mo, Mi, Fr 8–12 Uhr, Di, Do 8–18 Uhr. Wer umzieht, hat sich innerhalb von zwei Wochen anzumelden (§ 17 Abs. 1 BMG).',
    'Es besteht eine Auskunftssperre: nein. Übermittlungssperren: keine. Rechtsgrundlage: Bundesmeldegesetz vom 3. Mai 2013 (BGBl. I S. 1084), in Kraft seit 01.11.2015.',
  ],
  payslip: [
    'Dem Arbeitgeber bescheinigte Entgeltabrechnung gemäß § 108 Abs. 3 Satz 1 GewO. Urlaub: Anspruch 28 Tage, genommen 17, Rest 11. Kranken-/Pflegekasse: 14,6 % / 3,6 %. Fragen an die Lohnbuchhaltung bis zum 10. des Folgemonats, Tel. 0341 / 55 02 17.',
    'Bruttobezüge Vorjahr: 38.114,60. SV-Tage 30, St-Tage 30. Kirchensteuermerkmal: --. Freibetrag jährlich 0,00, monatlich 0,00. Druckdatum 03.11.2026, Blatt 1.',
  ],
  'enrolment-certificate': [
    'Rückmeldefrist zum Sommersemester 2027: 15.01.2027 bis 15.02.2027. Semesterbeitrag 291,50 EUR. Urlaubssemester: 0. Ersteinschreibung an einer deutschen Hochschule: 01.10.2025. Diese Bescheinigung ist ohne Unterschrift gültig.',
    'Hinweis: Die Regelstudienzeit beträgt 4 Semester. Vorlesungszeit: 12.10.2026 bis 05.02.2027. Studierendensekretariat: Campusallee 1, 04103 Leipzig.',
  ],
  'blocked-account': [
    'Das jährliche Mindestguthaben richtet sich nach dem Bedarf gemäß §§ 13, 13a BAföG. Einlagen sind bis 100.000 EUR gesichert. Einrichtungsgebühr einmalig 89,00 EUR, monatlich 5,90 EUR. Kundenservice: Finanzplatz 8, 60311 Frankfurt am Main.',
  ],
  'commitment-declaration': [
    'Die Verpflichtung umfasst sämtliche öffentlichen Mittel für den Lebensunterhalt einschließlich Wohnraum, Krankheit und Pflege (§ 68 Abs. 1 AufenthG). Gebühr: 29,00 EUR (§ 47 Abs. 1 Nr. 12 AufenthV).',
  ],
  'language-certificate': [
    'Mindestpunktzahl zum Bestehen: 60 von 100. Der Gemeinsame Europäische Referenzrahmen kennt die Stufen A1, A2, B1, B2, C1 und C2. Die Echtheit kann bis zu zehn Jahre nach Ausstellung geprüft werden. Prüfungsordnung vom 15.03.2023.',
  ],
  'pension-record': [
    'Ihre Regelaltersrente würde ohne weitere Beiträge am 01.07.2058 mit monatlich 212,48 EUR beginnen. Für die Wartezeit von 60 Monaten (allgemeine Wartezeit, § 50 SGB VI) zählen Beitragszeiten. Nächste Information: 2027. Servicetelefon 0800 1000 4800.',
  ],
  'tenancy-agreement': [
    'Die Schlüsselübergabe erfolgt durch den Hausmeister, Kohlgartenstraße 2, 04315 Leipzig. Der Mieter erhält 2 Haustür- und 1 Kellerschlüssel; Ersatz kostet 85,00 EUR. Kleinreparaturen bis 110,00 EUR trägt der Mieter, im Jahr höchstens 8 % der Jahreskaltmiete. Tierhaltung bedarf der Zustimmung.',
  ],
  'landlord-confirmation': [
    'Der Wohnungsgeber ist verpflichtet, den Einzug innerhalb von zwei Wochen zu bestätigen. Wer dies unterlässt, handelt ordnungswidrig (Geldbuße bis 1.000 Euro). Vordruck Stand 01.11.2025.',
  ],
  'training-contract': [
    'Der Vertrag wurde unter Nr. 2026-11482 in das Verzeichnis der Berufsausbildungsverhältnisse eingetragen. Urlaub: 2026 9 Tage, 2027 27 Tage. Zwischenprüfung voraussichtlich am 14.03.2028. Überstunden werden gesondert vergütet.',
  ],
  degree: [
    'Accredited by decree no. 1184 of 12 June 1997. Grading scale: 4.0 (highest) to 1.0. Verification: registrar@university.example',
  ],
  'degree-recognition': [
    'Die Zeugnisbewertung beruht auf dem Lissabonner Anerkennungsübereinkommen vom 11.04.1997. Gebühr: 208,00 Euro. Postanschrift: Graurheindorfer Straße 157, 53117 Bonn.',
  ],
  'marriage-certificate': [
    'Gebühr: 12,00 EUR. Eingetragen im Register Band 14, Blatt 203. Eine Änderung dieser Urkunde macht sie ungültig.',
  ],
  'employer-confirmation': [
    'Sitz der Gesellschaft: Leipzig, Amtsgericht Leipzig HRB 31 184, USt-IdNr. DE 814 220 913. Geschäftsführung: Dr. Anke Reuter, Holger Prinz. Bankverbindung: DE02 1203 0000 0000 2020 51.',
  ],
  scholarship: [
    'Mit der Annahme des Stipendiums verpflichten Sie sich, bis zum 30.09.2027 einen Bericht vorzulegen. Reisekostenpauschale einmalig 450,00 EUR, Krankenversicherungszuschuss bis 100,00 EUR.',
  ],
}

/** Small print for the end of a paper's first page; '' where a kind has none, or this issuer writes none. */
export function smallPrintOf(kind: PaperKind, { random }: Look): string {
  const prints = smallPrints[kind]
  if (prints === undefined || random.chance(0.25)) return ''
  return `<p class="fine" style="margin-top:8mm;border-top:0.2mm solid #aaa;padding-top:1.5mm">${random.pick(prints)}</p>`
}
