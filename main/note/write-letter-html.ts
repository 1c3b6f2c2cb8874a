import { escapeHtml, htmlPage } from './html-page.ts'

/** The letter, as the person edited it, as a page to print: every line stays where it stands. */
export function writeLetterHtml(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
  return htmlPage('Nachforderung', paragraphs.join('\n'))
}
