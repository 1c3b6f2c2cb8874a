import { describe, expect, test } from 'vitest'
import { salvagePdf } from '../../../main/pages/salvage-pdf.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a PDF without its end', () => {
  test('gets a new catalog over the pages that are left', () => {
    const cut =
      '%PDF-1.4\n3 0 obj << /Type /Page >> endobj\n5 0 obj\n<< /Type/Page/Contents 6 0 R >>\nendobj\n6 0 obj << /Leng'
    const text = Buffer.from(salvagePdf(bytes(cut)) ?? []).toString('latin1')
    expect(text.startsWith(cut)).toBe(true)
    expect(text).toContain('/Count 2 /Kids [3 0 R 5 0 R]')
    expect(text).toContain('/Root 7 0 R')
  })

  test('the page tree is no page, and a page half there is none', () => {
    expect(
      salvagePdf(bytes('%PDF-1.4\n2 0 obj << /Type /Pages /Kids [] >> endobj\n3 0 obj << /Type /Page')),
    ).toBeNull()
  })
})
