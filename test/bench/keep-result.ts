const heading = '# Bench results\n\nWritten by `npm run bench`; each set replaces its own part.\n'

/** The text of RESULTS.md with the part of one set replaced or added; parts are in the order of their names. */
export function keepResult(before: string, name: string, part: string): string {
  const parts = new Map(
    before
      .split(/^(?=## )/m)
      .filter((text) => text.startsWith('## '))
      .map((text) => [text.slice(3, text.indexOf('\n')), text.trimEnd()]),
  )
  parts.set(name, `## ${name}\n\n${part.trim()}`)
  const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  return `${[heading.trimEnd(), ...sorted].join('\n\n')}\n`
}
