import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { letterhead, pairs, plainAddress, recipient, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { StudyFacts } from '../paper.ts'
import { noticeWithSlip } from './kept/admission-letter.ts'

const letter: Layout<StudyFacts> = (facts, look) =>
  page(
    `${letterhead(look, text('institution', facts.institution), 'Zulassungsstelle, Universitätsring 1')}${recipient(escapeHtml(facts.institution), facts.student, plainAddress(facts.address))}<h1>Zulassungsbescheid</h1><p>Sehr geehrte Bewerberin, sehr geehrter Bewerber ${text('student', writeName(facts.student))}, geboren am ${look.day('dateOfBirth', facts.student.dateOfBirth)},</p><p>wir freuen uns, Sie zum ${text('semester', facts.semester)} für den Studiengang ${text('programme', facts.programme)} (${escapeHtml(facts.degree)}) zuzulassen. Bitte schreiben Sie sich bis zum Ende der Einschreibefrist ein.</p><p>${look.plainDay(facts.date)}</p>`,
  )

const particulars: Layout<StudyFacts> = (facts, look) =>
  page(
    `<h2>${text('institution', facts.institution)}</h2><h1>Bescheid über die Zulassung zum Studium</h1>${pairs(
      [
        ['Bewerber/in', text('student', writeName(facts.student, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')],
        ['Zugelassen für', text('programme', facts.programme)],
        ['Semester', text('semester', facts.semester)],
        ['Datum', look.plainDay(facts.date, 'numeric')],
      ],
    )}`,
  )

const english: Layout<StudyFacts> = (facts, look) =>
  page(
    `<h1>Letter of Admission</h1><p>${text('institution', facts.institution)}</p><p>Dear ${text('student', writeName(facts.student))} (date of birth ${look.day('dateOfBirth', facts.student.dateOfBirth, 'english')}),</p><p>we are pleased to offer you admission to the programme ${text('programme', facts.programme)} for the ${text('semester', facts.semester)}.</p><p>${look.plainDay(facts.date, 'english')}</p>`,
  )

const conditional: Layout<StudyFacts> = (facts, look) =>
  page(
    `<p><b>${text('institution', facts.institution)}</b> – International Office</p><h2>Ihre Zulassung</h2><p>${text('student', writeName(facts.student))} (* ${look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric')})</p><p>Studienplatz: ${text('programme', facts.programme)}, Beginn: ${text('semester', facts.semester)}. Die Zulassung gilt nur für dieses Semester.</p><p>${look.plainDay(facts.date, 'numeric')}</p>`,
  )

/** The authority's notice with a reference line, the place of study as a block, instructions on remedies. */
const formalNotice: Layout<StudyFacts> = (facts, look) => {
  const line = (label: string, value: string): string =>
    `<tr><td style="padding:.6mm 6mm .6mm 0">${label}</td><td style="padding:.6mm 0"><b>${value}</b></td></tr>`
  return page(`<p class="center" style="letter-spacing:.6mm"><b>${text('institution', facts.institution)}</b><br><span class="fine">Die Präsidentin · Dezernat Studium und Internationales</span></p>${recipient(escapeHtml(facts.institution), facts.student, plainAddress(facts.address))}
    <table style="width:100%;font-size:8pt"><tr><td>Ihr Zeichen<br>–</td><td>Bewerbungsnummer<br>${look.random.digits(7)}</td><td>Auskunft erteilt<br>Frau Lindner</td><td>Datum<br>${look.plainDay(facts.date, 'numeric')}</td></tr></table>
    <p style="margin-top:5mm"><b>Bescheid: Ihre Bewerbung um einen Studienplatz</b></p><p>Sehr geehrte${facts.student.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(facts.student.surname)},</p><p>auf Ihren Antrag ergeht folgende Entscheidung: Sie werden zugelassen.</p>
    <table style="margin:3mm 0 3mm 10mm">${line('Zugelassene Person', text('student', writeName(facts.student)))}${line('Geburtstag', look.day('dateOfBirth', facts.student.dateOfBirth, 'numeric'))}${line('Fach', text('programme', facts.programme))}${line('Abschlussziel', escapeHtml(facts.degree))}${line('Studienbeginn', text('semester', facts.semester))}${line('Fachsemester', '1')}</table>
    <p>Dieser Bescheid wird unwirksam, wenn Sie den Studienplatz nicht innerhalb von vier Wochen online annehmen. Die Unterrichtssprache ist Deutsch oder Englisch.</p><p>Mit freundlichen Grüßen<br>Im Auftrag<br>Lindner</p><p class="fine">Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann binnen eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erhoben werden.</p>`)
}

/** A bilingual letter whose subject line carries programme and semester, deadlines in a table, the person only in the address and one sentence. */
const subjectLine: Layout<StudyFacts> = (facts, look) => {
  const { student } = facts
  return page(`<div class="columns"><div><small>${escapeHtml(facts.institution)} · 04103 Leipzig</small><p style="margin-top:6mm">${text('student', writeName(student))}<br>${plainAddress(facts.address)}</p></div><div style="flex:0 0 58mm;font-size:8.6pt"><b style="color:${look.accent};font-size:11pt">${text('institution', facts.institution)}</b><br>Referat Zulassung und Immatrikulation<br>Sachbearbeitung: Herr Grabowski<br>zulassung@hochschule.example<br>Bewerber-ID ${look.random.digits(8)}<br>${look.plainDay(facts.date, 'numeric')}</div></div>
    <p style="margin-top:10mm"><b>Zulassung zum Studium im Fach ${text('programme', facts.programme)} ab ${text('semester', facts.semester)}</b><br><i>Letter of acceptance</i></p><p>Guten Tag ${escapeHtml(writeName(student))},</p><p>herzlichen Glückwunsch! Nach Prüfung Ihrer Unterlagen (geboren am ${look.day('dateOfBirth', student.dateOfBirth, 'numeric')}, Staatsangehörigkeit ${escapeHtml(student.nationality.adjective)}) bieten wir Ihnen einen Studienplatz mit dem Abschlussziel ${escapeHtml(facts.degree)} an. Die Zulassung ist an keine Auflage gebunden und gilt auch als Bescheinigung für das Visumverfahren.</p><p lang="en"><i>Congratulations! We are happy to offer you a place in the above programme. Classes start in October; please enrol in person.</i></p>
    ${table(
      ['Was', 'Bis wann'],
      [
        ['Studienplatz annehmen', look.plainDay(addDays(facts.date, 21), 'numeric')],
        [`Semesterbeitrag ${look.plainEuro(268.4)} überweisen`, '15.09.2026'],
        ['Persönliche Einschreibung, Campusallee 4, Raum 012', '01.09. – 09.10.2026'],
        ['Einführungswoche', '05.10.2026'],
      ],
    )}<p>Diese Zulassung erlischt, wenn eine Frist versäumt wird.</p><p>Mit besten Grüßen<br>gez. Grabowski</p><p class="fine">Widerspruch ist innerhalb eines Monats nach Bekanntgabe möglich. Das Schreiben ist auch ohne Unterschrift wirksam.</p>`)
}

/** The notice from the applicants' portal: subject with the number of the application, the place of study as colon lines, enrolment documents as a list. */
const applicationNumber: Layout<StudyFacts> = (facts, look) => {
  const { student } = facts
  const line = (label: string, value: string): string =>
    `<tr><td style="width:46mm">${label}:</td><td>${value}</td></tr>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:start"><b style="font-size:14pt;color:${look.accent};width:100mm">${text('institution', facts.institution)}</b><span class="fine">Center for Study and Teaching<br>Bewerbung und Zulassung<br>Campusring 21, 04109 Leipzig<br>Tel. +49 341 ${look.random.digits(7)}<br>Servicezeiten Mo–Do 9–12 Uhr</span></div><div style="margin-top:10mm">${recipient(`${escapeHtml(facts.institution)}, Campusring 21, 04109 Leipzig`, student, plainAddress(facts.address))}</div>
    <p class="right">${look.plainDay(facts.date, 'numeric')}</p><p><b>Zulassungsbescheid für das ${text('semester', facts.semester)}</b><br>Antragsnummer ${look.random.digits(8)}</p><p>Sehr geehrte${student.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(student.surname)},</p><p>wir freuen uns, Ihnen mitteilen zu können, dass Sie auf Grund Ihrer Bewerbung zum Studium an unserer Hochschule zugelassen werden:</p>
    <table style="margin:2mm 0 4mm 6mm">${line('Name, Vorname', text('student', writeName(student, 'surname-first')))}${line('Geburtsdatum', look.day('dateOfBirth', student.dateOfBirth, 'numeric'))}${line('Studiengang', text('programme', facts.programme))}${line('Angestrebter Abschluss', escapeHtml(facts.degree))}${line('Fachsemester', '1')}${line('Studienart', 'Direktstudium')}</table>
    <p>Bitte beantragen Sie die Immatrikulation bis spätestens ${look.plainDay(addDays(facts.date, 28), 'numeric')} im Online-Portal und reichen Sie folgende Unterlagen ein:</p><ul><li>beglaubigte Kopie der Hochschulzugangsberechtigung,</li><li>Nachweis der Deutschkenntnisse (DSH-2 oder TestDaF 4),</li><li>elektronische Meldung der Krankenkasse (M10),</li><li>Nachweis über die Zahlung des Semesterbeitrags von ${look.plainEuro(254.5)}.</li></ul><p>Wird die Frist versäumt, wird dieser Bescheid unwirksam.</p><p>Mit freundlichen Grüßen<br>Im Auftrag</p><p>Dr. Ines Wolfram<br>Leiterin Bewerbung und Zulassung</p><p class="fine">Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Dieser Bescheid wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>`)
}

export const admissionLetterLayouts = [
  letter,
  particulars,
  english,
  conditional,
  formalNotice,
  subjectLine,
  applicationNumber,
  noticeWithSlip,
]
