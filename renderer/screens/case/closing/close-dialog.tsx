import { Button, Group, List, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import type { Draft } from '../../../../models/decision-note.ts'
import type { WipeReport } from '../../../../models/wipe-report.ts'
import { useCall } from '../../../api/queries.ts'
import { ErrorSentence } from '../../../shared/error-sentence.tsx'
import { formatMoment } from '../../../shared/formats.ts'
import { closingWords } from '../../../wording/case.ts'
import { words } from '../../../wording/de.ts'
import { CaseDialog } from '../case-dialog.tsx'

interface Props {
  readonly caseId: string
  readonly draft: Draft
  readonly flush: () => Promise<void>
  readonly onNote: () => void
  readonly onCancel: () => void
  readonly onWiped: (report: WipeReport) => void
}

/** Says what is wiped and what stays; without an exported note a reason is asked for (Aktenvollständigkeit). */
export function CloseDialog({ caseId, draft, flush, onNote, onCancel, onWiped }: Props) {
  const [reason, setReason] = useState('')
  const closing = useCall('case.close')
  const { exportedAt } = draft
  const ready = exportedAt !== null || reason.trim() !== ''
  const close = async () => {
    await flush()
    const reasonWithoutExport = exportedAt === null ? reason.trim() : null
    closing.mutate({ caseId, reasonWithoutExport }, { onSuccess: onWiped })
  }
  return (
    <CaseDialog onClose={onCancel} title={closingWords.title} size="lg">
      <Stack>
        <Items title={closingWords.wiped} items={closingWords.wipedItems} />
        <Items title={closingWords.kept} items={closingWords.keptItems} />
        <Text>
          {exportedAt === null ? closingWords.notExported : closingWords.exported(formatMoment(exportedAt))}
        </Text>
        {exportedAt === null && (
          <Textarea
            label={closingWords.reason}
            autosize
            minRows={2}
            spellCheck={false}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {closing.error !== null && <ErrorSentence error={closing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} data-autofocus>
            {words.cancel}
          </Button>
          {exportedAt === null && (
            <Button variant="default" onClick={onNote}>
              {closingWords.toNote}
            </Button>
          )}
          <Button disabled={!ready} loading={closing.isPending} onClick={() => void close()}>
            {closingWords.confirm}
          </Button>
        </Group>
      </Stack>
    </CaseDialog>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <Title order={3}>{title}</Title>
      <List>
        {items.map((item) => (
          <List.Item key={item}>{item}</List.Item>
        ))}
      </List>
    </div>
  )
}
