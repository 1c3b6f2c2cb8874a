import type { PageText } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { holds } from './form-words.ts'
import type { Area } from './token.ts'

/** A tick box, wherever it came from: an AcroForm field, the page image, or a character such as ☒ or [x]. Unit: the height of the page. */
export interface Tick extends Area {
  readonly checked: boolean | null // null = not sure
  readonly confidence: number
  readonly name: string // of the AcroForm field, else ''
}

const checkedMark = /^(?:[☒☑✓✔✗✘🗹🗷⊠]|\[[xX✓]\]|\([xX]\))$/u
const emptyMark = /^(?:[☐□❏❑○]|\[[\s_]?\]|\([\s_]\))$/u

/** All tick boxes of a page; a box known from several sources is told once, AcroForm before image before characters. */
export function findTicks(page: PageText): Tick[] {
  const fromForm = page.formEntries
    .filter((entry) => entry.checked !== null)
    .map((entry) => toTick(entry.box, page, entry.checked, 1, entry.name))
  const fromImage = page.tickMarks.map((mark) => toTick(mark.box, page, mark.checked, mark.confidence, ''))
  const ticks: Tick[] = []
  for (const tick of [...fromForm, ...fromImage, ...fromCharacters(page)])
    if (!ticks.some((other) => overlap(other, tick))) ticks.push(tick)
  return ticks
}

function fromCharacters(page: PageText): Tick[] {
  return page.words.flatMap((word, index) => {
    if (page.formEntries.some((entry) => entry.value !== null && holds(entry.box, word.box))) return []
    const first = word.text.slice(0, word.text.startsWith('[') || word.text.startsWith('(') ? 3 : 1)
    const next = page.words[index + 1]
    if (checkedMark.test(first))
      return [toTick(markBox(word.box, word.text, first), page, true, word.confidence, '')]
    if (emptyMark.test(first))
      return [toTick(markBox(word.box, word.text, first), page, false, word.confidence, '')]
    const closing = word.text === '[' ? ']' : word.text === '(' ? ')' : null
    const apart =
      closing !== null && next?.text.startsWith(closing) === true && next.box.x - word.box.x < 0.05
    return apart ? [toTick(word.box, page, false, word.confidence, '')] : []
  })
}

function markBox(box: Box, text: string, mark: string): Box {
  return { ...box, width: (box.width * mark.length) / text.length }
}

function toTick(box: Box, page: PageText, checked: boolean | null, confidence: number, name: string): Tick {
  return {
    left: box.x * page.aspectRatio,
    right: (box.x + box.width) * page.aspectRatio,
    top: box.y,
    bottom: box.y + box.height,
    checked,
    confidence,
    name,
  }
}

function overlap(a: Area, b: Area): boolean {
  const margin = 0.004
  return a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom && b.top < a.bottom
}
