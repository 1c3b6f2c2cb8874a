import { ActionIcon, Button, Group, NativeSelect, Text, VisuallyHidden } from '@mantine/core'
import type { Document } from '../../../../models/document.ts'
import { reviewWords } from '../../../wording/case.ts'
import { nameDocument } from '../say-value.ts'
import type { ShownPlace } from '../use-selection.ts'
import classes from './page-pane.module.css'

interface Props {
  readonly documents: readonly Document[]
  readonly place: ShownPlace
  readonly zoom: number
  readonly onZoom: (step: 1 | -1) => void
  readonly onFit: () => void
  readonly onTurn: () => void
  readonly onDocument: (documentId: string) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onForm: (() => void) | null
}

/** Which page is shown, and how. */
export function PageTools(props: Props) {
  const { documents, place, zoom, onZoom, onFit, onTurn, onDocument, onStep, onForm } = props
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
        title={document && nameDocument(document, documents)}
        data={documents.map((each) => ({ value: each.id, label: nameDocument(each, documents) }))}
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
        <Button
          variant="subtle"
          size="compact-sm"
          px={4}
          title={reviewWords.fitKey}
          aria-label={reviewWords.fit(zoom)}
          onClick={onFit}
        >
          {reviewWords.zoom(zoom)}
        </Button>
        <ActionIcon variant="default" size={32} aria-label={reviewWords.zoomIn} onClick={() => onZoom(1)}>
          +
        </ActionIcon>
        <ActionIcon variant="default" size={32} aria-label={reviewWords.turn} onClick={onTurn}>
          ⟳
        </ActionIcon>
      </Group>
      {onForm !== null && (
        <Button variant="default" onClick={onForm} title="F" px="xs">
          {reviewWords.toForm}
        </Button>
      )}
    </Group>
  )
}
