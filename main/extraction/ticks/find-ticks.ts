import type { PageText, Word } from '../../../models/page-text.ts'
import { holds } from '../words/form-words.ts'
import type { Area } from '../../values/area.ts'

/** A tick box, wherever it came from: an AcroForm field, the page image, or a character such as ☒ or [x]. Unit: the height of the page. */
export interface Tick extends Area {
  readonly checked: boolean | null // null = not sure
  readonly confidence: number
  readonly name: string // of the AcroForm field, else ''
  readonly bare: boolean // a cross or a check mark without a box: what is not chosen has no mark
}

const checkedMark = /^(?:[☒☑⊠🗹🗷◉⦿]|\[[xX✓✔✗✘●•]\]|\([xX✓✔✗✘●•]\)|_+[xX]_+)$/u
const emptyMark = /^(?:[☐□▢❏❑○◯◻⬜]|\[[\s_]?\]|\([\s_]?\))$/u
/** Filled shapes are ticks beside empty ones of their form; alone they open the items of a list. */
const filledMark = /^[■◼⬛●]$/u
const bareMark = /^(?:[xX✓✔✗✘✕✖])$/u

/** All tick boxes of a page; a box known from several sources is told once, AcroForm before image before characters. */
export function findTicks(page: PageText): Tick[] {
  const fromForm = page.formEntries
    .filter((entry) => entry.checked !== null)
    .map((entry) => toTick(entry.box, page, { checked: entry.checked, confidence: 1, name: entry.name }))
  const written = fromCharacters(page)
  const bullets = page.words.filter(({ text }) => filledMark.test(text))
  const hasEmpty = [...written, ...page.tickMarks].some(({ checked }) => checked === false)
  const fromImage = page.tickMarks
    .filter((mark) => hasEmpty || !bullets.some(({ box }) => holds(mark.box, box)))
    .filter((mark) => !page.words.some((word) => bareMark.test(word.text) && sameBox(word.box, mark.box)))
    .map((mark) => toTick(mark.box, page, mark))
  const ticks: Tick[] = []
  const sure = page.source === 'text-layer' ? written.filter(({ bare }) => !bare) : []
  for (const tick of [
    ...fromForm,
    ...sure.map((one) => besideImage(one, fromImage)),
    ...fromImage,
    ...written,
  ])
    if (!ticks.some((other) => overlap(other, tick))) ticks.push(tick)
  return contraries(ticks, page)
}

/** An empty character on which the picture shows something was filled in by hand: it is not sure. */
function besideImage(tick: Tick, fromImage: readonly Tick[]): Tick {
  const drawn = fromImage.some((other) => other.checked !== false && overlap(other, tick))
  return drawn && tick.checked === false ? { ...tick, checked: null } : tick
}

/** Where crosses stand beside check marks, a cross says no; where boxes hold both and none is empty, or there are empty ones too, nobody knows. */
function contraries(ticks: readonly Tick[], page: PageText): Tick[] {
  const words = page.words.filter(({ text }) => /^[✗✘✕✖☒☑✓✔]/u.test(text))
  const has = (marks: RegExp): boolean => words.some(({ text }) => marks.test(text))
  const bare = has(/^[✓✔]/u) && has(/^[✗✘✕✖]/u)
  const boxed = has(/^☑/u) && has(/^☒/u)
  if (!bare && !boxed) return [...ticks]
  const crossed = words.filter(({ text }) => (bare ? /^[✗✘✕✖]/u : /^☒/u).test(text))
  const answer = boxed && ticks.some(({ checked }) => checked === false) ? null : false
  return ticks.map((tick) =>
    crossed.some(({ box }) => overlap(toTick(box, page, tick), tick)) ? { ...tick, checked: answer } : tick,
  )
}

function sameBox(a: Word['box'], b: Word['box']): boolean {
  return Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6
}

function fromCharacters(page: PageText): Tick[] {
  return page.words.flatMap((word, index) => {
    if (page.formEntries.some((entry) => entry.value !== null && holds(entry.box, word.box))) return []
    const mark = markAt(page.words, index)
    if (mark === null) return []
    const bare = bareMark.test(mark.text)
    const checked = bare || checkedMark.test(mark.text) || filledMark.test(mark.text)
    return [toTick(mark.box, page, { checked, confidence: word.confidence, bare })]
  })
}

/** The mark that a word is or begins with; brackets may be several words: '[', 'X', ']'. */
function markAt(words: readonly Word[], index: number): { text: string; box: Word['box'] } | null {
  const word = words[index]
  if (word === undefined) return null
  if (bareMark.test(word.text) && !/^[[(]$/u.test(words[index - 1]?.text ?? '')) return word
  const brackets = bracketsAt(words, index)
  if (brackets !== null) return brackets
  const first = [...(/^(?:[[(].?[\])]|_+[xX]_+|.)/u.exec(word.text) ?? [])][0] ?? ''
  const known = checkedMark.test(first) || emptyMark.test(first) || filledMark.test(first)
  return known
    ? { text: first, box: { ...word.box, width: (word.box.width * first.length) / word.text.length } }
    : null
}

function bracketsAt(words: readonly Word[], index: number): { text: string; box: Word['box'] } | null {
  const [first, second, third] = words.slice(index, index + 3)
  if (first === undefined || second === undefined || !/^[[(]$/u.test(first.text)) return null
  const last = /^[\])]/u.test(second.text) ? second : third
  if (last === undefined || !/^[\])]/u.test(last.text) || last.box.x - first.box.x > 0.05) return null
  const text = `${first.text}${last === second ? '' : second.text}${last.text.slice(0, 1)}`
  if (!checkedMark.test(text) && !emptyMark.test(text)) return null
  const width = last.box.x + last.box.width / last.text.length - first.box.x
  return { text, box: { ...first.box, width: Math.max(first.box.width, width) } }
}

function toTick(
  box: Word['box'],
  page: PageText,
  mark: Pick<Tick, 'checked' | 'confidence'> & Partial<Tick>,
): Tick {
  return {
    left: box.x * page.aspectRatio,
    right: (box.x + box.width) * page.aspectRatio,
    top: box.y,
    bottom: box.y + box.height,
    checked: mark.checked,
    confidence: mark.confidence,
    name: mark.name ?? '',
    bare: mark.bare ?? false,
  }
}

function overlap(a: Area, b: Area): boolean {
  const margin = 0.004
  return a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom && b.top < a.bottom
}
