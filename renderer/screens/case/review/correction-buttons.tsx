import { Button, Group } from '@mantine/core'
import { reviewWords } from '../../../wording/case.ts'
import { words } from '../../../wording/de.ts'

/** The end of a correction's form. */
export function CorrectionButtons({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <Group justify="flex-end" mt="md">
      <Button variant="default" onClick={onCancel}>
        {words.cancel}
      </Button>
      <Button type="submit">{reviewWords.correction.apply}</Button>
    </Group>
  )
}
