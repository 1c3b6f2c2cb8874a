import type { CheckReport, Notice } from '../../models/check-report.ts'
import type { Finding } from '../../models/finding.ts'
import {
  nameOfApplicationKind,
  nameOfKind,
  nameOfService,
  outcomeNames,
} from '../../models/knowledge/german-names.ts'
import type { ModelReport } from '../../models/model-progress.ts'

/** Groups in the order a caseworker works through them; every finding falls into the first group that fits. */
const groups: readonly { readonly title: string; readonly has: (finding: Finding) => boolean }[] = [
  { title: 'Nicht geprüft', has: ({ outcome }) => outcome === 'not-checked' },
  { title: 'Stimmt überein', has: ({ outcome }) => outcome === 'agrees' },
  { title: 'Stimmt überein (andere Schreibweise)', has: ({ outcome }) => outcome === 'variant' },
  { title: 'Klären', has: ({ severity }) => severity === 'K' },
  { title: 'Prüfen', has: ({ severity }) => severity === 'P' },
  { title: 'Hinweis', has: ({ severity }) => severity === 'H' },
]
const shown = [
  'Klären',
  'Prüfen',
  'Hinweis',
  'Stimmt überein (andere Schreibweise)',
  'Stimmt überein',
  'Nicht geprüft',
]

/** The report for a person at a terminal, in German. Ends with a line break. */
export function formatReport(report: CheckReport): string {
  const byGroup = Map.groupBy(
    report.findings,
    (finding) => groups.find(({ has }) => has(finding))?.title ?? '',
  )
  const sections = [
    formatHead(report),
    ...shown
      .map((title) => formatGroup(title, byGroup.get(title) ?? [], report))
      .filter((text) => text !== ''),
    formatDocuments(report),
    ...(report.notices.length > 0 ? [formatNotices(report.notices)] : []),
    ...(report.model === undefined ? [] : [formatModel(report.model)]),
    'Diese Hinweise sind Lesehilfen. Bewertung und Entscheidung liegen bei der Sachbearbeitung.',
  ]
  return `${sections.join('\n\n')}\n`
}

function formatGroup(title: string, findings: readonly Finding[], report: CheckReport): string {
  if (findings.length === 0) return ''
  const heading = `${title.toUpperCase()} (${findings.length})`
  return [heading, ...findings.map((each) => formatFinding(each, report))].join('\n\n')
}

function formatHead({ application, documents, timings }: CheckReport): string {
  const { id, service, kind, paragraph, submittedOn, testMessage } = application
  const parts = [
    service && nameOfService(service),
    kind && nameOfApplicationKind(kind),
    paragraph && `§ ${paragraph} AufenthG`,
    submittedOn && `Antrag vom ${submittedOn.split('-').toReversed().join('.')}`,
    testMessage ? 'Testnachricht' : null,
  ].filter((part) => part !== null && part !== '')
  const seconds = (timings.totalMs / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })
  return [
    `Antrag ${id}`,
    parts.join(' · ') || 'Dienstleistung und Antragsart sind nicht genannt.',
    `${documents.length} Dokumente, ${timings.pages} Seiten (${timings.pagesByOcr} mit Texterkennung), ${seconds} s`,
  ].join('\n')
}

function formatFinding(finding: Finding, report: CheckReport): string {
  const places = finding.found.map((found) => {
    const document = report.documents.find(({ id }) => id === found.documentId)
    const quote = found.quote === '' ? '' : `: „${found.quote}“`
    return `      ${document ? nameOfKind(document.kind) : ''} – ${document?.file ?? ''}, Seite ${found.page}${quote}`
  })
  return [
    `  • ${finding.text}`,
    ...places,
    `      ${outcomeNames[finding.outcome]} · ${finding.norm} · ${finding.rule}`,
  ].join('\n')
}

function formatDocuments({ documents }: CheckReport): string {
  const rows = documents.map(({ kind, file, place, pages }) => {
    const range = pages.first === pages.last ? `Seite ${pages.first}` : `Seiten ${pages.first}–${pages.last}`
    return `  ${nameOfKind(kind)}: ${file}, ${range} (${place})`
  })
  return [`DOKUMENTE (${documents.length})`, ...rows].join('\n')
}

/** What the language model was asked, and how much of its answers did not stand on the page. */
function formatModel(model: ModelReport): string {
  const { documents, questions, notAnswered, quotes, notFound, noValue, implausible } = model
  const seconds = (model.durationMs / 1000).toLocaleString('de-DE', { maximumFractionDigits: 0 })
  return [
    `SPRACHMODELL (${documents} Dokumente, ${questions} Fragen, ${seconds} s)`,
    `  ${quotes} Fundstellen genannt, davon verworfen: ${notFound} nicht auf der Seite, ${noValue} ohne passenden Wert, ${implausible} nicht stimmig.`,
    ...(notAnswered > 0 ? [`  ${notAnswered} Fragen nicht verwertbar beantwortet.`] : []),
    '  Was nur das Sprachmodell gelesen hat, gilt als nicht sicher gelesen und begründet keine Abweichung.',
  ].join('\n')
}

function formatNotices(notices: readonly Notice[]): string {
  const rows = notices.map(({ text, place, page }) => {
    const where = [place, page === null ? null : `Seite ${page}`].filter((part) => part !== null).join(', ')
    return `  ${text}${where === '' ? '' : ` (${where})`}`
  })
  return [`ZU DEN DATEIEN (${notices.length})`, ...rows].join('\n')
}
