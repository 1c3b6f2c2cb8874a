import { situationOf } from '../situation.ts'
import { toFound, type CaseView, type Stated } from '../case-view.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule } from '../rule.ts'
import { pleaseClarify, sayFound, sayStated } from '../wording.ts'

const certificates = ['language-certificate', 'integration-course'] as const
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

/** Points of 33 with which the test "Leben in Deutschland" is passed for the integration course. Source: § 17 Abs. 2 IntV; DOMAIN.md section 3. */
const pointsToPass = 15

/** Level of the language certificate and points of the test "Leben in Deutschland" ↔ what the § asks for, else ↔ the form. */
export const languageCertificate: Rule = {
  id: 'language-certificate',
  group: 'C',
  severity: 'K',
  norm: '§ 9 Abs. 2 Nr. 7 und 8, § 30 Abs. 1 Satz 1 Nr. 2 AufenthG',
  observe: (view) => [...observeLevel(view), ...observePoints(view)],
}

interface Required {
  readonly level: string
  readonly source: string
}

/** What each § of the settlement permit asks for; null = nothing that a certificate of one level proves (§ 26 Abs. 3, § 35), or not without its Absatz. */
const settlementLevels: readonly (readonly [norm: string, level: string | null, source: string])[] = [
  ['18c Abs. 1', 'B1', '§ 18c Abs. 1 Satz 1 Nr. 4 AufenthG'],
  ['18c Abs. 2', 'A1', '§ 18c Abs. 2 Satz 2 AufenthG'],
  ['18c', null, ''],
  ['28 Abs. 2', 'B1', '§ 28 Abs. 2 Satz 1 AufenthG'],
  ['9 Abs. 3a', 'B1', '§ 9 Abs. 3a AufenthG'],
  ['9a', 'B1', '§ 9a Abs. 2 Satz 1 Nr. 3 AufenthG'],
  ['26 Abs. 3', null, ''],
  ['35', null, ''],
]

/** The § that all others go by, and the one taken where none is named. */
const settlementDefault: Required = { level: 'B1', source: '§ 9 Abs. 2 Satz 1 Nr. 7 AufenthG' }

/** Who states B1 for § 18c Abs. 2 relies on the shorter time that goes with it. */
function requiredLevel(view: CaseView): Required | null {
  const situations = situationOf(view)
  if (situations.length > 0 && situations.every((situation) => situation === 'ehegatte-erst'))
    return { level: 'A1', source: '§ 30 Abs. 1 Satz 1 Nr. 2 AufenthG' }
  if (view.service !== 'niederlassungserlaubnis') return null
  const row = settlementLevels.find(([norm]) => fallsUnder(view.paragraph, norm))
  if (!row) return settlementDefault
  const [norm, level, source] = row
  if (level === null) return null
  return { level: norm === '18c Abs. 2' && view.stated('level')?.value === 'B1' ? 'B1' : level, source }
}

function observeLevel(view: CaseView): Observation[] {
  const best = bestCertificate(view)
  const stated = view.stated('level')
  const required = requiredLevel(view)
  if (!best && !stated && view.documentsOf(...certificates).length === 0) return []
  const common = { subject: 'level', stated: stated ?? null, found: best ? [toFound(best)] : [] }
  const said = [
    ...(required ? [`Verlangt: ${required.level} (${required.source}).`] : []),
    ...(stated ? [`${sayStated('level', stated)}.`] : []),
    ...(best ? [`${sayFound(view, best)}.`] : []),
  ].join(' ')
  if (!best)
    return [
      { ...common, outcome: 'not-checked', text: `${said} Aus einem Zertifikat wurde kein Niveau gelesen.` },
    ]
  const reached = rank(String(best.value))
  const isCertain = best.certain
  if (required && reached < rank(required.level))
    return [deviation(common, isCertain, `${said} Das verlangte Niveau ist nicht nachgewiesen.`)]
  if (stated && reached < rank(String(stated.value)))
    return [
      deviation(
        common,
        isCertain && isReadable(stated),
        `${said} Das angegebene Niveau ist nicht nachgewiesen.`,
        required !== null,
      ),
    ]
  if (!required && !stated)
    return [
      { ...common, outcome: 'not-checked', text: `${said} Welches Niveau verlangt ist, ist nicht bekannt.` },
    ]
  return [{ ...common, outcome: 'agrees', text: `${said} Das Niveau ist nachgewiesen.` }]
}

/** Where the § is satisfied anyway, a lower level than stated is only worth a look. */
function deviation(
  common: Omit<Observation, 'outcome' | 'text'>,
  isCertain: boolean,
  said: string,
  isSatisfied = false,
): Observation {
  if (!isCertain)
    return { ...common, outcome: 'unreadable', text: `${said} Der Wert ist nicht sicher gelesen.` }
  return isSatisfied
    ? { ...common, outcome: 'differs', severity: 'P', text: said }
    : { ...common, outcome: 'differs', text: `${said} ${pleaseClarify}` }
}

function isReadable(stated: Stated): boolean {
  return stated.field?.certain ?? true
}

/** The certificate with the highest level, certain ones first. */
function bestCertificate(view: CaseView) {
  return view
    .documentsOf(...certificates)
    .map((document) => view.fieldOf(document, 'level'))
    .filter((field) => field !== undefined)
    .toSorted(
      (a, b) => Number(b.certain) - Number(a.certain) || rank(String(b.value)) - rank(String(a.value)),
    )[0]
}

function rank(level: string): number {
  return levels.indexOf(level.toUpperCase())
}

function observePoints(view: CaseView): Observation[] {
  const points = view
    .documentsOf('life-in-germany-test', 'integration-course')
    .map((document) => view.fieldOf(document, 'points'))
    .filter((field) => field !== undefined)
    .filter((field) => view.kindOf(field.documentId) === 'life-in-germany-test' || Number(field.value) <= 33)
    .toSorted((a, b) => Number(b.certain) - Number(a.certain) || Number(b.value) - Number(a.value))[0]
  if (!points) return []
  const common = {
    subject: 'points',
    norm: '§ 9 Abs. 2 Nr. 8 AufenthG, § 17 Abs. 2 IntV',
    found: [toFound(points)],
  }
  const said = `${sayFound(view, points)}. Zum Bestehen nötig: ${pointsToPass} von 33.`
  if (Number(points.value) >= pointsToPass) return [{ ...common, outcome: 'agrees', text: said }]
  return [deviation(common, points.certain, said)]
}
