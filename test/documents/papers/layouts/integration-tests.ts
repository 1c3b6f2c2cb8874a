import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import { boxes, drawSignature, lineAbove, pairs, roundStamp, splitName, table } from '../blocks.ts'
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

/** Kept for measuring: the office's notice of the result, the person on lines with labels under them, the points in a grid. */
const lifeNotice: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<div class="right fine">Bundesamt für Migration und Flüchtlinge<br>90343 Nürnberg</div><h1 style="font-size:14pt;margin-top:16mm">Skalierter Test „Leben in Deutschland“ – Bescheinigung</h1>${lineAbove('Name, Vorname', text('holder', writeName(facts.holder, 'surname-comma-capitals')))}${lineAbove('Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'))}${lineAbove('BAMF-Personenkennziffer', look.random.digits(9))}<p style="margin-top:4mm">Die oben genannte Person hat den Test abgelegt:</p>${table(
      ['Aufgaben', 'davon richtig', 'erforderlich', 'Prüfstelle'],
      [['33', mark('points', facts.points, String(facts.points)), '15', text('issuer', facts.issuer)]],
    )}<p>Der Test ist damit ${facts.points >= 15 ? '' : 'nicht '}bestanden. Bei mindestens 17 richtigen Antworten sind auch die Kenntnisse nach § 10 Abs. 1 Satz 1 Nr. 7 StAG nachgewiesen.</p><p>${look.day('date', facts.date, 'numeric')}<br>Im Auftrag</p>${roundStamp(look, 'Bundesamt', 'left:120mm;top:170mm')}`,
  )

export const lifeInGermanyTestLayouts = [lifeLetter, lifePairs, lifeCertificate, lifeBoxes, lifeNotice]

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

/** Kept for measuring: the certificate in two parts, names in two places, results as sentences beside each other. */
const courseTwoParts: Layout<IntegrationCourseFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('holder', facts.holder)
  return page(
    `<div class="guilloche" style="padding:8mm;border:.3mm solid ${look.accent}"><p class="right"><b>Bundesamt für Migration und Flüchtlinge</b></p><h1 class="center" style="font-size:22pt;color:${look.accent}">Zertifikat<br><span style="font-size:13pt">Integrationskurs</span></h1><div class="columns"><div>${lineAbove('Familienname', surname)}</div><div>${lineAbove('Vorname', givenNames)}</div></div><div class="columns"><div>${lineAbove('Tag der Geburt', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'))}</div><div>${lineAbove('Nr. des Ausweisdokuments', escapeHtml(facts.passportNumber))}</div></div><p class="center">hat am Integrationskurs nach § 43 des Aufenthaltsgesetzes erfolgreich teilgenommen.</p><div class="columns"><div><b>Sprachkurs</b><p>Sprachprüfung „Deutsch-Test für Zuwanderer“, Gesamtergebnis ${level(facts)}</p></div><div><b>Orientierungskurs</b><p>Test „Leben in Deutschland“, ${mark('points', facts.points, String(facts.points))} richtige Antworten</p></div></div><p class="fine">Träger der Maßnahme: ${text('issuer', facts.issuer)} · Umfang: 700 Unterrichtsstunden</p><p>Nürnberg, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}</div>`,
  )
}

export const integrationCourseLayouts = [
  courseCertificate,
  coursePairs,
  courseCentred,
  courseBoxes,
  courseTwoParts,
]
