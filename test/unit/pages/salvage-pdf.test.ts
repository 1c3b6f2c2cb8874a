import { describe, expect, test } from 'vitest'
import { breaksOff, salvagePdf } from '../../../main/pages/salvage-pdf.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a PDF without its end', () => {
  test('gets a new catalog over the pages that are left', () => {
    const cut =
      '%PDF-1.4\n3 0 obj << /Type /Page >> endobj\n5 0 obj\n<< /Type/Page/Contents 6 0 R >>\nendobj\n6 0 obj << /Leng'
    const text = Buffer.from(salvagePdf(bytes(cut))?.bytes ?? []).toString('latin1')
    expect(text.startsWith(cut)).toBe(true)
    expect(text).toContain('/Count 2 /Kids [3 0 R 5 0 R]')
    expect(text).toContain('/Root 7 0 R')
  })

  test('the page tree is no page, and a page half there is none', () => {
    expect(
      salvagePdf(bytes('%PDF-1.4\n2 0 obj << /Type /Pages /Kids [] >> endobj\n3 0 obj << /Type /Page')),
    ).toBeNull()
  })

  test.each([
    ['nobody says how many there were', '', true],
    ['as many as were declared', '2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n', false],
    ['fewer than were declared', '2 0 obj << /Type /Pages /Count 7 /Kids [3 0 R] >> endobj\n', true],
  ])('knows whether pages are lacking: %s', (_, tree, lacksPages) => {
    const salvaged = salvagePdf(bytes(`%PDF-1.4\n${tree}3 0 obj << /Type /Page >> endobj\n`))
    expect(salvaged?.lacksPages).toBe(lacksPages)
  })
})

test.each([
  ['4 0 obj << /Length 9 >>\nstream\nBT /F1', true],
  ['4 0 obj << /Length 9 >>\nstream\nBT\nendstream endobj', false],
  ['stream\nBT\nendstream endobj 5 0 obj <<>> stream\r\nx', true],
  ['stream\nBT\nendstream endobj\ntrailer\n%%EOF\n<html>stream</html>', false],
])('%j breaks off in the middle of a stream: %s', (text, expected) => {
  expect(breaksOff(bytes(text))).toBe(expected)
})
