import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Status } from '../../../models/status.ts'
import { ReadingColumn } from '../../shared/reading-column.tsx'
import { StateWord } from '../../shared/state-word.tsx'
import { checkNames, nameOfPolicy, sayCheck, sayPolicyValue, statusWords } from '../../wording/status.ts'

/** Self-checks first: they are why somebody looks here. */
export function StatusTables({ status }: { readonly status: Status }) {
  return (
    <ReadingColumn label={statusWords.title}>
      <h2>{statusWords.checks}</h2>
      <Rows
        titles={[statusWords.checkTable.name, statusWords.checkTable.result, statusWords.checkTable.detail]}
        rows={status.checks.map((each) => [
          checkNames[each.check],
          <StateWord
            key={each.check}
            sign={each.passed ? '✓' : '!'}
            tone={each.passed ? 'stimmt' : 'klaeren'}
          >
            {each.passed ? statusWords.passed : statusWords.failed}
          </StateWord>,
          sayCheck(each),
        ])}
      />
      <h2>{statusWords.versions}</h2>
      <Rows rows={versions(status)} />
      <h2>{statusWords.policies}</h2>
      {status.policies.length === 0 ? (
        <p>{statusWords.noPolicies}</p>
      ) : (
        <Rows
          titles={[
            statusWords.policyTable.name,
            statusWords.policyTable.value,
            statusWords.policyTable.source,
          ]}
          rows={status.policies.map((policy) => [
            nameOfPolicy(policy.name),
            sayPolicyValue(policy),
            statusWords.sources[policy.source],
          ])}
        />
      )}
    </ReadingColumn>
  )
}

function versions(status: Status): [string, string][] {
  return [
    [statusWords.appVersion, status.appVersion],
    [statusWords.rulesVersion, status.rulesVersion],
    [statusWords.electronVersion, status.electronVersion],
    [statusWords.languages, status.languages.join(', ')],
    [statusWords.model, status.model ?? statusWords.modelOff],
    ...(status.modelLegalBasis === null
      ? []
      : [[statusWords.modelLegalBasis, status.modelLegalBasis] satisfies [string, string]]),
    [statusWords.databasePlace, status.databasePlace],
  ]
}

interface RowsProps {
  readonly titles?: readonly string[]
  readonly rows: readonly (readonly [string, ...ReactNode[]])[] // the first cell names its row
}

function Rows({ titles, rows }: RowsProps) {
  return (
    <Table>
      {titles && (
        <Table.Thead>
          <Table.Tr>
            {titles.map((title) => (
              <Table.Th scope="col" key={title}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
      )}
      <Table.Tbody>
        {rows.map(([name, ...cells]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            {cells.map((cell, column) => (
              <Table.Td key={column}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
