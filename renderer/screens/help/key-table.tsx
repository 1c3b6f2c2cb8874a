import { Table } from '@mantine/core'
import type { KeyHint } from '../../shared/key-bar.tsx'

interface Props {
  readonly where: string
  readonly keys: readonly KeyHint[]
}

/** The keys of one place, and what they do. */
export function KeyTable({ where, keys }: Props) {
  return (
    <>
      <h3>{where}</h3>
      <Table>
        <Table.Tbody>
          {keys.map((hint) => (
            <Table.Tr key={hint.does}>
              <Table.Th scope="row" w="14rem">
                {hint.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </Table.Th>
              <Table.Td>{hint.does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
