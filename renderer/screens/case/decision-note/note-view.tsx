import { Group, Textarea, TextInput, Title } from '@mantine/core'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft } from '../../../../models/decision-note.ts'
import { noteWords } from '../../../wording/case.ts'
import { writeNote } from '../draft-changes.ts'
import type { ListedFinding } from '../list-findings.ts'
import classes from '../page-text.module.css'
import type { Judgement } from '../use-judgement.ts'
import { NoteExport } from './note-export.tsx'
import { SeeOriginalList } from './see-original-list.tsx'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly judgement: Judgement
  readonly listed: readonly ListedFinding[]
}

/** The decision note: the facts come from what the person adopted, the assessment and the result from the person alone. */
export function NoteView({ state, draft, judgement, listed }: Props) {
  return (
    <div className={`${classes.view} ${classes.wide}`}>
      <Title order={2}>{noteWords.title}</Title>
      <div className={classes.columns}>
        <div className={classes.section}>
          <Textarea
            label={noteWords.assessment}
            description={noteWords.assessmentHint}
            required
            autosize
            minRows={5}
            spellCheck={false}
            value={draft.assessment}
            onChange={({ currentTarget: { value } }) =>
              judgement.change((now) => writeNote(now, { assessment: value }))
            }
          />
          <Textarea
            label={noteWords.result}
            autosize
            minRows={2}
            spellCheck={false}
            value={draft.result}
            onChange={({ currentTarget: { value } }) =>
              judgement.change((now) => writeNote(now, { result: value }))
            }
          />
          <Group>
            <TextInput
              label={noteWords.author}
              required
              spellCheck={false}
              value={draft.author}
              onChange={({ currentTarget: { value } }) =>
                judgement.change((now) => writeNote(now, { author: value }))
              }
            />
          </Group>
          <SeeOriginalList draft={draft} documents={state.documents} listed={listed} />
        </div>
        <NoteExport caseId={state.caseId} draft={draft} judgement={judgement} />
      </div>
    </div>
  )
}
