import { escapeHtml, htmlPage } from './html-page.ts'
import { noteSections, type PrintedNote, type Section } from './note-sections.ts'

/** The note as a page to print; the same parts as its text. */
export function writeNoteHtml(note: PrintedNote): string {
  const [head, ...sections] = noteSections(note)
  const parts = [
    '<h1>Vermerk</h1>',
    ...(head ? [contentOf(head)] : []),
    ...sections.map((section) => `<h2>${escapeHtml(section.title)}</h2>\n${contentOf(section)}`),
    `<p class="signature">Unterschrift: ______________________________\n(${escapeHtml(note.author)})</p>`,
  ]
  return htmlPage('Vermerk', parts.join('\n'))
}

function contentOf(section: Section): string {
  if ('paragraphs' in section) {
    return paragraphs(section.paragraphs.length === 0 ? ['–'] : section.paragraphs)
  }
  if (section.items.length === 0) return paragraphs(['Keine.'])
  const items = section.items.map((lines) => `<li>${paragraphs(lines)}</li>`)
  return `<ol>\n${items.join('\n')}\n</ol>`
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')
}
