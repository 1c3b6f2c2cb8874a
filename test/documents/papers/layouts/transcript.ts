import { page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import { mark } from '../../markup.ts'
import type { StudyFacts } from '../paper.ts'

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

export const transcriptLayouts = [
  transcript('Leistungsnachweis', 'Summe der erworbenen Leistungspunkte (ECTS)', false),
  transcript('Notenübersicht / Transcript of Records', 'Erworbene ECTS-Punkte gesamt', false),
  transcript('Transcript of Records', 'Total credits', true),
  transcript('Leistungsübersicht', 'Leistungspunkte insgesamt', false),
]
