import { describe, expect, it } from 'vitest'
import { parseHoursPerWeek, parseMonths } from '../../../main/values/parse-duration.ts'

describe('parseMonths', () => {
  it.each([
    ['sechs Monate', 6],
    ['6 Monate', 6],
    ['6 (sechs) Monate', 6],
    ['Probezeit von sechs Monaten', 6],
    ['die ersten drei Monate', 3],
    ['ein halbes Jahr', 6],
    ['anderthalb Jahre', 18],
    ['zwei Jahre', 24],
    ['ein Jahr', 12],
    ['zwölf Monate', 12],
    ['36 Monate', 36],
    ['6 months', 6],
    ['6-monatige Probezeit', 6],
    ['dreimonatige Probezeit', 3],
    ['26 Wochen', null],
    ['keine Probezeit', null],
    ['im Monat', null],
    ['', null],
  ] as const)('%s', (text, months) => {
    expect(parseMonths(text)).toBe(months)
  })
})

describe('parseHoursPerWeek', () => {
  it.each([
    ['39 Stunden/Woche', 39],
    ['38,5 Std. wöchentlich', 38.5],
    ['38.5 hours per week', 38.5],
    ['40 h/Woche', 40],
    ['40-Stunden-Woche', 40],
    ['40 Stunden pro Woche', 40],
    ['40 Stunden in der Woche', 40],
    ['40 Wochenstunden', 40],
    ['wöchentlich 40 Stunden', 40],
    ['Die regelmäßige wöchentliche Arbeitszeit beträgt 40 Stunden', 40],
    ['Wochenarbeitszeit: 38,5', 38.5],
    ['Stunden pro Woche: 20', 20],
    ['wöchentliche Arbeitszeit 39,00 Std.', 39],
    ['regelmäßige Arbeitszeit: 40 Stunden je Kalenderwoche', 40],
    ['173 Stunden im Monat', null],
    ['8 Stunden täglich', null],
    ['168 Stunden pro Woche', null],
    ['40 Tage', null],
    ['', null],
  ] as const)('%s', (text, hours) => {
    expect(parseHoursPerWeek(text)).toBe(hours)
  })
})
