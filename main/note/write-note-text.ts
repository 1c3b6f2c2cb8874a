import { noteSections, type PrintedNote, type Section } from './note-sections.ts'

/** The note as plain German text for the clipboard. Ends with a line break. */
export function writeNoteText(note: PrintedNote): string {
  const [head, ...sections] = noteSections(note)
  const parts = [
    ['VERMERK', ...(head ? linesOf(head) : [])].join('\n'),
    ...sections.map((section) => [section.title.toUpperCase(), ...linesOf(section)].join('\n')),
    `Unterschrift: ______________________________\n(${note.author})`,
  ]
  return `${parts.join('\n\n')}\n`
}

function linesOf(section: Section): string[] {
  if ('paragraphs' in section) return section.paragraphs.length === 0 ? ['–'] : [...section.paragraphs]
  if (section.items.length === 0) return ['Keine.']
  return section.items.flatMap(([first = '', ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => `   ${line}`),
  ])
}
