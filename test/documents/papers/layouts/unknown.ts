import { escapeHtml, page } from '../../markup.ts'
import type { Layout } from '../look.ts'
import type { UnknownFacts } from '../paper.ts'

const flyer: Layout<UnknownFacts> = (facts, look) =>
  page(
    `<h1 style="color:${look.accent}">${escapeHtml(facts.title)}</h1>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  )

export const unknownLayouts = [flyer]
