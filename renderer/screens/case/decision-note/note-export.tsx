import { Button, Group, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft } from '../../../../models/decision-note.ts'
import { notePreviewQuery, useCall } from '../../../api/queries.ts'
import { ErrorSentence } from '../../../shared/error-sentence.tsx'
import { formatMoment } from '../../../shared/formats.ts'
import { noteWords } from '../../../wording/case.ts'
import { words } from '../../../wording/de.ts'
import classes from '../page-text.module.css'
import type { Judgement } from '../use-judgement.ts'
import { useSaved } from '../use-saved.ts'

interface Props {
  readonly caseId: string
  readonly draft: Draft
  readonly judgement: Judgement
}

/** The note as it will be exported, what is still missing in it, and the export. */
export function NoteExport({ caseId, draft, judgement }: Props) {
  const saved = useSaved(judgement.flush)
  const preview = useQuery({ ...notePreviewQuery(caseId), enabled: saved })
  const exporting = useCall('note.export')
  const [copied, setCopied] = useState(false)
  const missing = preview.data?.missing ?? []
  const incomplete = missing.length > 0 || preview.data === undefined
  const error = exporting.error ?? preview.error

  const exportAs = async (as: 'pdf' | 'text') => {
    setCopied(false)
    await judgement.flush()
    exporting.mutate(
      { caseId, as },
      {
        onSuccess: ({ exportedAt }) => {
          if (exportedAt === null) return
          judgement.change((now) => ({ ...now, exportedAt }))
          setCopied(as === 'text')
        },
      },
    )
  }
  return (
    <section aria-labelledby="note-preview" className={classes.section}>
      <Title order={3} id="note-preview">
        {noteWords.preview}
      </Title>
      <p className={classes.hint}>{noteWords.previewHint}</p>
      {error !== null && <ErrorSentence error={error} />}
      {preview.data !== undefined && <pre className={classes.preview}>{preview.data.text}</pre>}
      <Group>
        <Button disabled={incomplete} onClick={() => void exportAs('pdf')}>
          {words.exportPdf}
        </Button>
        <Button variant="default" disabled={incomplete} onClick={() => void exportAs('text')}>
          {words.copyText}
        </Button>
        <span role="status">
          {[sayMissing(missing), sayExport(draft.exportedAt), copied ? noteWords.copied : '']
            .filter((part) => part !== '')
            .join(' ')}
        </span>
      </Group>
    </section>
  )
}

function sayMissing(missing: readonly string[]): string {
  if (missing.length === 0) return ''
  return noteWords.missing(missing.map((name) => noteWords.missingNames[name] ?? name).join(', '))
}

function sayExport(exportedAt: string | null): string {
  return exportedAt === null ? noteWords.notExported : noteWords.exportedAt(formatMoment(exportedAt))
}
