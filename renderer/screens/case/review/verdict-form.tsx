import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import type { VerdictEntry, Verdict } from '../../../../models/decision-note.ts'
import { reviewWords } from '../../../wording/case.ts'
import classes from './finding.module.css'

interface Props {
  readonly entry: VerdictEntry
  readonly onSay: (entry: VerdictEntry) => void
  readonly onCorrect: () => void
}

const verdicts: readonly Verdict[] = ['adopted', 'not-adopted', 'later']

/** Three verdicts of equal weight and no default; pressing one again takes it back. */
export function VerdictForm({ entry, onSay, onCorrect }: Props) {
  return (
    <div className={classes.verdict}>
      <div role="group" aria-label={reviewWords.verdict} className={classes.verdicts}>
        {verdicts.map((verdict) => {
          const given = entry.verdict === verdict
          return (
            <Button
              key={verdict}
              variant="default"
              className={classes.verdictButton ?? ''}
              aria-pressed={given}
              px={4}
              rightSection={<kbd>{reviewWords.verdictKeys[verdict]}</kbd>}
              leftSection={given ? '✓' : null}
              onClick={() => onSay({ ...entry, verdict: given ? null : verdict })}
            >
              {reviewWords.verdicts[verdict]}
            </Button>
          )
        })}
      </div>
      <Textarea
        aria-label={reviewWords.words}
        placeholder={reviewWords.words}
        autosize
        minRows={1}
        maxRows={8}
        spellCheck={false}
        value={entry.words}
        onChange={(event) => onSay({ ...entry, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.closest('article')?.querySelector('button')?.focus()
        }}
      />
      <Group gap="md">
        <Checkbox
          label={
            <>
              {reviewWords.seeOriginal} <kbd>O</kbd>
            </>
          }
          checked={entry.seeOriginal}
          onChange={(event) => onSay({ ...entry, seeOriginal: event.currentTarget.checked })}
        />
        <Button variant="subtle" size="compact-sm" rightSection={<kbd>B</kbd>} onClick={onCorrect}>
          {reviewWords.correct}
        </Button>
      </Group>
    </div>
  )
}
