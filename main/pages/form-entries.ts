import type { FormEntry, UnseenText } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { displayedRect, toBox, type PageFrame } from './page-frame.ts'
import { readFloats, readString, withAscii, type Pdfium } from './pdfium.ts'

/** FPDF_ANNOT_* and FPDF_FORMFIELD_* of fpdf_annot.h and fpdf_formfill.h. */
const widget = 20
const fieldType = { checkBox: 2, radioButton: 3, comboBox: 4, listBox: 5, text: 6 }
/** Annotation flags of ISO 32000-1, table 165: hidden, no view. */
const hiddenFlags = 0x02 | 0x20
/** Links and the like change nothing on the page. */
const undrawnSubtypes = new Set([0, 2, 16]) // unknown, link, popup
const maxAnnotations = 5_000

/** What stands on the page besides its content. */
export interface PageAnnotations {
  readonly formEntries: readonly FormEntry[]
  /** What notes say, and fields that are not shown. */
  readonly unseen: readonly UnseenText[]
  /** Something is drawn: form fields, typewriter text, stamps. */
  readonly drawn: boolean
}

/** Reads the annotations of a loaded page; fields that are not shown are left out. */
export function readAnnotations(
  pdfium: Pdfium,
  form: number,
  page: number,
  frame: PageFrame,
): PageAnnotations {
  const formEntries: FormEntry[] = []
  const unseen: UnseenText[] = []
  let drawn = false
  const count = Math.min(maxAnnotations, pdfium.FPDFPage_GetAnnotCount(page))
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    drawn ||= !undrawnSubtypes.has(subtype)
    const isShown = (pdfium.FPDFAnnot_GetFlags(annotation) & hiddenFlags) === 0
    const entry = subtype === widget ? readEntry(pdfium, form, annotation, frame) : null
    if (entry !== null && isShown) formEntries.push(entry)
    unseen.push(...textsBeside(pdfium, form, annotation, frame, isShown ? null : entry))
    pdfium.FPDFPage_CloseAnnot(annotation)
  }
  return { formEntries, unseen, drawn }
}

/** Contents, subject and author of an annotation, ISO 32000-1, tables 164 and 170. */
const noteKeys = ['Contents', 'Subj', 'T']

/** Texts of an annotation that its picture does not show: what a note says, the hint of a field, a field that is not shown. */
function textsBeside(
  pdfium: Pdfium,
  form: number,
  annotation: number,
  frame: PageFrame,
  hidden: FormEntry | null,
): UnseenText[] {
  const box = boxOf(pdfium, annotation, frame)
  const notes = noteKeys.map((key) => noteText(pdfium, annotation, key))
  const hint = readString(pdfium, (buffer, bytes) =>
    pdfium.FPDFAnnot_GetFormFieldAlternateName(form, annotation, buffer, bytes),
  )
  return [
    ...notes.map((text) => ({ carrier: 'note' as const, text, box })),
    ...[hint, hidden?.value ?? ''].map((text) => ({ carrier: 'form-field' as const, text, box })),
  ].filter(({ text }) => text.trim() !== '')
}

function noteText(pdfium: Pdfium, annotation: number, key: string): string {
  return withAscii(pdfium, key, (name) =>
    readString(pdfium, (buffer, bytes) => pdfium.FPDFAnnot_GetStringValue(annotation, name, buffer, bytes)),
  ).normalize('NFC')
}

function boxOf(pdfium: Pdfium, annotation: number, frame: PageFrame): Box | null {
  const rect = readFloats(pdfium, 4, (pointer) => pdfium.FPDFAnnot_GetRect(annotation, pointer))
  if (rect === null) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = rect
  return toBox(frame, displayedRect(frame, left, bottom, right, top))
}

function readEntry(pdfium: Pdfium, form: number, annotation: number, frame: PageFrame): FormEntry | null {
  const box = boxOf(pdfium, annotation, frame)
  if (box === null) return null
  const name = readString(pdfium, (buffer, bytes) =>
    pdfium.FPDFAnnot_GetFormFieldName(form, annotation, buffer, bytes),
  )
  switch (pdfium.FPDFAnnot_GetFormFieldType(form, annotation)) {
    case fieldType.checkBox:
    case fieldType.radioButton:
      return { name, value: null, checked: pdfium.FPDFAnnot_IsChecked(form, annotation) === 1, box }
    case fieldType.comboBox:
    case fieldType.listBox:
      return {
        name,
        value: chosen(pdfium, form, annotation) ?? fieldValue(pdfium, form, annotation),
        checked: null,
        box,
      }
    case fieldType.text:
      return { name, value: fieldValue(pdfium, form, annotation), checked: null, box }
    default:
      return null // push buttons and signatures hold nothing that was filled in
  }
}

function fieldValue(pdfium: Pdfium, form: number, annotation: number): string {
  return readString(pdfium, (buffer, bytes) =>
    pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, bytes),
  ).normalize('NFC')
}

/** The chosen options as they are shown (the stored value may be a code); null = none of the list. */
function chosen(pdfium: Pdfium, form: number, annotation: number): string | null {
  const labels: string[] = []
  const count = pdfium.FPDFAnnot_GetOptionCount(form, annotation)
  for (let option = 0; option < count; option++) {
    if (pdfium.FPDFAnnot_IsOptionSelected(form, annotation, option) === 0) continue
    labels.push(
      readString(pdfium, (buffer, bytes) =>
        pdfium.FPDFAnnot_GetOptionLabel(form, annotation, option, buffer, bytes),
      ),
    )
  }
  return labels.length === 0 ? null : labels.join(', ').normalize('NFC')
}
