import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import { addressLines, type Layout } from '../../look.ts'
import type { RegistrationFacts } from '../../paper.ts'

/** Kept for measuring: the confirmation handed over the counter of a small town: new and earlier flat beside each other, a numbered grid of persons with names in capitals, day of moving in under the new flat. */
export const counterConfirmation: Layout<RegistrationFacts> = (facts, look) => {
  const { city, postalCode } = facts.address
  const border = 'border:.25mm solid #333;padding:1.4mm 2mm;vertical-align:top'
  const persons = facts.persons.map((person, index) => {
    const birth =
      index === 0
        ? look.day('dateOfBirth', person.dateOfBirth, 'numeric')
        : look.plainDay(person.dateOfBirth, 'numeric')
    return `<tr><td style="${border};width:8mm">${index + 1}</td><td style="${border}">${text('persons', writeName(person, 'surname-comma-capitals'))}</td><td style="${border}">${birth}<br><span class="fine">${escapeHtml(person.placeOfBirthInGerman)}</span></td><td style="${border};width:12mm">${person.sex === 'F' ? 'w' : 'm'}</td><td style="${border}">${escapeHtml(person.nationality.adjective)}</td></tr>`
  })
  return page(`<table style="width:100%"><tr><td style="width:24mm"><div style="width:16mm;height:19mm;border:.5mm solid ${look.accent};border-radius:0 0 8mm 8mm"></div></td><td><span style="font-size:14pt">Stadtverwaltung ${escapeHtml(city)}</span><br>– Der Bürgermeister als Meldebehörde –<br><span class="fine">Marktplatz 1, ${escapeHtml(`${postalCode} ${city}`)} · Gemeindeschlüssel 14${look.random.digits(6)}</span></td></tr></table>
    <h1 style="text-align:center;font-size:15pt;margin-top:10mm">Bestätigung der Anmeldung</h1><p class="center">(§ 24 Absatz 2 Bundesmeldegesetz)</p><p>Für die nachstehend aufgeführten Personen wurde am ${look.plainDay(addDays(facts.moveInDate, 6), 'numeric')} die Anmeldung vorgenommen.</p>
    <table style="width:100%;border-collapse:collapse;margin-top:3mm"><tr><td style="${border};width:50%"><small>Neue Wohnung (Hauptwohnung)</small><br>${addressLines('address', facts.address)}<br><span style="font-size:9pt">Wohnungsgeber liegt vor</span></td><td style="${border}"><small>Bisherige Wohnung</small><br>Dorfstraße 118<br>39590 Tangermünde</td></tr><tr><td style="${border}"><small>Tag des Einzugs</small><br>${look.day('moveInDate', facts.moveInDate, 'numeric')}</td><td style="${border}"><small>Tag des Auszugs</small><br>${look.plainDay(addDays(facts.moveInDate, -1), 'numeric')}</td></tr></table>
    <table style="width:100%;border-collapse:collapse;margin-top:5mm"><tr style="font-size:8pt;background:#eee"><td style="${border}">Nr.</td><td style="${border}">Name, Vornamen</td><td style="${border}">Geburtstag, Geburtsort</td><td style="${border}">Geschl.</td><td style="${border}">Staatsangeh.</td></tr>${persons.join('')}</table>
    <p style="margin-top:5mm;font-size:9pt">Religion: ohne Angabe &nbsp;·&nbsp; Übermittlungssperren: keine &nbsp;·&nbsp; Das Ordnungsmerkmal lautet ${look.random.digits(9)}.</p><p style="font-size:9pt">Bitte prüfen Sie die Angaben sofort. Die Krankenkasse, die Bank und die Zulassungsstelle sind von Ihnen selbst zu unterrichten.</p>
    <div class="columns" style="margin-top:8mm"><div>${escapeHtml(city)}, ${look.plainDay(facts.date, 'numeric')}</div><div>Im Auftrag<br>${drawSignature(look)}<br>Krause, Sachbearbeiter</div>${roundStamp(look, `Stadt ${escapeHtml(city)}<br>Siegel 3`, 'position:static;flex:0 0 32mm')}</div>`)
}
