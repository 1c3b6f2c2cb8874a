import type { FormFacts, Story } from './story.ts'
import type { AnyPaper, PaperFactsByKind, PaperKind } from '../papers/paper.ts'

/** The form with some entries changed. */
export const changeForm = (story: Story, change: Partial<FormFacts>): Story => ({
  ...story,
  form: { ...story.form, ...change },
})

export function findPaper<K extends PaperKind>(
  story: Story,
  kind: K,
): Extract<AnyPaper, { kind: K }> | undefined {
  return story.papers.find((paper): paper is Extract<AnyPaper, { kind: K }> => paper.kind === kind)
}

/** The papers of a kind with some facts changed; all of the kind unless an id names one. */
export function changePaper<K extends PaperKind>(
  story: Story,
  kind: K,
  change: Partial<PaperFactsByKind[K]>,
  id?: string,
): Story {
  const isMeant = (paper: AnyPaper): boolean => paper.kind === kind && (id === undefined || paper.id === id)
  const changed = (paper: AnyPaper): AnyPaper =>
    Object.assign({}, paper, { facts: { ...paper.facts, ...change } })
  return { ...story, papers: story.papers.map((paper) => (isMeant(paper) ? changed(paper) : paper)) }
}

/** Takes papers out; what was delivered behind one of them moves to a file of its own. */
export function removePapers(story: Story, remove: (paper: AnyPaper) => boolean): Story {
  const kept = story.papers.filter((paper) => !remove(paper))
  const files = new Set(kept.map(({ id }) => id))
  const firstOf = new Map<string, string>()
  for (const { id, file } of kept) if (!files.has(file) && !firstOf.has(file)) firstOf.set(file, id)
  return {
    ...story,
    papers: kept.map((paper) => ({ ...paper, file: firstOf.get(paper.file) ?? paper.file })),
  }
}
