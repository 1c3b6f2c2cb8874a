import type { LayerWord } from '../../../../models/page-image.ts'

/** Words of lines of text as a layer has them: 0.01 wide per letter, 0.015 high, lines 0.03 apart from the top. */
export function layerOf(lines: readonly string[], visible = true): LayerWord[] {
  return lines.flatMap((text, row) => {
    let x = 0.1
    return text.split(' ').map((word) => {
      const box = { x, y: 0.1 + row * 0.03, width: word.length * 0.01, height: 0.015 }
      x += box.width + 0.01
      return { text: word, box, visible }
    })
  })
}
