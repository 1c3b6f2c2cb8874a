import { isoDateSchema, partialDateSchema } from '../../models/dates.ts'
import { type XmlElement, findBelow, textOf } from './xml-element.ts'

/** Called with the German name of a statement that is there but cannot be understood; its value never leaves the message. */
export type ReportUnclear = (statement: string) => void

/** Reads single statements of a message. What is absent is null; what is there and not understood is null and reported. */
export function messageValues(unclear: ReportUnclear) {
  function understood<T>(element: XmlElement | null, statement: string, value: T | null): T | null {
    if (value === null && textOf(element) !== null) unclear(statement)
    return value
  }
  return {
    /** A code looked up in its list; codes come as `<x><code>01</code></x>`. */
    code<T>(element: XmlElement | null, list: ReadonlyMap<string, T>, statement: string): T | null {
      return understood(element, statement, list.get(codeOf(element)?.toUpperCase() ?? '') ?? null)
    },
    /** A day `YYYY-MM-DD`; a time zone behind it is cut off, not applied. */
    day(element: XmlElement | null, statement: string): string | null {
      const day = cutZone(textOf(element) ?? '')
      return understood(element, statement, isoDateSchema.safeParse(day).success ? day : null)
    },
    /** `jahrMonatTag | jahrMonat | jahr`, with or without `teilbekanntesDatum` around it; `unbekannt` = null. */
    partialDate(element: XmlElement | null, statement: string): string | null {
      if (findBelow(element, 'unbekannt') !== null) return null
      const dated = findBelow(element, 'jahrMonatTag', 'jahrMonat', 'jahr') ?? element
      return understood(dated, statement, readPartialDate(textOf(dated) ?? ''))
    },
    /** Destatis codes of states: three digits. */
    states(elements: readonly XmlElement[], statement: string): string[] {
      return elements.flatMap((element) => {
        const code = codeOf(element) ?? ''
        return understood(element, statement, /^\d{3}$/.test(code) ? code : null) ?? []
      })
    },
  }
}

/** The code of `<x><code>01</code><name>…</name></x>`, or the text itself where a sender leaves the wrapping out. */
export function codeOf(element: XmlElement | null): string | null {
  return textOf(findBelow(element, 'code')) ?? (element?.children.length === 0 ? textOf(element) : null)
}

function readPartialDate(text: string): string | null {
  const date = cutZone(text).replace(/(-00)+$/, '')
  if (!partialDateSchema.safeParse(date).success) return null
  return date.length < 10 || isoDateSchema.safeParse(date).success ? date : null
}

/** '2026-10-05+02:00', '2026-10-05T10:00:00Z', '1990-05Z', '1990+01:00' → without what follows the date. */
function cutZone(text: string): string {
  return text.replace(/(T.*|Z|[+-]\d\d:\d\d)$/, '')
}
