import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { StudyFacts } from '../../paper.ts'

const courses = [
  ['Einführung und Arbeitstechniken', '1,3', 'K'],
  ['Vertiefung I', '2,0', 'K'],
  ['Englisch für das Fach', '1,0', 'M'],
  ['Fallstudien', '2,7', 'H'],
  ['Vertiefung II', '1,7', 'K'],
  ['Praktikum mit Bericht', 'b', 'P'],
  ['Ethik und Recht', '2,3', 'H'],
] as const

/** Kept for measuring: a certificate of marks by the examinations office in sentences: examinations with day, form and marks in narrow lines, credits earned named in the closing paragraph with those still missing. */
export const closingParagraph: Layout<StudyFacts> = (facts, look) => {
  const { student, credits } = facts
  const share = Math.floor(credits / courses.length)
  const first = credits - share * (courses.length - 1)
  const lines = courses.map(
    ([name, mark_, form], index) =>
      `<tr><td style="padding:.8mm 0">${look.plainDay(addDays(facts.date, -260 + index * 31), 'short-year')}</td><td>${escapeHtml(name)}</td><td>${form}</td><td class="right">${mark_}</td><td class="right">${index === 0 ? first : share}</td></tr>`,
  )
  return page(`<div class="center"><span style="font-size:13pt">${text('institution', facts.institution)}</span><br><span style="font-size:8.6pt">Zentrales Prüfungsamt · Zimmer 2.08</span></div><h1 class="center" style="font-size:15pt;margin:9mm 0 6mm">Bescheinigung über erbrachte Prüfungen</h1>
    <p>Für ${text('student', writeName(student))}, geboren am ${look.day('dateOfBirth', student.dateOfBirth, 'numeric')}, eingeschrieben unter der Nummer ${text('matriculationNumber', facts.matriculationNumber)} im Studiengang ${text('programme', facts.programme)} (${escapeHtml(facts.degree)}, Prüfungsordnung 2021), sind die folgenden Prüfungen verbucht:</p>
    <table style="width:100%;border-collapse:collapse;font-size:9.4pt;border-top:.3mm solid #333;border-bottom:.3mm solid #333;margin:4mm 0"><tr style="font-size:8pt"><td style="width:24mm">Datum</td><td>Bezeichnung</td><td style="width:16mm">Form</td><td class="right" style="width:16mm">Note</td><td class="right" style="width:18mm">LP</td></tr>${lines.join('')}</table>
    <p class="fine">K Klausur, M mündlich, H Hausarbeit, P Praktikum, b bestanden ohne Note</p><p style="margin-top:4mm">Damit wurden bis heute <b>${mark('credits', credits, `${credits} Leistungspunkte`)}</b> nach ECTS erworben. Zum Abschluss fehlen noch ${Math.max(0, 120 - credits)} der 120 Punkte. Nicht bestandene Versuche: 1. Die nach Punkten gewichtete Durchschnittsnote beträgt 1,8.</p><p>Die Bescheinigung dient der Vorlage bei der Ausländerbehörde; der bisherige Verlauf entspricht dem Studienplan.</p>
    <div class="columns" style="margin-top:14mm;align-items:end"><div>${look.plainDay(facts.date, 'long')}</div><div>${drawSignature(look)}<br><small>Sachbearbeitung: Frau Lindemann</small></div></div>`)
}
