import { Title } from '@mantine/core'
import type { Draft } from '../../../../models/decision-note.ts'
import type { Document } from '../../../../models/document.ts'
import { nameSubject } from '../../../../models/knowledge/name-subject.ts'
import { caseWords, noteWords } from '../../../wording/case.ts'
import { entryOf } from '../draft-changes.ts'
import type { ListedFinding } from '../list-findings.ts'
import classes from '../page-text.module.css'
import { sayPlace } from '../say-value.ts'

interface Props {
  readonly draft: Draft
  readonly documents: readonly Document[]
  readonly listed: readonly ListedFinding[]
}

/** What is to be looked at in the original at the appointment. */
export function SeeOriginalList({ draft, documents, listed }: Props) {
  const marked = listed.filter(({ key }) => entryOf(draft, key).seeOriginal)
  return (
    <section aria-labelledby="see-original">
      <Title order={3} id="see-original">
        {noteWords.seeOriginal}
      </Title>
      {marked.length === 0 ? (
        <p className={classes.hint}>{noteWords.seeOriginalNone}</p>
      ) : (
        <ul className={classes.items}>
          {marked.map(({ id, finding }) => {
            const [found] = finding.found
            return (
              <li key={id}>
                {found ? sayPlace(found, documents) : caseWords.topics[finding.rule]}:{' '}
                {nameSubject(finding.subject)}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
