import { writeDay } from '../calendar.ts'
import type { Random } from '../random.ts'
import type { Degradation } from './degradations.ts'

/** What is on the paper before it is taken: a received stamp over the words, punch holes. */
export function markPaper(html: string, { stamped, punched }: Degradation, random: Random): string {
  if (!stamped && !punched) return html
  return html.replaceAll(
    /<section class="page[^>]*>/g,
    (opening) => `${opening}${stamped ? receivedStamp(random) : ''}${punched ? punchHoles : ''}`,
  )
}

function receivedStamp(random: Random): string {
  const day = writeDay(`2026-11-${String(random.int(10, 22))}`, 'numeric')
  return `<div style="position:absolute;z-index:9;left:${random.int(30, 110)}mm;top:${random.int(25, 120)}mm;border:0.8mm solid #6a2c91;color:#6a2c91;opacity:.6;padding:2mm 4mm;transform:rotate(${random.int(-14, 14)}deg);font:bold 12pt 'Liberation Sans';text-align:center">EINGEGANGEN<br>${day}<br><span style="font-size:8pt">Ausländerbehörde</span></div>`
}

/** ISO 838: two holes of 6 mm, 80 mm apart, 12 mm from the edge. */
const punchHoles = [108.5, 188.5]
  .map(
    (topMm) =>
      `<div style="position:absolute;z-index:9;left:9mm;top:${topMm - 3}mm;width:6mm;height:6mm;border-radius:50%;background:#2b2b2b"></div>`,
  )
  .join('')
