import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import type { DecisionNote } from '../../../models/decision-note.ts'
import { useCall } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { words } from '../../wording/de.ts'
import { notesWords } from '../../wording/notes.ts'

interface Props {
  readonly note: DecisionNote
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCorrected: (note: DecisionNote) => void
}

const needed = (text: string) => (text.trim() === '' ? notesWords.required : null)

/** A closed note is never changed: the corrected wording becomes its next version. */
export function CorrectNote({ note, opened, onClose, onCorrected }: Props) {
  const client = useQueryClient()
  const correct = useCall('notes.correct')
  const form = useForm({
    initialValues: { assessment: note.assessment, result: note.result },
    validate: { assessment: needed, result: needed },
  })
  const submit = form.onSubmit((values) =>
    correct.mutate(
      { id: note.id, ...values },
      {
        onSuccess: async (corrected) => {
          await client.invalidateQueries({ queryKey: ['notes'] })
          onCorrected(corrected)
          onClose()
        },
      },
    ),
  )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={notesWords.correctTitle}
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{notesWords.correctHint}</Text>
          <Textarea
            label={notesWords.headings.assessment}
            autosize
            minRows={6}
            data-autofocus
            {...form.getInputProps('assessment')}
          />
          <Textarea
            label={notesWords.headings.result}
            autosize
            minRows={2}
            {...form.getInputProps('result')}
          />
          {correct.isError && <ErrorSentence error={correct.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" aria-disabled={correct.isPending}>
              {notesWords.correctSave}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
