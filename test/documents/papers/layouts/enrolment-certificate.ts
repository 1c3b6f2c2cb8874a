import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, pairs, plainAddress, recipient, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { StudyFacts } from '../paper.ts'

const student = (facts: StudyFacts): string => text('student', writeName(facts.student))
const born = (facts: StudyFacts, look: Look): string => look.day('dateOfBirth', facts.student.dateOfBirth)
const fullTime = (words: string): string => mark('fullTime', true, words)

/** A university's printout: pairs with a semester grid. */
const printout: Layout<StudyFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('institution', facts.institution), 'Studierendensekretariat, Universitätsring 1')}<h1>Immatrikulationsbescheinigung</h1><p>für das ${text('semester', facts.semester)} (${look.day('validFrom', facts.validFrom, 'numeric')} – ${look.day('validUntil', facts.validUntil, 'numeric')})</p>${pairs(
      [
        ['Name, Vorname', text('student', writeName(facts.student, 'surname-first'))],
        ['Geburtsdatum', born(facts, look)],
        ['Matrikelnummer', text('matriculationNumber', facts.matriculationNumber)],
        ['Studiengang', text('programme', facts.programme)],
        ['Angestrebter Abschluss', escapeHtml(facts.degree)],
        ['Fachsemester', String(facts.subjectSemester)],
        ['Studienform', fullTime('Vollzeitstudium')],
      ],
    )}<p class="fine">Diese Bescheinigung wurde maschinell erstellt. Ausgestellt am ${look.plainDay(facts.date)}</p>`,
  )

const sentence: Layout<StudyFacts> = (facts, look) =>
  page(
    `<h2>${text('institution', facts.institution)}</h2>${recipient(escapeHtml(facts.institution), facts.student, plainAddress(facts.address))}<h1>Studienbescheinigung</h1><p>${salutation(facts.student)} ${student(facts)}, geboren am ${born(facts, look)}, ist im ${text('semester', facts.semester)} an der ${escapeHtml(facts.institution)} unter der Matrikelnummer ${text('matriculationNumber', facts.matriculationNumber)} im Studiengang ${text('programme', facts.programme)} (${escapeHtml(facts.degree)}) als ordentliche/r Studierende/r in ${fullTime('Vollzeit')} immatrikuliert.</p><p>Das Semester dauert vom ${look.day('validFrom', facts.validFrom)} bis ${look.day('validUntil', facts.validUntil)}. Regelstudienzeit: 4 Semester; derzeit ${facts.subjectSemester}. Fachsemester.</p><p>${look.plainDay(facts.date)}</p>`,
  )

const grid: Layout<StudyFacts> = (facts, look) =>
  page(
    `<h1>${text('institution', facts.institution)}</h1><h2>Bescheinigung nach § 9 BAföG / Immatrikulationsbescheinigung</h2>${table(['Matrikel-Nr.', 'Name', 'Geburtsdatum'], [[text('matriculationNumber', facts.matriculationNumber), student(facts), born(facts, look)]])}${table(['Semester', 'Studiengang', 'Studienart', 'von', 'bis'], [[text('semester', facts.semester), text('programme', facts.programme), fullTime('Vollzeit'), look.day('validFrom', facts.validFrom, 'numeric'), look.day('validUntil', facts.validUntil, 'numeric')]])}<p>Der Semesterbeitrag in Höhe von ${look.plainEuro(279.5)} wurde entrichtet. Datum: ${look.plainDay(facts.date, 'numeric')}</p>`,
  )

/** English. */
const english: Layout<StudyFacts> = (facts, look) =>
  page(
    `<h1>${text('institution', facts.institution)}</h1><h2>Certificate of Enrolment</h2><p>It is hereby certified that ${student(facts)}, born on ${look.day('dateOfBirth', facts.student.dateOfBirth, 'english')}, is enrolled as a ${fullTime('full-time')} student.</p>${pairs(
      [
        ['Student ID (Matrikelnummer)', text('matriculationNumber', facts.matriculationNumber)],
        ['Degree programme', text('programme', facts.programme)],
        ['Semester', text('semester', facts.semester)],
        [
          'Period of validity',
          `${look.day('validFrom', facts.validFrom, 'english')} to ${look.day('validUntil', facts.validUntil, 'english')}`,
        ],
      ],
    )}<p>${look.plainDay(facts.date, 'english')}</p>`,
  )

/** Kept for measuring: the self-service printout, every label in two languages, the fields of study in a grid. */
const twoLanguages: Layout<StudyFacts> = (facts, look) => {
  const item = (german: string, translation: string, value: string): string =>
    `<tr><td style="width:55mm;vertical-align:top;padding:1mm 0">${german}<br><i style="font-size:7.5pt;color:#555">${translation}</i></td><td style="vertical-align:top;padding:1mm 0">${value}</td></tr>`
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.4mm solid ${look.accent};padding-bottom:2mm"><b style="font-size:13pt;color:${look.accent}">${text('institution', facts.institution)}</b><span class="fine right">Service-Center Studium<br>Ausdruck vom ${look.plainDay(facts.date, 'numeric')}</span></div>
    <h1>Studienbescheinigung <span style="font-weight:normal;font-size:11pt">/ Certificate of Enrolment</span></h1><p>${text('semester', facts.semester)} (${look.day('validFrom', facts.validFrom, 'numeric')} - ${look.day('validUntil', facts.validUntil, 'numeric')})</p>
    <table style="width:100%;border-collapse:collapse">${item('Vor- und Zuname', 'First name and surname', student(facts))}${item('geboren am / in', 'born on / in', `${look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')} / ${escapeHtml(facts.student.placeOfBirth)}`)}${item('Matrikel-Nr.', 'Student registration number', text('matriculationNumber', facts.matriculationNumber))}${item('Hörerstatus', 'Type of student', 'Haupthörer/in / regular student')}${item('Studientyp', 'Mode of study', fullTime('Vollzeit / full-time'))}</table>
    ${table(['Abschluss', 'Studienfach', 'Fach-sem.', 'Hochschul-sem.', 'Regelstudienzeit'], [[escapeHtml(facts.degree), text('programme', facts.programme), String(facts.subjectSemester), String(facts.subjectSemester + 1), '4 Semester']])}
    <p class="fine">Verifikationscode: ${look.random.digits(4)}-${look.random.digits(4)}-${look.random.digits(4)}. Die Echtheit dieses Dokuments kann online geprüft werden. / The authenticity of this document can be verified online.</p>`)
}

export const enrolmentCertificateLayouts = [printout, sentence, grid, english, twoLanguages]
