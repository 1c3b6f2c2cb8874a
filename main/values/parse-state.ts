import { states } from '../../models/knowledge/states.ts'
import { fold } from './fold.ts'

const byText = new Map<string, string>()
for (const { code, destatis, name, adjective, english, englishAdjective, others } of states) {
  for (const text of [code, destatis ?? '', name, adjective, english, englishAdjective, ...others]) {
    const key = fold(text)
    if (key !== '' && !byText.has(key)) byText.set(key, code)
  }
}

/** Names long enough to be looked for within a longer text, the longest first: `Südsudan` before `Sudan`. */
const longKeys = [...byText.keys()]
  .filter((key) => key.length >= 4 && /\p{L}/u.test(key))
  .toSorted((a, b) => b.length - a.length)

/** `türkische`, `türkischer`, `Türkischen` → `türkisch`. */
const undeclined = (folded: string): string => folded.replace(/(?<=sch|german|los|klaert)(?:e[rnsm]?)$/, '')

/** The ICAO code that a text names as a whole: code, Destatis key, German, English or own name, adjective. */
function whole(text: string): string | null {
  const folded = fold(text)
  return byText.get(folded) ?? byText.get(undeclined(folded)) ?? null
}

/**
 * The three-letter ICAO code of the state or nationality that a text names: `Türkei`, `türkisch`, `TUR`, `Türkiye`, `163`, `Syrisch / SYRIAN`. Null when it
 * names none or two different ones.
 */
export function parseState(text: string): string | null {
  const direct = whole(text)
  if (direct !== null) return direct
  const parts = text
    .split(/[/,;()\n]|\s-\s/)
    .map((part) => whole(part))
    .filter((code) => code !== null)
  const codes = new Set(parts)
  if (codes.size > 0) return codes.size === 1 ? (parts[0] ?? null) : null
  const found = named(fold(text))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Codes of all states that a longer text names; each name is taken out once found, so that `Guinea` is not found in `Guinea-Bissau`. */
function named(folded: string): Set<string> {
  let rest = ` ${folded.split(' ').map(undeclined).join(' ')} `
  const found = new Set<string>()
  for (const key of longKeys) {
    if (!rest.includes(` ${key} `)) continue
    found.add(byText.get(key) ?? '')
    rest = rest.replaceAll(` ${key} `, ' ')
  }
  return found
}
