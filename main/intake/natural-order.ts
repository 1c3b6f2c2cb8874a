/**
 * Compares paths as people number them: 'seite 2' before 'seite 10'. The same on every PC: no locale, no ICU.
 * Letters are compared without case first, so that 'Pass.pdf' and 'antrag.pdf' stand in alphabetical order.
 */
export function compareNaturally(left: string, right: string): number {
  return compareParts(left.toLowerCase(), right.toLowerCase()) || compareText(left, right)
}

function compareParts(left: string, right: string): number {
  const leftParts = left.match(/\d+|\D+/g) ?? []
  const rightParts = right.match(/\d+|\D+/g) ?? []
  for (const [index, leftPart] of leftParts.entries()) {
    const rightPart = rightParts[index]
    if (rightPart === undefined) return 1
    const order = comparePart(leftPart, rightPart)
    if (order !== 0) return order
  }
  return leftParts.length - rightParts.length
}

function comparePart(left: string, right: string): number {
  if (!isNumber(left) || !isNumber(right)) return compareText(left, right)
  const [leftDigits, rightDigits] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits)
}

function isNumber(part: string): boolean {
  return /^\d/.test(part)
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}
