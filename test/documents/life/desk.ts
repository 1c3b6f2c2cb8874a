import type { ApplicationKind, Service } from '../../../models/application.ts'
import type { IsoDate } from '../../../models/dates.ts'
import type { FilePlace, Paper, PaperFactsByKind, PaperKind } from '../papers/paper.ts'
import { slotTexts } from '../papers/slots.ts'
import type { Random } from '../random.ts'

interface Filing {
  /** Delivered together with this paper's file, behind it. */
  readonly behind?: Paper
  readonly place?: FilePlace
  /** Distinguishes several papers of one kind: payslips by month, passports by holder. */
  readonly suffix?: string
}

/** Files a paper under an id, a slot and a place in the message. */
export type FilePaper = <K extends PaperKind>(
  kind: K,
  facts: PaperFactsByKind[K],
  filing?: Filing,
) => Paper<K>

const placeOf: { readonly [K in PaperKind]?: FilePlace } = {
  visa: 'aufenthaltsdokument',
  'application-summary': 'antragszusammenfassung',
}

export function createFilePaper(random: Random): FilePaper {
  return (kind, facts, filing = {}) => {
    const id = filing.suffix === undefined ? kind : `${kind}-${filing.suffix}`
    const place = filing.place ?? placeOf[kind] ?? 'nachweis'
    const slot =
      place === 'nachweis'
        ? (filing.behind?.slot ?? random.fork(kind).pick(slotTexts[kind] ?? ['Sonstige Unterlagen']))
        : null
    return { kind, facts, id, file: filing.behind?.file ?? id, slot, place }
  }
}

/** What all life courses begin with. */
export interface Setting {
  readonly random: Random
  readonly file: FilePaper
  readonly today: IsoDate
  readonly submittedOn: IsoDate
  readonly service: Service
  readonly kind: ApplicationKind
  readonly paragraph: string
}
