/** A label in small print and its value under it, at a place on a card (mm). */
export function onCard(xMm: number, yMm: number, label: string, value: string): string {
  return `<div class="vz" style="left:${xMm}mm;top:${yMm}mm"><small>${label}</small><b>${value}</b></div>`
}

/** The grey outline of a head: nobody's portrait. */
export function portrait(xMm: number, yMm: number, widthMm: number, heightMm: number): string {
  return `<div class="photo vz" style="left:${xMm}mm;top:${yMm}mm;width:${widthMm}mm;height:${heightMm}mm"><i></i></div>`
}
