import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { caseWords } from '../../wording/case.ts'
import { CaseDialog } from './case-dialog.tsx'

interface Props {
  readonly paragraph: string | null
  readonly onChoose: (paragraph: string | null) => void
  readonly onCancel: () => void
}

/** The person names the § under which the application is checked. */
export function ParagraphDialog({ paragraph, onChoose, onCancel }: Props) {
  const [text, setText] = useState(paragraph ?? '')
  const choose = (chosen: string | null) => {
    onChoose(chosen)
    onCancel()
  }
  return (
    <CaseDialog onClose={onCancel} title={caseWords.paragraphChange}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          choose(text.replace(/^\s*§+\s*|\s*AufenthG\s*$/g, '').trim() || null)
        }}
      >
        <Stack>
          <Text size="sm">{caseWords.paragraphHint}</Text>
          <TextInput
            label={caseWords.paragraphField}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => choose(null)}>
              {caseWords.paragraphAsStated}
            </Button>
            <Button type="submit">{caseWords.paragraphApply}</Button>
          </Group>
        </Stack>
      </form>
    </CaseDialog>
  )
}
