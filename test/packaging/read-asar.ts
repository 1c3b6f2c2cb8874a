import { readFileSync } from 'node:fs'

/** One file of the archive. Content is null where it lies beside the archive in `app.asar.unpacked`. */
export interface ArchivedFile {
  readonly path: string
  readonly size: number
  readonly content: Buffer | null
}

interface Node {
  readonly files?: Readonly<Record<string, Node>>
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
}

/** Reads an ASAR archive: four lengths, a header in JSON, then the files one after the other. Source: github.com/electron/asar#format */
export function readAsar(path: string): ArchivedFile[] {
  const archive = readFileSync(path)
  const start = 8 + archive.readUInt32LE(4)
  const header: Node = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'))
  const walk = (node: Node, name: string): ArchivedFile[] => {
    if (node.files !== undefined) {
      return Object.entries(node.files).flatMap(([part, child]) =>
        walk(child, name === '' ? part : `${name}/${part}`),
      )
    }
    const size = node.size ?? 0
    const from = start + Number(node.offset ?? 0)
    return [{ path: name, size, content: node.unpacked ? null : archive.subarray(from, from + size) }]
  }
  return walk(header, '')
}
