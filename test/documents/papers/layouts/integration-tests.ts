import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { boxes, drawSignature, lineAbove, pairs, roundStamp, splitName, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { IntegrationCourseFacts, LifeInGermanyFacts } from '../paper.ts'
import { facingResults, limitsOnAScale } from './kept/integration-tests.ts'

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

/** The office's notice of the result, the person on lines with labels under them, the points in a grid. */
const lifeNotice: Layout<LifeInGermanyFacts> = (facts, look) =>
  page(
    `<div class="right fine">Bundesamt für Migration und Flüchtlinge<br>90343 Nürnberg</div><h1 style="font-size:14pt;margin-top:16mm">Skalierter Test „Leben in Deutschland“ – Bescheinigung</h1>${lineAbove('Name, Vorname', text('holder', writeName(facts.holder, 'surname-comma-capitals')))}${lineAbove('Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'))}${lineAbove('BAMF-Personenkennziffer', look.random.digits(9))}<p style="margin-top:4mm">Die oben genannte Person hat den Test abgelegt:</p>${table(
      ['Aufgaben', 'davon richtig', 'erforderlich', 'Prüfstelle'],
      [['33', mark('points', facts.points, String(facts.points)), '15', text('issuer', facts.issuer)]],
    )}<p>Der Test ist damit ${facts.points >= 15 ? '' : 'nicht '}bestanden. Bei mindestens 17 richtigen Antworten sind auch die Kenntnisse nach § 10 Abs. 1 Satz 1 Nr. 7 StAG nachgewiesen.</p><p>${look.day('date', facts.date, 'numeric')}<br>Im Auftrag</p>${roundStamp(look, 'Bundesamt', 'left:120mm;top:170mm')}`,
  )

/** How the points spread over the topics of the test: ten from history, ten from society, ten from democracy, three about the Land. */
function pointsByTopic(total: number): number[] {
  const land = Math.min(3, Math.floor(total / 11))
  const history = Math.floor((total - land) / 3)
  const society = Math.floor((total - land - history) / 2)
  return [total - land - history - society, history, society, land]
}

/** A letter to the person, points by topic with their sum, the day of the test apart from that of the letter. */
const lifeByTopics: Layout<LifeInGermanyFacts> = (facts, look) => {
  const { holder } = facts
  const topics = [
    'Politik in der Demokratie',
    'Geschichte und Verantwortung',
    'Mensch und Gesellschaft',
    'Bundesland',
  ]
  const shares = pointsByTopic(facts.points)
  return page(`<div class="columns"><div><b>${text('issuer', facts.issuer)}</b><br><span class="fine">Zugelassene Prüfstelle des Bundesamts (Nr. ${look.random.digits(5)})</span><p style="margin-top:12mm">${text('holder', writeName(holder))}<br>– persönlich ausgehändigt –</p></div><div class="right">Testnummer ${look.random.digits(6)}<br>${look.day('date', facts.date, 'numeric')}</div></div>
    <p style="margin-top:8mm"><b>Ihr Ergebnis im Test „Leben in Deutschland“</b></p><p>Guten Tag,</p><p>Sie (geb. ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} in ${escapeHtml(holder.placeOfBirthInGerman)}) haben am ${look.plainDay(addDays(facts.date, -28), 'numeric')} an unserem bundeseinheitlichen Test teilgenommen. Ihre Antworten wurden wie folgt bewertet:</p>
    ${table(
      ['Themenfeld', 'Fragen', 'richtig'],
      [
        ...topics.map((topic, index) => [topic, index === 3 ? '3' : '10', String(shares[index] ?? 0)]),
        ['<b>Summe</b>', '33', `<b>${mark('points', facts.points, String(facts.points))}</b>`],
      ],
      'grid num',
    )}<p>Damit haben Sie ${facts.points >= 15 ? 'die Kenntnisse der Rechts- und Gesellschaftsordnung (mindestens 15 Punkte) nachgewiesen' : 'die erforderlichen 15 Punkte leider nicht erreicht'}. Für die Einbürgerung sind 17 Punkte nötig.</p><p>Testgebühr: ${look.plainEuro(25)}. Der Test kann beliebig oft wiederholt werden.</p>${drawSignature(look)}<p class="fine">Prüfungsverantwortliche: Sandra Ehrlich</p>`)
}

/** The federal office's certificate: the person in ruled lines with captions on the left, the result in one sentence in the middle of the sheet. */
const federalOffice: Layout<LifeInGermanyFacts> = (facts, look) => {
  const { holder } = facts
  const [surname, givenNames] = splitName('holder', holder)
  return page(`<div style="display:flex;justify-content:space-between"><span></span><div style="border-left:1mm solid #111;padding-left:3mm;line-height:1.2">Bundesamt<br>für Migration<br>und Flüchtlinge</div></div><h1 class="center" style="font-size:20pt;margin-top:18mm;letter-spacing:.6mm">Bescheinigung</h1><p class="center">über die Teilnahme am Test</p><p class="center" style="font-size:14pt"><b>„Leben in Deutschland“</b></p>
    <div style="margin:8mm 14mm">${pairs(
      [
        ['Familienname', surname],
        ['Vorname(n)', givenNames],
        ['Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')],
        ['Geburtsort', escapeHtml(holder.placeOfBirth)],
        ['Teilnehmernummer', look.random.digits(8)],
      ],
      'pairs ruled',
    )}</div><p class="center">hat am ${look.plainDay(addDays(facts.date, -21), 'numeric')} an dem bundeseinheitlichen Test teilgenommen<br>und von 33 Fragen</p><p class="center" style="font-size:18pt;margin:4mm 0"><b>${mark('points', facts.points, String(facts.points))}</b></p><p class="center">richtig beantwortet. Der Test ist ${facts.points >= 15 ? 'bestanden' : 'nicht bestanden'} (§ 17 Absatz 1 Satz 1 Nummer 2 IntV).</p>
    <div class="columns" style="margin-top:18mm"><div>Nürnberg, ${look.day('date', facts.date, 'numeric')}<br><small>Ort, Datum</small></div><div>${drawSignature(look)}<br><small>Im Auftrag des Bundesamtes</small></div></div><p style="margin-top:8mm;font-size:9pt">Prüfungsstelle: ${text('issuer', facts.issuer)}</p><p class="fine">Hinweis: Zum Nachweis der Kenntnisse der Rechts- und Gesellschaftsordnung und der Lebensverhältnisse in Deutschland für die Einbürgerung müssen mindestens 17 Fragen richtig beantwortet sein.</p>${roundStamp(look, 'Prüfungsstelle', 'left:145mm;top:172mm')}`)
}

export const lifeInGermanyTestLayouts = [
  lifeLetter,
  lifePairs,
  lifeCertificate,
  lifeBoxes,
  lifeNotice,
  lifeByTopics,
  federalOffice,
  limitsOnAScale,
]

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

/** The certificate in two parts, names in two places, results as sentences beside each other. */
const courseTwoParts: Layout<IntegrationCourseFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('holder', facts.holder)
  return page(
    `<div class="guilloche" style="padding:8mm;border:.3mm solid ${look.accent}"><p class="right"><b>Bundesamt für Migration und Flüchtlinge</b></p><h1 class="center" style="font-size:22pt;color:${look.accent}">Zertifikat<br><span style="font-size:13pt">Integrationskurs</span></h1><div class="columns"><div>${lineAbove('Familienname', surname)}</div><div>${lineAbove('Vorname', givenNames)}</div></div><div class="columns"><div>${lineAbove('Tag der Geburt', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric'))}</div><div>${lineAbove('Nr. des Ausweisdokuments', escapeHtml(facts.passportNumber))}</div></div><p class="center">hat am Integrationskurs nach § 43 des Aufenthaltsgesetzes erfolgreich teilgenommen.</p><div class="columns"><div><b>Sprachkurs</b><p>Sprachprüfung „Deutsch-Test für Zuwanderer“, Gesamtergebnis ${level(facts)}</p></div><div><b>Orientierungskurs</b><p>Test „Leben in Deutschland“, ${mark('points', facts.points, String(facts.points))} richtige Antworten</p></div></div><p class="fine">Träger der Maßnahme: ${text('issuer', facts.issuer)} · Umfang: 700 Unterrichtsstunden</p><p>Nürnberg, ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}</div>`,
  )
}

/** The identity in one block of text, the parts of the course as a table with their own days, the legal effects below. */
const courseParts: Layout<IntegrationCourseFacts> = (facts, look) => {
  const earlier = (days: number): string => look.plainDay(addDays(facts.date, -days), 'numeric')
  return page(`<div style="display:flex;justify-content:space-between"><b>Bundesamt<br>für Migration<br>und Flüchtlinge</b><span class="fine right">Regionalstelle Chemnitz<br>Az. IK-${look.random.digits(7)}</span></div><h1 class="center" style="letter-spacing:1.4mm;margin-top:14mm">ZERTIFIKAT</h1><p class="center">über die erfolgreiche Teilnahme am allgemeinen Integrationskurs</p>
    <div style="border:.3mm solid #555;padding:3mm 5mm;line-height:1.7">${salutation(facts.holder)} ${text('holder', writeName(facts.holder, 'surname-capitals'))}, geboren ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}, Staatsangehörigkeit: ${escapeHtml(facts.holder.nationality.adjective)}, ausgewiesen durch Dokument Nr. ${escapeHtml(facts.passportNumber)}</div>
    ${table(
      ['Kursteil', 'Prüfung', 'abgelegt am', 'Ergebnis'],
      [
        ['Sprachkurs (600 UE)', 'DTZ', earlier(74), level(facts)],
        [
          'Orientierungskurs (100 UE)',
          'LiD',
          earlier(39),
          `${mark('points', facts.points, String(facts.points))} Punkte`,
        ],
      ],
    )}<p>Der Kurs wurde bei ${text('issuer', facts.issuer)} besucht (Beginn ${earlier(310)}, Ende ${earlier(39)}).</p><p class="fine">Der Orientierungskurs ist ab 15 von 33 Punkten bestanden. Wer dieses Zertifikat vorlegt, erfüllt § 9 Abs. 2 Satz 1 Nr. 7 und 8 AufenthG. Eine Zweitschrift kostet 15,00 EUR.</p><div class="signs"><div class="sign">Chemnitz, ${look.day('date', facts.date)}</div><div class="sign">${drawSignature(look)}<br><small>Im Auftrag, Wirth</small></div></div>${roundStamp(look, 'Bundesamt für Migration', 'left:92mm;top:190mm')}`)
}

/** The federal certificate as one long sentence in the middle of the sheet, line by line, the results as two indented lines. */
const centredSentence: Layout<IntegrationCourseFacts> = (facts, look) => {
  const { holder } = facts
  return page(`<div style="display:flex;justify-content:space-between"><div style="border-left:1mm solid #111;padding-left:3mm;line-height:1.2">Bundesamt<br>für Migration<br>und Flüchtlinge</div><span class="fine right">Nr. ${escapeHtml(facts.number)}</span></div><h1 class="center" style="font-size:24pt;margin:16mm 0 2mm">Zertifikat</h1><p class="center" style="font-size:13pt">Integrationskurs</p>
    <div class="center" style="margin-top:10mm;line-height:1.9"><span style="font-size:14pt"><b>${salutation(holder)} ${text('holder', writeName(holder))}</b></span><br>geboren am ${look.day('dateOfBirth', holder.dateOfBirth)} in ${escapeHtml(holder.placeOfBirthInGerman)}<br>ausgewiesen durch Pass Nr. ${escapeHtml(facts.passportNumber)}<br>hat den Integrationskurs nach § 43 AufenthG<br>mit folgendem Ergebnis erfolgreich abgeschlossen:</div>
    <div style="margin:8mm 22mm"><p><b>Sprachprüfung</b> „Deutsch-Test für Zuwanderer“ (A2–B1):<br><span style="padding-left:10mm">Kenntnisse auf dem Niveau ${level(facts)}</span></p><p><b>Test</b> „Leben in Deutschland“:<br><span style="padding-left:10mm">${points(facts.points, '33')} möglichen Punkten</span></p></div><p class="center">Kursträger: ${text('issuer', facts.issuer)}</p>
    <div class="columns" style="margin-top:20mm"><div>Nürnberg, den ${look.day('date', facts.date)}</div><div>${drawSignature(look)}<br><small>Für das Bundesamt</small></div></div><p class="fine center" style="position:absolute;left:24mm;right:20mm;bottom:10mm">Das Niveau richtet sich nach dem Gemeinsamen Europäischen Referenzrahmen (A1 bis C2). Dieses Zertifikat ersetzt kein Ausweispapier.</p>${roundStamp(look, 'Bundesamt für Migration und Flüchtlinge', 'left:92mm;top:205mm')}`)
}

export const integrationCourseLayouts = [
  courseCertificate,
  coursePairs,
  courseCentred,
  courseBoxes,
  courseTwoParts,
  courseParts,
  centredSentence,
  facingResults,
]
