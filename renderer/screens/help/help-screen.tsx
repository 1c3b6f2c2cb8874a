import { ReadingColumn } from '../../shared/reading-column.tsx'
import { ScreenBody } from '../../shared/screen-body.tsx'
import { ScreenHead } from '../../shared/screen-head.tsx'
import { helpKeys, helpSections, helpWords, type HelpSection } from '../../wording/help.ts'
import { KeyTable } from './key-table.tsx'

/** Hilfe (F1): what the check does and does not do, the transparency texts, and the keys. */
export function HelpScreen() {
  return (
    <ScreenBody>
      <ScreenHead title={helpWords.title} note={helpWords.note} />
      <ReadingColumn label={helpWords.title}>
        {helpSections.map((section) => (
          <Section key={section.title} {...section} />
        ))}
        <h2>{helpWords.keysTitle}</h2>
        {helpKeys.map(({ where, keys }) => (
          <KeyTable key={where} where={where} keys={keys} />
        ))}
      </ReadingColumn>
    </ScreenBody>
  )
}

function Section({ title, paragraphs, points = [] }: HelpSection) {
  return (
    <>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </>
  )
}
