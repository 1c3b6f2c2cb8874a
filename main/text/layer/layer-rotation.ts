import type { LayerWord } from '../../../models/page-image.ts'
import type { Rotation } from '../page-map.ts'

/**
 * The clockwise quarter turn that makes the words of a text layer upright, from the direction in which they follow each other: to the right
 * 0, downwards 270, to the left 180, upwards 90. `aspectRatio` = width / height of the delivered page.
 */
export function layerRotation(words: readonly LayerWord[], aspectRatio: number): Rotation {
  const votes: Record<Rotation, number> = { 0: 0.5, 90: 0, 180: 0, 270: 0 }
  words.slice(1).forEach((word, n) => {
    const before = words[n]
    if (!before) return
    const dx = (centreX(word) - centreX(before)) * aspectRatio
    const dy = centreY(word) - centreY(before)
    const thickness = Math.min(word.box.width * aspectRatio, word.box.height)
    if (Math.abs(dy) < thickness / 2) votes[dx > 0 ? 0 : 180]++
    else if (Math.abs(dx) < thickness / 2) votes[dy > 0 ? 270 : 90] += isTall(word, aspectRatio) ? 1 : 0
  })
  const rotations = [0, 90, 180, 270] as const
  return rotations.reduce((best, next) => (votes[next] > votes[best] ? next : best))
}

function centreX({ box }: LayerWord): number {
  return box.x + box.width / 2
}

function centreY({ box }: LayerWord): number {
  return box.y + box.height / 2
}

function isTall({ box, text }: LayerWord, aspectRatio: number): boolean {
  return text.length >= 2 && box.height > box.width * aspectRatio
}
