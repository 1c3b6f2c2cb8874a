import { page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { letterhead, pairs } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { DegreeFacts } from '../paper.ts'

/** The statement of comparability of the ZAB. */
const statement: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<p><b>Sekretariat der Kultusministerkonferenz</b><br>Zentralstelle für ausländisches Bildungswesen (ZAB)</p><h1>Zeugnisbewertung für ausländische Hochschulqualifikationen</h1><p class="fine">Statement of Comparability for Foreign Higher Education Qualifications · Aktenzeichen ZAB-${look.random.digits(6)}</p>${pairs(
      [
        ['Inhaber/in der Qualifikation', text('holder', writeName(facts.holder))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Bezeichnung des Abschlusses', text('degree', facts.degree)],
        ['Studienfach', text('subject', facts.subject)],
        ['Verleihende Institution', text('institution', facts.institution)],
        ['Status der Institution (anabin)', 'H+'],
      ],
      'pairs ruled',
    )}<p>Der Abschluss entspricht einem deutschen Hochschulabschluss auf dieser Ebene.</p><p>Bonn, ${look.day('date', facts.date)}</p>`,
  )

/** A notice of equivalence of a chamber. */
const equivalence: Layout<DegreeFacts> = (facts, look) =>
  page(
    `${letterhead(look, 'IHK FOSA – Zentrum für Berufsanerkennung', 'Ulmenstraße 52g, 90443 Nürnberg')}<h1>Bescheid über die Gleichwertigkeit</h1><p>Auf Antrag von ${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, wird festgestellt: Die im Ausland erworbene Berufsqualifikation ${text('degree', facts.degree)} im Fach ${text('subject', facts.subject)}, erworben an der Einrichtung ${text('institution', facts.institution)}, ist mit dem deutschen Referenzberuf gleichwertig (volle Gleichwertigkeit, § 4 BQFG).</p><p>Nürnberg, den ${look.day('date', facts.date)}</p><p class="fine">Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Klage erhoben werden.</p>`,
  )

/** The printout of the anabin database. */
const anabin: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<p class="fine">anabin – Informationsportal zur Anerkennung ausländischer Bildungsabschlüsse</p><h1>anabin: Ergebnis der Abschlusssuche</h1>${pairs(
      [
        ['Institution', text('institution', facts.institution)],
        ['Abschluss', text('degree', facts.degree)],
        ['Studienrichtung', text('subject', facts.subject)],
        ['Äquivalenzklasse', 'entspricht'],
        ['Antragsteller/in', text('holder', writeName(facts.holder, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Abgerufen am', look.day('date', facts.date, 'numeric')],
      ],
    )}`,
  )

/** Kept for measuring. */
const shortNotice: Layout<DegreeFacts> = (facts, look) =>
  page(
    `<h2>Anerkennung Ihrer ausländischen Qualifikation – Anerkennungsbescheid</h2><p>Name: ${text('holder', writeName(facts.holder))}; Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Ihr Abschluss „${text('degree', facts.degree)}“ (${text('subject', facts.subject)}) der Hochschule ${text('institution', facts.institution)} wird anerkannt.</p><p>Datum des Bescheids: ${look.day('date', facts.date, 'numeric')}</p>`,
  )

export const degreeRecognitionLayouts = [statement, equivalence, anabin, shortNotice]
