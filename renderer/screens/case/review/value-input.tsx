import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { fieldTypes, type FieldName } from '../../../../models/field.ts'
import { reviewWords } from '../../../wording/case.ts'
import { choicesFor } from './correctable-fields.ts'

interface Props {
  readonly name: FieldName
  readonly typed: string
  readonly error: string | null
  readonly onType: (typed: string) => void
}

const { correction: words } = reviewWords

/** Where the right value is typed, or chosen from a closed list. */
export function ValueInput({ name, typed, error, onType }: Props) {
  const choices = choicesFor(name)
  if (choices !== null) {
    return (
      <NativeSelect
        label={words.newValue}
        error={error}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        data={[{ value: '', label: words.choose }, ...choices]}
        data-autofocus
      />
    )
  }
  const Input = fieldTypes[name] === 'lines' ? Textarea : TextInput
  return (
    <Input
      label={words.newValue}
      error={error}
      spellCheck={false}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      data-autofocus
    />
  )
}
