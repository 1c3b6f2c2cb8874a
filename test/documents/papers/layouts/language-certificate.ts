import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { drawSignature, pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { LanguageFacts } from '../paper.ts'

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

/** Kept for measuring: the certificate in modules, value above its label in three languages, the examination earlier than the issue. */
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

export const languageCertificateLayouts = [partResults, sentence, immigrantTest, english, modules]
