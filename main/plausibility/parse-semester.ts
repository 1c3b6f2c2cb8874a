import { fold } from '../values/fold.ts'

/** 'Wintersemester 2026/2027', 'WiSe 26/27', 'WS 2026' → 'WS 2026'; 'Sommersemester 2027', 'SoSe 27' → 'SS 2027'; null = no semester of a year. */
export function parseSemester(text: string): string | null {
  const match =
    /\b(winter\w*|wise|ws|sommer\w*|summer\w*|sose|ss)\s*(?:semester|term)?\s*(\d{4}|\d{2})\b/.exec(
      fold(text),
    )
  const [, season, year] = match ?? []
  if (season === undefined || year === undefined) return null
  return `${season.startsWith('w') ? 'WS' : 'SS'} ${year.length === 2 ? `20${year}` : year}`
}
