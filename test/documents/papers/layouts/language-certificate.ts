import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, pairs, table, splitName } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { LanguageFacts } from '../paper.ts'
import { levelStrip } from './kept/language-certificate.ts'

const level = (facts: LanguageFacts, before = ''): string =>
  mark('level', facts.level, `${before}${facts.level}`)

/** An examination board's certificate with part results. */
const partResults: Layout<LanguageFacts> = (facts, look) =>
  page(
    `<h2 style="color:${look.accent}">${text('issuer', facts.issuer)}</h2><h1>Zertifikat Deutsch ${level(facts)}</h1>${pairs(
      [
        ['Name, Vorname', text('holder', writeName(facts.holder, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Teilnehmernummer', facts.number],
      ],
    )}${table(
      ['Prüfungsteil', 'Punkte', 'Höchstpunktzahl'],
      [
        ['Hören', '21', '25'],
        ['Lesen', '19', '25'],
        ['Schreiben', '17', '25'],
        ['Sprechen', '22', '25'],
      ],
      'grid num',
    )}<p>Gesamtergebnis: 79 von 100 Punkten – gut</p><p>Ausstellungsdatum: ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const sentence: Layout<LanguageFacts> = (facts, look) =>
  page(
    `<div class="center"><h1>Sprachzertifikat</h1><p>${text('issuer', facts.issuer)}</p><p style="margin-top:16mm">${text('holder', writeName(facts.holder))}</p><p>geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}</p><p>hat die Prüfung in deutscher Sprache auf der Niveaustufe</p><h1>${level(facts)}</h1><p>des Gemeinsamen europäischen Referenzrahmens für Sprachen (GER) bestanden.</p><p class="fine">Die Niveaustufen reichen von A1 (Anfänger) bis C2 (Experte).</p><p style="margin-top:20mm">${look.day('date', facts.date)}</p>${drawSignature(look)}</div>`,
  )

/** The language test for immigrants, as taken at the end of an integration course. */
const immigrantTest: Layout<LanguageFacts> = (facts, look) =>
  page(
    `<h1>Deutsch-Test für Zuwanderer</h1><p>Prüfungszentrum: ${text('issuer', facts.issuer)}</p>${pairs(
      [
        ['Familienname, Vorname', text('holder', writeName(facts.holder, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Erreichtes Sprachniveau', level(facts)],
        ['Prüfungsdatum', look.plainDay(facts.date, 'numeric')],
        ['Datum der Ausstellung', look.day('date', facts.date, 'numeric')],
      ],
      'pairs bold',
    )}${drawSignature(look)}`,
  )

/** English. */
const english: Layout<LanguageFacts> = (facts, look) =>
  page(
    `<h1>German Language Certificate</h1><p>${text('issuer', facts.issuer)} certifies that</p><h2>${text('holder', writeName(facts.holder))}</h2><p>Date of birth: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'english')}</p><p>passed the examination at CEFR level ${level(facts)}.</p><p>Date of issue: ${look.day('date', facts.date, 'english')}</p><p>Certificate no. ${facts.number}</p>`,
  )

/** The certificate in modules, value above its label in three languages, the examination earlier than the issue. */
const modules: Layout<LanguageFacts> = (facts, look) => {
  const field = (value: string, label: string): string =>
    `<div style="margin:3mm 0"><div style="font-size:12pt">${value}</div><div style="font-size:7pt;color:#666;border-top:.2mm solid #999">${label}</div></div>`
  return page(`<div style="border-left:12mm solid ${look.accent};padding-left:8mm;height:235mm"><h1 style="font-size:24pt;margin-top:0">ZERTIFIKAT ${level(facts)}</h1><p>Deutschprüfung für Erwachsene<br><span class="fine">Certificate · Certificat</span></p>
    ${field(text('holder', writeName(facts.holder)), 'Vorname Name · First name Surname · Prénom Nom')}${field(look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'), 'Geburtsdatum · Date of birth · Date de naissance')}${field(escapeHtml(facts.holder.placeOfBirth), 'Geburtsort · Place of birth · Lieu de naissance')}
    ${table(
      ['Modul', 'Ergebnis', 'Prädikat', 'Prüfungsdatum'],
      [
        ['Lesen', '83 / 100', 'gut', look.plainDay(addDays(facts.date, -24), 'numeric')],
        ['Hören', '77 / 100', 'befriedigend', look.plainDay(addDays(facts.date, -24), 'numeric')],
        ['Schreiben', '71 / 100', 'befriedigend', look.plainDay(addDays(facts.date, -24), 'numeric')],
        ['Sprechen', '90 / 100', 'sehr gut', look.plainDay(addDays(facts.date, -23), 'numeric')],
      ],
    )}<div class="columns"><div>${field(text('issuer', facts.issuer), 'Prüfungsträger · Examination provider')}</div><div>${field(look.day('date', facts.date, 'numeric'), 'Ausstellungsdatum · Date of issue')}</div></div>${field(escapeHtml(facts.number), 'Zertifikatsnummer · Certificate number')}${drawSignature(look)}</div>`)
}

/** Levels from the lowest, for the parts of an examination in which somebody did worse than in the whole. */
const lowerLevel = { A1: 'unter A1', A2: 'A1', B1: 'A2', B2: 'B1', C1: 'B2' } as const

/** A language school's letter: the course and its stages in the text, the examination passed at the end in one sentence, marks as a list. */
const schoolLetter: Layout<LanguageFacts> = (facts, look) => {
  const { holder } = facts
  return page(`<div style="display:flex;justify-content:space-between"><span style="font-size:14pt;color:${look.accent}">${text('issuer', facts.issuer)}</span><span class="fine right">Karl-Tauchnitz-Straße 6, 04107 Leipzig<br>Zertifiziert nach AZAV bis 12/2027</span></div><h1 class="center" style="margin-top:16mm">Prüfungszeugnis Deutsch</h1><p>${salutation(holder)} ${text('holder', writeName(holder))}, geb. ${look.day('dateOfBirth', holder.dateOfBirth)} in ${escapeHtml(holder.placeOfBirthInGerman)}, hat an unserer Schule vom ${look.plainDay(addDays(facts.date, -150), 'numeric')} bis zum ${look.plainDay(addDays(facts.date, -6), 'numeric')} Deutsch gelernt (420 Unterrichtseinheiten zu 45 Minuten) und am ${look.plainDay(addDays(facts.date, -4), 'numeric')} unsere Abschlussprüfung abgelegt.</p><p>Mit der Prüfung sind Kenntnisse der Stufe ${level(facts)} des Europäischen Referenzrahmens nachgewiesen.</p>
    <p>Einzelnoten:</p><ul><li>Leseverstehen: 22,5 von 30 Punkten</li><li>Hörverstehen: 24 von 30 Punkten</li><li>Schriftlicher Ausdruck: 18 von 20 Punkten</li><li>Gespräch: 17 von 20 Punkten</li></ul><p>Gesamturteil: gut (81,5 von 100)</p><div class="columns" style="margin-top:14mm"><div>Leipzig, ${look.day('date', facts.date)}</div><div>${drawSignature(look)}<br><small>Akademische Leitung: Dr. Uta Reinhold</small></div></div><p class="fine">Zeugnis-Nr. ${escapeHtml(facts.number)} · Duplikat 20,00 EUR · Anmeldung zur nächsten Prüfung bis 31.01.2027</p>`)
}

/** The scaled examination, a level for each part, the whole result in a frame; day of the examination, centre and person's place of birth besides. */
const levelPerPart: Layout<LanguageFacts> = (facts, look) => {
  const { holder, level: reached } = facts
  const below = lowerLevel[reached]
  const cross = (part: string, of: string): string => (part === of ? '✕' : '')
  const part = (name: string, partLevel: string): string[] => [
    name,
    cross(partLevel, below),
    cross(partLevel, reached),
  ]
  return page(`<div style="background:${look.accent};color:#fff;padding:5mm 8mm;display:flex;justify-content:space-between"><span style="font-size:18pt">Zertifikat Deutsch</span><span class="right">${text('issuer', facts.issuer)}<br><span class="fine">lizenzierter Prüfungspartner</span></span></div>
    <div style="padding:6mm 8mm"><p style="font-size:12pt">${salutation(holder)}</p><p style="font-size:17pt;margin:0">${text('holder', writeName(holder))}</p><p>geboren am ${look.day('dateOfBirth', holder.dateOfBirth)} in ${escapeHtml(holder.placeOfBirth)}</p><p>hat am ${look.plainDay(addDays(facts.date, -31), 'numeric')} im Prüfungszentrum Leipzig-Mitte die skalierte Sprachprüfung für Erwachsene abgelegt und folgende Ergebnisse erzielt:</p>
    ${table(['Fertigkeit', below, reached], [part('Hören / Lesen', reached), part('Schreiben', below), part('Sprechen', reached)])}
    <div style="border:.8mm solid ${look.accent};padding:3mm;text-align:center;margin:6mm 0"><span class="fine">Gesamtergebnis nach dem GER</span><br><b style="font-size:20pt">${level(facts)}</b></div>
    <div class="columns"><div>Leipzig, den ${look.day('date', facts.date)}<br><span class="fine">Prüfungs-Nr. ${escapeHtml(facts.number)}</span></div><div>${drawSignature(look)}<br><span class="fine">Dr. Heike Voigt, Prüfungsvorsitz</span></div></div><p class="fine" style="margin-top:8mm">Für das Gesamtergebnis ${reached} ist diese Stufe im Sprechen und in einer weiteren Fertigkeit nachzuweisen. Prüfungsordnung Stand 1. Juli 2024.</p></div>`)
}

/** The examination institute's sheet: the level in the name of the examination, results with maxima in two parts, mark and three dates below. */
const examinationInstitute: Layout<LanguageFacts> = (facts, look) => {
  const { holder } = facts
  const [surname, givenNames] = splitName('holder', holder)
  const line = (label: string, value: string): string =>
    `<div style="display:flex;margin-bottom:1.2mm"><span style="width:46mm;color:#444">${label}</span><b>${value}</b></div>`
  const result = (part: string, reached: string, most: string, strong = false): string =>
    `<tr style="${strong ? 'font-weight:bold;border-top:.3mm solid #333' : ''}"><td style="padding:.8mm 0">${part}</td><td class="right" style="width:26mm">${reached}</td><td class="right" style="width:26mm">/ ${most}</td></tr>`
  return page(`<div style="background:${look.accent};color:#fff;margin:-20mm -20mm 10mm -24mm;padding:12mm 24mm 8mm"><div style="letter-spacing:2mm;font-size:11pt">ZERTIFIKAT</div><div style="font-size:26pt;line-height:1.2">Deutsch ${level(facts)}</div></div>
    ${line('Name', surname)}${line('Vorname', givenNames)}${line('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${line('Geburtsort', escapeHtml(holder.placeOfBirth))}
    <table style="width:130mm;border-collapse:collapse;margin-top:8mm;font-size:9.8pt"><tr><td><b>Schriftliche Prüfung</b></td><td class="right fine">erreichte Punkte</td><td class="right fine">Höchstpunktzahl</td></tr>${result('Leseverstehen', '60,0', '75,0')}${result('Sprachbausteine', '22,5', '30,0')}${result('Hörverstehen', '57,5', '75,0')}${result('Schriftlicher Ausdruck', '36,0', '45,0')}${result('Zwischensumme', '176,0', '225,0', true)}<tr><td style="padding-top:3mm"><b>Mündliche Prüfung</b></td></tr>${result('Kontaktaufnahme', '13,0', '15,0')}${result('Gespräch über ein Thema', '24,0', '30,0')}${result('Gemeinsam etwas planen', '26,0', '30,0')}${result('Zwischensumme', '63,0', '75,0', true)}<tr><td style="height:3mm"></td></tr>${result('Summe', '239,0', '300,0', true)}</table>
    <p style="margin-top:5mm">Prädikat: <b>Gut</b></p><div style="margin-top:8mm">${line('Datum der Prüfung', look.plainDay(addDays(facts.date, -41), 'numeric'))}${line('Teilnehmernummer', escapeHtml(facts.number))}${line('Datum der Ausstellung', look.day('date', facts.date, 'numeric'))}${line('Prüfungszentrum', text('issuer', facts.issuer))}</div><div class="signs" style="margin-top:6mm"><div class="sign">${drawSignature(look)}<br><small>Geschäftsführer</small></div><div class="sign">${drawSignature(look)}<br><small>Prüfungszentrum</small></div></div>`)
}

export const languageCertificateLayouts = [
  partResults,
  sentence,
  immigrantTest,
  english,
  modules,
  schoolLetter,
  levelPerPart,
  examinationInstitute,
  levelStrip,
]
