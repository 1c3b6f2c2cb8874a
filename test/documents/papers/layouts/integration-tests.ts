import { mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { boxes, drawSignature, pairs } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { IntegrationCourseFacts, LifeInGermanyFacts } from '../paper.ts'

const level = (facts: IntegrationCourseFacts): string => text('level', facts.level)

const points = (value: number, of: string): string => `${mark('points', value, String(value))} von ${of}`

const lifeLetter: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<p>Bundesamt für Migration und Flüchtlinge</p><h1>Bescheinigung über das Ergebnis des Tests „Leben in Deutschland“</h1><p>${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, hat am Test teilgenommen und ${points(facts.points, '33')} Fragen richtig beantwortet. Der Test ist mit mindestens 15 richtigen Antworten bestanden (§ 17 Abs. 1 IntV).</p><p>Prüfstelle: ${text('issuer', facts.issuer)}</p><p>Nürnberg, ${look.day('date', facts.date)}</p>`,
  )

const lifePairs: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<h1>Leben in Deutschland – Testergebnis</h1>${pairs([
      ['Name, Vorname', text('holder', writeName(facts.holder, 'surname-first'))],
      ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
      ['Erreichte Punktzahl', points(facts.points, '33 Punkten')],
      ['Ergebnis', facts.points >= 15 ? 'bestanden' : 'nicht bestanden'],
      ['Prüfstelle', text('issuer', facts.issuer)],
      ['Datum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

const lifeCertificate: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<div class="center"><p>${text('issuer', facts.issuer)}</p><h1>Zertifikat<br>Leben in Deutschland</h1><h2>${text('holder', writeName(facts.holder))}</h2><p>geb. ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Punkte: ${mark('points', facts.points, String(facts.points))} / 33</p><p>Ausgestellt am ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}</div>`,
  )

/** Kept for measuring. */
const lifeBoxes: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<h1>Orientierungskurstest „Leben in Deutschland“</h1><p>Ergebnismitteilung</p>${boxes([
      [
        ['Familienname, Vorname', text('holder', writeName(facts.holder, 'surname-first'))],
        ['geboren am', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
      ],
      [
        ['richtig beantwortete Fragen', points(facts.points, '33')],
        ['Prüfungseinrichtung', text('issuer', facts.issuer)],
        ['Datum', look.day('date', facts.date, 'numeric')],
      ],
    ])}`,
  )

export const lifeInGermanyTestLayouts = [lifeLetter, lifePairs, lifeCertificate, lifeBoxes]

/** The certificate names a passport, perhaps one long renewed. */
const courseCertificate: Layout<IntegrationCourseFacts> = (facts, look) =>
  page(
    `<p>Bundesamt für Migration und Flüchtlinge</p><h1>Zertifikat Integrationskurs</h1><p>${text('holder', writeName(facts.holder))}<br>geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}<br>Pass-/Ausweisnummer ${facts.passportNumber}</p><p>hat den Integrationskurs erfolgreich abgeschlossen. Im Sprachtest wurde das Niveau ${level(facts)} nachgewiesen, im Test „Leben in Deutschland“ wurden ${points(facts.points, '33')} Punkten erreicht.</p><p>Kursträger: ${text('issuer', facts.issuer)}</p><p>Nürnberg, den ${look.day('date', facts.date)}</p>`,
  )

const coursePairs: Layout<IntegrationCourseFacts> = (facts, look) =>
  page(
    `<h1>Zertifikat über den erfolgreichen Abschluss des Integrationskurses</h1>${pairs([
      ['Teilnehmer/in', text('holder', writeName(facts.holder, 'surname-first'))],
      ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
      ['Nummer des Passes', facts.passportNumber],
      ['Sprachniveau (GER)', level(facts)],
      ['Leben in Deutschland', points(facts.points, '33 Punkten')],
      ['Träger', text('issuer', facts.issuer)],
      ['Ausstellungsdatum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

const courseCentred: Layout<IntegrationCourseFacts> = (facts, look) =>
  page(
    `<div class="center"><h1>ZERTIFIKAT<br>INTEGRATIONSKURS</h1><p>nach § 17 Abs. 2 IntV</p><h2>${text('holder', writeName(facts.holder))}</h2><p>geb. am ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}, Reisepass ${facts.passportNumber}</p><p>Deutsch-Test für Zuwanderer: ${level(facts)}</p><p>Test „Leben in Deutschland“: ${points(facts.points, '33')} Punkten</p><p>${text('issuer', facts.issuer)}, ${look.day('date', facts.date)}</p></div>`,
  )

/** Kept for measuring. */
const courseBoxes: Layout<IntegrationCourseFacts> = (facts, look) =>
  page(
    `<p>BAMF</p><h1>Integrationskurs – Zertifikat</h1>${boxes([
      [
        ['Name', text('holder', writeName(facts.holder))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
        ['Passnummer', facts.passportNumber],
      ],
      [
        ['Sprachniveau', level(facts)],
        ['Punkte im Test Leben in Deutschland', points(facts.points, '33')],
      ],
      [
        ['Kursträger', text('issuer', facts.issuer)],
        ['Ausstellungsdatum', look.day('date', facts.date, 'numeric')],
      ],
    ])}`,
  )

export const integrationCourseLayouts = [courseCertificate, coursePairs, courseCentred, courseBoxes]
