import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, letterhead, pairs, plainAddress, recipient, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { StudyFacts } from '../paper.ts'
import { courseOfStudies } from './kept/enrolment-certificate.ts'

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

/** The self-service printout, every label in two languages, the fields of study in a grid. */
const twoLanguages: Layout<StudyFacts> = (facts, look) => {
  const item = (german: string, translation: string, value: string): string =>
    `<tr><td style="width:55mm;vertical-align:top;padding:1mm 0">${german}<br><i style="font-size:7.5pt;color:#555">${translation}</i></td><td style="vertical-align:top;padding:1mm 0">${value}</td></tr>`
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.4mm solid ${look.accent};padding-bottom:2mm"><b style="font-size:13pt;color:${look.accent}">${text('institution', facts.institution)}</b><span class="fine right">Service-Center Studium<br>Ausdruck vom ${look.plainDay(facts.date, 'numeric')}</span></div>
    <h1>Studienbescheinigung <span style="font-weight:normal;font-size:11pt">/ Certificate of Enrolment</span></h1><p>${text('semester', facts.semester)} (${look.day('validFrom', facts.validFrom, 'numeric')} - ${look.day('validUntil', facts.validUntil, 'numeric')})</p>
    <table style="width:100%;border-collapse:collapse">${item('Vor- und Zuname', 'First name and surname', student(facts))}${item('geboren am / in', 'born on / in', `${look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')} / ${escapeHtml(facts.student.placeOfBirth)}`)}${item('Matrikel-Nr.', 'Student registration number', text('matriculationNumber', facts.matriculationNumber))}${item('Hörerstatus', 'Type of student', 'Haupthörer/in / regular student')}${item('Studientyp', 'Mode of study', fullTime('Vollzeit / full-time'))}</table>
    ${table(['Abschluss', 'Studienfach', 'Fach-sem.', 'Hochschul-sem.', 'Regelstudienzeit'], [[escapeHtml(facts.degree), text('programme', facts.programme), String(facts.subjectSemester), String(facts.subjectSemester + 1), '4 Semester']])}
    <p class="fine">Verifikationscode: ${look.random.digits(4)}-${look.random.digits(4)}-${look.random.digits(4)}. Die Echtheit dieses Dokuments kann online geprüft werden. / The authenticity of this document can be verified online.</p>`)
}

/** A private university's letter to whom it may concern: term and status in a wide table under two-language heads, tuition fees besides. */
const verificationLetter: Layout<StudyFacts> = (facts, look) => {
  const both = (german: string, translation: string): string => `${german}<br><i>${translation}</i>`
  return page(`<div class="center" style="border-bottom:.8mm double ${look.accent};padding-bottom:3mm"><b style="font-size:16pt">${text('institution', facts.institution)}</b><br><span class="fine">Student Services · Campusallee 1, 04103 Leipzig · Akkreditiert bis 30.09.2029</span></div><p class="right" style="margin-top:6mm">${look.plainDay(facts.date, 'english')}</p><p><b>Enrolment Verification / Einschreibebestätigung</b></p><p>To whom it may concern,</p><p>this letter confirms that ${salutation(facts.student) === 'Frau' ? 'Ms' : 'Mr'} ${student(facts)} (${look.day('dateOfBirth', facts.student.dateOfBirth, 'english')}), student ID ${text('matriculationNumber', facts.matriculationNumber)}, is registered at our university as follows:</p>
    ${table(
      [
        both('Studienprogramm', 'Programme'),
        both('Zeitraum', 'Term'),
        both('Beginn', 'Start'),
        both('Ende', 'End'),
        both('Umfang', 'Load'),
      ],
      [
        [
          `${text('programme', facts.programme)}, ${escapeHtml(facts.degree)}`,
          text('semester', facts.semester),
          look.day('validFrom', facts.validFrom, 'numeric'),
          look.day('validUntil', facts.validUntil, 'numeric'),
          fullTime('full-time (30 ECTS)'),
        ],
      ],
    )}<p>The expected date of graduation is 30 September 2028. Tuition fees of ${look.plainEuro(4950, 'english')} for the current term were received on ${look.plainDay(addDays(facts.date, -19), 'english')}. Attendance on campus is compulsory.</p><p>Please contact Ms Dunn (+49 341 ${look.random.digits(6)}) for any questions.</p>${drawSignature(look)}<p>Registrar’s Office</p>`)
}

/** The sheet that is cut apart: student card, address label, the certificate in tiny boxes, and the same for other offices. */
const cutSheet: Layout<StudyFacts> = (facts, look) => {
  const cut = 'border:.3mm dashed #777;padding:3mm;'
  const name = escapeHtml(writeName(facts.student))
  const box = (label: string, value: string, grow = 1): string =>
    `<div style="flex:${grow};border:.2mm solid #555;padding:.4mm 1.2mm;margin:0 -.2mm -.2mm 0"><div style="font-size:5.6pt">${label}</div><div style="font-size:9pt">${value}</div></div>`
  const row = (...items: readonly string[]): string => `<div style="display:flex">${items.join('')}</div>`
  const house = escapeHtml(facts.institution)
  return page(`<div style="display:flex;gap:0"><div style="${cut}width:86mm;height:54mm;font-size:8pt"><b>${house}</b><br>STUDIERENDENAUSWEIS<p style="margin-top:5mm;font-size:10pt">${name}</p>Matr.-Nr. ${escapeHtml(facts.matriculationNumber)}<br>gültig bis ${look.plainDay(facts.validUntil, 'numeric')}<br>Bibliotheksnummer ${look.random.digits(10)}</div><div style="${cut}flex:1;font-size:8pt">Adressaufkleber<p style="margin-top:8mm;font-size:10pt">${name}<br>${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`)}<br>${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`)}</p></div></div>
    <div style="${cut}padding-bottom:5mm"><div style="display:flex;justify-content:space-between"><b style="font-size:12pt">Immatrikulationsbescheinigung</b><span class="fine">${look.plainDay(facts.date, 'numeric')}</span></div><p style="margin:1mm 0 2mm">${text('institution', facts.institution)}</p>
    ${row(box('Familienname, Vorname', text('student', writeName(facts.student, 'surname-first')), 2), box('geb. am', look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')), box('Matrikel', text('matriculationNumber', facts.matriculationNumber)))}${row(box('Semester', text('semester', facts.semester), 2), box('vom', look.day('validFrom', facts.validFrom, 'numeric')), box('bis', look.day('validUntil', facts.validUntil, 'numeric')))}${row(box('Studiengang', text('programme', facts.programme), 2), box('Abschlussart', escapeHtml(facts.degree), 2), box('FS', String(facts.subjectSemester)), box('HS', String(facts.subjectSemester + 1)))}${row(box('Status', 'Haupthörer'), box('Form', fullTime('Vollzeitstudium')), box('Beurlaubt', 'nein'), box('voraussichtliches Studienende', '30.09.2028'))}</div>
    <div class="columns" style="gap:0"><div style="${cut}font-size:8pt"><b>Bescheinigung für die Krankenkasse</b><p>${name} ist im ${escapeHtml(facts.semester)} eingeschrieben. Ersteinschreibung: 01.10.2025.</p><p>${house}</p></div><div style="${cut}font-size:8pt"><b>Bescheinigung nach § 9 BAföG</b><p>${name}, Fachsemester ${facts.subjectSemester}, ${escapeHtml(facts.programme)}. Semesterbeitrag ${look.plainEuro(304.65)} gezahlt.</p><p>${house}</p></div></div>`)
}

/** A large university's printout: one sentence with the person, the degree course as a ruled table, status in a list, no signature. */
const registrarsOffice: Layout<StudyFacts> = (facts, look) => {
  const { student: person } = facts
  const item = (label: string, value: string): string =>
    `<div style="display:flex"><span style="width:58mm">${label}</span><span>${value}</span></div>`
  return page(`<div style="display:flex;justify-content:space-between"><div style="width:80mm"></div><div style="color:${look.accent};font-size:15pt;text-align:right;line-height:1.15"><b>${text('institution', facts.institution)}</b></div></div><div style="display:flex;justify-content:space-between;margin-top:8mm"><div>${recipient(`${escapeHtml(facts.institution)} · Studierendenservice · 04081 Leipzig`, person, plainAddress(facts.address))}</div><div class="fine" style="width:52mm">Dezernat 2: Akademische Verwaltung<br>Sachgebiet Studierendenverwaltung<br>Goethestraße 6<br>studisekretariat@uni.example<br>Sprechzeiten: Di 13–16 Uhr, Do 9–12 Uhr<br><br>${look.plainDay(facts.date, 'numeric')}</div></div>
    <h1 style="font-size:15pt">Immatrikulationsbescheinigung</h1><p>${salutation(person)} ${student(facts)}, geboren am ${look.day('dateOfBirth', person.dateOfBirth, 'numeric')} in ${escapeHtml(person.placeOfBirthInGerman)}, Matrikelnummer ${text('matriculationNumber', facts.matriculationNumber)}, ist an der ${escapeHtml(facts.institution)} im</p><p class="center"><b>${text('semester', facts.semester)}</b> (${look.day('validFrom', facts.validFrom, 'numeric')} bis ${look.day('validUntil', facts.validUntil, 'numeric')})</p><p>wie folgt immatrikuliert:</p>
    ${table(['Studiengang', 'Abschluss', 'Fachsemester', 'Regelstudienzeit'], [[text('programme', facts.programme), escapeHtml(facts.degree), String(facts.subjectSemester), '4 Semester']], 'plain')}
    <div style="margin-top:5mm">${item('Hochschulsemester', String(facts.subjectSemester + 1))}${item('Hörerstatus', 'Haupthörer/in')}${item('Studienform', fullTime('Vollzeitstudium, Präsenz'))}${item('Rückmeldestatus', 'zurückgemeldet')}${item('Erstimmatrikulation', '01.10.2025')}</div>
    <p style="margin-top:8mm">Diese Bescheinigung wurde elektronisch erstellt und ist ohne Unterschrift und Siegel gültig. Änderungen und Zusätze sind unzulässig.</p><p class="fine">Prüfcode ${look.random.digits(4)}-${look.random.digits(4)} · Echtheit prüfen unter https://verify.uni.example (12 Monate)</p>`)
}

export const enrolmentCertificateLayouts = [
  printout,
  sentence,
  grid,
  english,
  twoLanguages,
  verificationLetter,
  cutSheet,
  registrarsOffice,
  courseOfStudies,
]
