import { ActionIcon, Button, Group, NativeSelect, Text, VisuallyHidden } from '@mantine/core'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { reviewWords } from '../../../wording/case.ts'
import type { ShownPlace } from '../use-selection.ts'
import classes from './page-pane.module.css'

interface Props {
  readonly documents: readonly Document[]
  readonly place: ShownPlace
  readonly zoom: number
  readonly onZoom: (step: 1 | -1) => void
  readonly onTurn: () => void
  readonly onDocument: (documentId: string) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onForm: (() => void) | null
}

/** Which page is shown, and how. */
export function PageTools({ documents, place, zoom, onZoom, onTurn, onDocument, onStep, onForm }: Props) {
  const document = documents.find(({ id }) => id === place.documentId)
  const count = document ? document.pages.last - document.pages.first + 1 : 1
  const page = document ? place.page - document.pages.first + 1 : place.page
  return (
    <Group className={classes.tools ?? ''} gap="xs">
      <NativeSelect
        className={classes.documentSelect ?? ''}
        size="sm"
        aria-label={reviewWords.document}
        value={place.documentId}
        onChange={(event) => onDocument(event.currentTarget.value)}
        data={documents.map(({ id, kind, file }) => ({ value: id, label: `${nameOfKind(kind)} · ${file}` }))}
      />
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="default"
          size={32}
          aria-label={reviewWords.previousPage}
          onClick={() => onStep(-1)}
        >
          ‹
        </ActionIcon>
        <Text size="sm" c="dimmed" px={4} className={classes.still ?? ''}>
          <VisuallyHidden>{reviewWords.pageOf(page, count)}</VisuallyHidden>
          <span aria-hidden>{reviewWords.pageOfShort(page, count)}</span>
        </Text>
        <ActionIcon variant="default" size={32} aria-label={reviewWords.nextPage} onClick={() => onStep(1)}>
          ›
        </ActionIcon>
      </Group>
      <Group gap={2} wrap="nowrap">
        <ActionIcon variant="default" size={32} aria-label={reviewWords.zoomOut} onClick={() => onZoom(-1)}>
          −
        </ActionIcon>
        <Text size="sm" c="dimmed" px={4} className={classes.still ?? ''}>
          {reviewWords.zoom(zoom)}
        </Text>
        <ActionIcon variant="default" size={32} aria-label={reviewWords.zoomIn} onClick={() => onZoom(1)}>
          +
        </ActionIcon>
        <ActionIcon variant="default" size={32} aria-label={reviewWords.turn} onClick={onTurn}>
          ⟳
        </ActionIcon>
      </Group>
      {onForm !== null && (
        <Button variant="default" onClick={onForm} title="F" px="sm">
          {reviewWords.toForm}
        </Button>
      )}
    </Group>
  )
}
