/** Lines of running text are about as long as the page is wide; shorter ones are headings, addresses, cells of a form. */
const fullLine = 60
const reach = { before: 180, behind: 120 }
/** A full stop behind an abbreviation or a number that is no year does not end a sentence. */
const sentenceEnd = /(?<!(?<!\d{3})\d|(?<!\p{L})\p{L}{1,4})[.!?;][ \n]+(?=["„(§]?[\p{Lu}\d])/gu

/** The sentence that characters `from` to `to` stand in, over the line breaks of running text; in a form the line of the value. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(startOfText(text, from), from)
  const behind = text.slice(to, endOfText(text, to))
  const last = [...before.matchAll(sentenceEnd)].at(-1)
  const next = [...behind.matchAll(sentenceEnd)][0]
  const start = last === undefined ? 0 : last.index + last[0].length
  const end = next === undefined ? behind.length : next.index + 1
  const sentence = before.slice(start) + text.slice(from, to) + behind.slice(0, end)
  return sentence.replaceAll('\n', ' ').trim()
}

/** What a letter asks of its reader: such a sentence states nothing of the matter itself ('Teilen Sie uns Änderungen bis zum 31.12.2026 mit.'). */
const appeal =
  /(?<!\p{L})(?:bitte|please|kindly)(?!\p{L})|(?<!\p{L})(?:bitten wir|(?:teilen|reichen|senden|schicken|legen|wenden|melden|beachten|bringen|rufen|füllen|geben|informieren|bewahren|kommen|vereinbaren|unterschreiben|überweisen) Sie)(?!\p{L})/iu

/** Do characters `from` to `to` stand in a sentence that asks the reader to do something? */
export function asksReader(text: string, from: number, to: number): boolean {
  return appeal.test(sentenceAround(text, from, to))
}

/** Where the line begins, or an earlier line that goes on in this one. */
function startOfText(text: string, from: number): number {
  let start = text.lastIndexOf('\n', from - 1) + 1
  while (start > 0 && from - start < reach.before) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (!goesOn(text.slice(above, start - 1))) break
    start = above
  }
  return start
}

function endOfText(text: string, to: number): number {
  const endOfLine = (from: number): number => {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end
  }
  let start = text.lastIndexOf('\n', to - 1) + 1
  let end = endOfLine(to)
  while (end < text.length && end - to < reach.behind && goesOn(text.slice(start, end))) {
    start = end + 1
    end = endOfLine(start)
  }
  return end
}

function goesOn(line: string): boolean {
  return line.length >= fullLine && !line.includes('\t') && !/[.:;!?]\s*$/u.test(line)
}
