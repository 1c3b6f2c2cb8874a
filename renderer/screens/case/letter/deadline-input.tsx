import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isoDateSchema, type IsoDate } from '../../../../models/dates.ts'
import { formatDate } from '../../../../models/knowledge/german-values.ts'
import { letterWords } from '../../../wording/case.ts'
import { parseDay } from '../parse-day.ts'

interface Props {
  readonly deadline: IsoDate | null
  readonly onChange: (deadline: IsoDate | null) => void
}

/** The Frist, typed as a German date whatever the language of the system. */
export function DeadlineInput({ deadline, onChange }: Props) {
  const [typed, setTyped] = useState(deadline === null ? '' : formatDate(deadline))
  const [left, setLeft] = useState(false)
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    onChange(isoDateSchema.safeParse(parseDay(text)).data ?? null)
  }
  return (
    <TextInput
      maw="24rem"
      label={letterWords.deadline}
      description={letterWords.deadlineHint}
      inputMode="numeric"
      value={typed}
      error={left && typed !== '' && deadline === null ? letterWords.deadlineUnknown : null}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
    />
  )
}
