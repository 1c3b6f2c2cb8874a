import { Checkbox, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Correction } from '../../../../models/case-state.ts'
import type { Document } from '../../../../models/document.ts'
import { fieldTypes, type Field, type FieldName } from '../../../../models/field.ts'
import type { Finding } from '../../../../models/finding.ts'
import { nameOfField } from '../../../../models/knowledge/german-names.ts'
import { formatValue } from '../../../../models/knowledge/german-values.ts'
import { reviewWords } from '../../../wording/case.ts'
import { fieldNameOf } from '../say-value.ts'
import { correctableFields, typedFrom } from './correctable-fields.ts'
import { Crop } from './crop.tsx'
import { CorrectionButtons } from './correction-buttons.tsx'
import { parseTyped } from './parse-typed.ts'
import classes from './finding.module.css'
import { ValueInput } from './value-input.tsx'

interface Props {
  readonly caseId: string
  readonly document: Document
  readonly fields: readonly Field[]
  readonly finding: Finding | undefined
  readonly page: number
  readonly onCorrect: (correction: Correction) => void
  readonly onCancel: () => void
}

const { correction: words } = reviewWords

/** The person types what stands in the document, or says that it does not stand there. */
export function ValueCorrection(props: Props) {
  const { caseId, document, fields, finding, page: shownPage, onCorrect, onCancel } = props
  const own = fields.filter(({ documentId }) => documentId === document.id)
  const names = correctableFields(document, fields)
  const [name, setName] = useState(firstName(finding, [...names.read, ...names.others]))
  const reading = own.find((field) => field.name === name)
  const [typed, setTyped] = useState(typedFrom(name, reading?.value))
  const [page, setPage] = useState(reading?.page ?? shownPage)
  const [absent, setAbsent] = useState(false)
  const [refused, setRefused] = useState(false)

  const choose = (chosen: FieldName) => {
    const read = own.find((field) => field.name === chosen)
    setName(chosen)
    setTyped(typedFrom(chosen, read?.value))
    setPage(read?.page ?? shownPage)
    setRefused(false)
  }
  const submit = () => {
    const value = absent ? null : parseTyped(name, typed)
    if (value === null && !absent) return setRefused(true)
    const box = reading?.page === page ? reading.box : null
    onCorrect({ type: 'field', documentId: document.id, page, name, value, box })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <Group align="end" wrap="nowrap">
          <NativeSelect
            flex={1}
            label={words.field}
            value={name}
            onChange={(event) => {
              const chosen = [...names.read, ...names.others].find(
                (each) => each === event.currentTarget.value,
              )
              if (chosen !== undefined) choose(chosen)
            }}
            data={[
              { group: words.readFields, items: options(names.read) },
              { group: words.otherFields, items: options(names.others) },
            ].filter(({ items }) => items.length > 0)}
          />
          <NumberInput
            w="6rem"
            label={words.page}
            min={document.pages.first}
            max={document.pages.last}
            allowDecimal={false}
            value={page}
            onChange={(value) => typeof value === 'number' && setPage(value)}
          />
        </Group>
        {reading !== undefined && (
          <div className={classes.readPlace}>
            <Crop caseId={caseId} place={reading} box={reading.box} />
          </div>
        )}
        <Text size="sm" c="dimmed">
          {reading === undefined ? words.notRead : words.read(formatValue(name, reading.value))}
        </Text>
        <Checkbox
          label={words.none}
          checked={absent}
          onChange={(event) => setAbsent(event.currentTarget.checked)}
        />
        {!absent && (
          <ValueInput
            name={name}
            typed={typed}
            error={refused ? words.doesNotFit[fieldTypes[name]] : null}
            onType={setTyped}
          />
        )}
        <CorrectionButtons onCancel={onCancel} />
      </Stack>
    </form>
  )
}

/** The compared field, if this document can have it; else the first. */
function firstName(finding: Finding | undefined, names: readonly FieldName[]): FieldName {
  const compared = finding && fieldNameOf(finding)
  return names.find((name) => name === compared) ?? names[0] ?? 'date'
}

function options(names: readonly FieldName[]) {
  return names
    .map((name) => ({ value: name, label: nameOfField(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
}
