import type { Notice } from '../../models/check-report.ts'
import type { FileFormat, FileProblem } from '../../models/delivered-file.ts'

/** The code under which each problem of a file is reported. */
export const noticeCodes: Record<FileProblem, Notice['code']> = {
  empty: 'file-unreadable',
  'wrong-type': 'file-refused',
  'type-mismatch': 'file-type-differs',
  'ambiguous-type': 'file-ambiguous',
  'too-large': 'file-refused',
  duplicate: 'file-duplicate',
  'invalid-base64': 'file-unreadable',
  vanished: 'file-unreadable',
  unreadable: 'file-unreadable',
  'not-delivered': 'delivery-incomplete',
  refused: 'file-refused',
}

/** One German sentence for each problem that is always the same; the two others name what they found. */
export const problemTexts: Record<Exclude<FileProblem, 'type-mismatch' | 'duplicate'>, string> = {
  empty: 'Die Datei ist leer (0 Byte).',
  'wrong-type':
    'Die Datei ist weder PDF noch JPEG, PNG oder TIFF und wurde nicht geöffnet. Bitte als PDF oder JPEG anfordern.',
  'ambiguous-type': 'Die Datei ist zugleich PDF und ZIP-Archiv; sie wurde nur als PDF geöffnet.',
  'too-large': 'Die Datei ist größer als zulässig und wurde nicht geöffnet.',
  'invalid-base64': 'Die Datei ist in der Nachricht beschädigt (Base64) und konnte nicht gelesen werden.',
  vanished: 'Die Datei war beim Lesen nicht mehr vorhanden.',
  unreadable: 'Die Datei ist beschädigt oder gesperrt und konnte nicht gelesen werden.',
  'not-delivered': 'Auf diese Datei wird verwiesen, sie wurde aber nicht mitgeliefert.',
  refused: 'Verknüpfungen und Archive innerhalb der Lieferung werden nicht geöffnet.',
}

export function duplicateText(firstPlace: string): string {
  return `Die Datei ist Byte für Byte dieselbe wie ${firstPlace} und wird nur einmal gelesen.`
}

export function foreignText(name: string): string {
  return `Die Datei ist ${name} und wurde nicht geöffnet. Bitte als PDF oder JPEG anfordern; gelesen werden auch PNG und TIFF.`
}

export function mismatchText(claimed: FileFormat, format: FileFormat): string {
  const [said, is] = [formatTitles[claimed], formatTitles[format]]
  return `Die Datei ist als ${said} angegeben, enthält aber ${is}; sie wurde als ${is} geöffnet.`
}

const formatTitles: Record<FileFormat, string> = { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG', tiff: 'TIFF' }
