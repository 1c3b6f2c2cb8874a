import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { drawSignature, pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { StudyFacts } from '../paper.ts'
import { closingParagraph } from './kept/transcript.ts'

const modules = ['Grundlagen', 'Statistik', 'Projektseminar', 'Wahlpflicht I', 'Methoden', 'Labor'] as const

/** Modules with their credits; their sum is the number that is asked for. */
function moduleRows(facts: StudyFacts): string[][] {
  const share = Math.floor(facts.credits / modules.length)
  const rest = facts.credits - share * (modules.length - 1)
  return modules.map((name, index) => [
    `${facts.programme}: ${name}`,
    ['1,3', '1,7', '2,0', '2,3'][index % 4] ?? '2,0',
    String(index === 0 ? rest : share),
  ])
}

const credits = (facts: StudyFacts): string => mark('credits', facts.credits, String(facts.credits))

function transcript(title: string, sumLabel: string, englishDay: boolean): Layout<StudyFacts> {
  return (facts, look) =>
    page(
      `<h2>${text('institution', facts.institution)}</h2><h1>${title}</h1>${pairs([
        ['Name', text('student', writeName(facts.student))],
        [
          'Geburtsdatum',
          look.day('dateOfBirth', facts.student.dateOfBirth, englishDay ? 'english' : 'numeric'),
        ],
        ['Matrikelnummer', text('matriculationNumber', facts.matriculationNumber)],
        ['Studiengang', text('programme', facts.programme)],
      ])}${table(['Modul', 'Note', 'ECTS'], moduleRows(facts), 'grid num')}<p><b>${sumLabel}: ${credits(facts)}</b></p><p>${look.plainDay(facts.date)}</p>`,
    )
}

/** The account of credits, the sum on top, examinations in a dense table below. */
const account: Layout<StudyFacts> = (facts, look) =>
  page(
    `<div style="display:flex;justify-content:space-between"><span>${text('institution', facts.institution)}<br><span class="fine">Prüfungsamt</span></span><span class="right">Kontoauszug<br>Stand ${look.plainDay(facts.date, 'numeric')}</span></div><h1 style="font-size:13pt">Notenspiegel</h1><p>${text('student', writeName(facts.student, 'surname-first'))}, geb. ${look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')}, Matrikelnr. ${text('matriculationNumber', facts.matriculationNumber)}<br>Fach: ${text('programme', facts.programme)}</p><p style="border:.2mm solid;padding:1mm 2mm">Bisher erreicht: ${credits(facts)} ECTS &nbsp;&nbsp; vorläufiger Durchschnitt: 1,8</p>${table(
      ['Pr.-Nr.', 'Prüfungstext', 'Note', 'Status', 'CP', 'Versuch'],
      moduleRows(facts).map(([name = '', grade = '', share = ''], index) => [
        `${1010 + index * 10}`,
        escapeHtml(name),
        grade,
        'BE',
        share,
        '1',
      ]),
      'plain',
    )}<p class="fine">BE: bestanden · CP: Credit Points</p>`,
  )

/** Examinations by semester in two tables side by side, sums per semester, the whole below with what the degree asks for. */
const bySemester: Layout<StudyFacts> = (facts, look) => {
  const rows = moduleRows(facts)
  const semester = (title: string, part: readonly string[][]): string => {
    const sum = part.reduce((total, row) => total + Number(row[2] ?? 0), 0)
    return `<div><p style="margin:0"><b>${title}</b></p>${table(
      ['Course', 'Grade', 'CP'],
      [...part.map((row) => row.map(escapeHtml)), ['<i>Semester total</i>', '', String(sum)]],
      'plain',
    )}</div>`
  }
  return page(`<div style="border-bottom:.6mm solid ${look.accent};display:flex;justify-content:space-between"><b>${text('institution', facts.institution)}</b><span class="fine">Examinations Office / Prüfungsamt</span></div><h1 style="font-size:14pt">Transcript of Records <span style="font-weight:normal">(Studienverlauf)</span></h1>
    <div class="columns" style="font-size:9pt"><div><small>Student</small><br>${text('student', writeName(facts.student))}<br><small>born on</small><br>${look.day('dateOfBirth', facts.student.dateOfBirth, 'english')}</div><div><small>Registration no.</small><br>${text('matriculationNumber', facts.matriculationNumber)}<br><small>Programme</small><br>${text('programme', facts.programme)}, ${escapeHtml(facts.degree)}</div></div>
    <div class="columns" style="margin-top:6mm">${semester('1st semester (Wintersemester 2025/26)', rows.slice(0, 3))}${semester('2nd semester (Sommersemester 2026)', rows.slice(3))}</div>
    <p style="margin-top:8mm;border:.3mm solid #333;padding:2mm 4mm">Credits earned / erworbene Leistungspunkte: <b>${credits(facts)}</b> of 120 CP required &nbsp;·&nbsp; Average grade (weighted): 1.8</p><p>Leipzig, ${look.plainDay(facts.date, 'english')}</p>${drawSignature(look)}<p class="fine">1 CP (ECTS) corresponds to a workload of 30 hours. Grades: 1.0 (very good) to 5.0 (fail). Page 1 of 1</p>`)
}

/** The campus system's overview: accounts and modules nested by indents, the sum in the account's row on top, semester and attempt besides. */
const nestedAccount: Layout<StudyFacts> = (facts, look) => {
  const rows = moduleRows(facts)
  const cell = (value: string, align = 'left'): string =>
    `<td style="padding:.9mm 1.2mm;text-align:${align}">${value}</td>`
  const line = (style: string, cells: readonly string[]): string =>
    `<tr style="${style}">${cells.map((value, index) => cell(value, index > 2 ? 'right' : 'left')).join('')}</tr>`
  const modulesOf = (part: readonly string[][], semester: string, first: number): string =>
    part
      .map(([name = '', grade = '', share = ''], index) =>
        line('border-bottom:.2mm solid #ddd', [
          `${first + index * 10}`,
          `&emsp;&emsp;${escapeHtml(name)}`,
          semester,
          grade,
          'bestanden',
          share,
        ]),
      )
      .join('')
  const head = ['Nummer', 'Modul / Konto', 'Semester', 'Note', 'Status', 'Leistungspunkte']
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.3mm solid #333;padding-bottom:2mm"><b style="color:${look.accent}">${text('institution', facts.institution)}</b><span class="fine right">Prüfungsverwaltung<br>erstellt am ${look.plainDay(facts.date, 'numeric')}, 09:14 Uhr</span></div><h1 style="font-size:14pt">Leistungsübersicht</h1>
    <table style="width:100%;font-size:9.2pt"><tr><td style="width:40mm">Studierende/r</td><td>${text('student', writeName(facts.student))}</td><td style="width:34mm">Matrikelnummer</td><td>${text('matriculationNumber', facts.matriculationNumber)}</td></tr><tr><td>geboren am</td><td>${look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')}</td><td>Geburtsort</td><td>${escapeHtml(facts.student.placeOfBirthInGerman)}</td></tr><tr><td>Studiengang</td><td>${text('programme', facts.programme)}</td><td>Abschluss</td><td>${escapeHtml(facts.degree)}</td></tr></table>
    <table style="width:100%;border-collapse:collapse;font-size:8.6pt;margin-top:5mm"><tr style="background:${look.accent};color:#fff">${head.map((words, index) => `<th style="padding:1mm 1.2mm;text-align:${index > 2 ? 'right' : 'left'}">${words}</th>`).join('')}</tr>${line('background:#dfe4ea;font-weight:bold', ['9999', 'Gesamtkonto', '', '1,8', 'laufend', credits(facts)])}${line('background:#f0f2f5', ['8000', '&emsp;Pflichtbereich', '', '1,7', 'laufend', ''])}${modulesOf(rows.slice(0, 4), 'WiSe 25/26', 8110)}${line('background:#f0f2f5', ['7000', '&emsp;Wahlpflichtbereich', '', '2,1', 'laufend', ''])}${modulesOf(rows.slice(4), 'SoSe 26', 7110)}</table>
    <p class="fine" style="margin-top:5mm">Noten: 1,0–1,5 sehr gut, 1,6–2,5 gut, 2,6–3,5 befriedigend, 3,6–4,0 ausreichend. Für den Abschluss sind 120 Leistungspunkte erforderlich. Leistungspunkte nach ECTS. Dieses Dokument ist maschinell erstellt und ohne Unterschrift gültig. Seite 1 / 1</p>`)
}

export const transcriptLayouts = [
  transcript('Leistungsnachweis', 'Summe der erworbenen Leistungspunkte (ECTS)', false),
  transcript('Notenübersicht / Transcript of Records', 'Erworbene ECTS-Punkte gesamt', false),
  transcript('Transcript of Records', 'Total credits', true),
  transcript('Leistungsübersicht', 'Leistungspunkte insgesamt', false),
  account,
  bySemester,
  nestedAccount,
  closingParagraph,
]
