import type { PaperKind } from '../papers/paper.ts'
import type { Story } from '../life/story.ts'
import { slotTexts } from '../papers/slots.ts'
import { findPaper, removePapers } from '../life/change-story.ts'
import { contradict } from './planted.ts'
import type { Contradiction } from './planted.ts'

/** Papers without which their service is not complete, and what then cannot be checked either. */
function leaveOut(
  kind: PaperKind,
  severity: 'K' | 'P',
  services: readonly string[],
  description: string,
): Contradiction {
  return contradict(
    'evidence-complete',
    `without ${kind}`,
    ['evidence', 'insurance', 'study', 'pension', 'language', 'contract', 'marriage', 'certification'],
    (story) => {
      if (!services.includes(story.service) || !findPaper(story, kind) || !isAskedFor(story, kind))
        return null
      const file = findPaper(story, kind)?.file
      // Apostille and translation of a paper that is not there make no sense on their own.
      const attached =
        kind === 'marriage-certificate' || kind === 'birth-certificate' ? ['apostille', 'translation'] : []
      return [
        removePapers(
          story,
          (paper) =>
            paper.kind === kind ||
            (attached.includes(paper.kind) && (paper.file === file || paper.place === 'nachweis')),
        ),
        { subject: kind, outcome: 'missing', severity, description },
      ]
    },
  )
}

/** § 28 Abs. 2 asks for no months of pension; who has the certificate of the integration course needs no other of the language. */
function isAskedFor(story: Story, kind: PaperKind): boolean {
  if (kind === 'pension-record') return story.paragraph !== '28 Abs. 2'
  return kind !== 'language-certificate' || !findPaper(story, 'integration-course')
}

export const aboutEvidence = [
  contradict('document-kind', 'wrong slot', ['slots'], (story, random) => {
    const movable = story.papers.filter(
      (paper) =>
        [
          'landlord-confirmation',
          'registration-certificate',
          'employer-confirmation',
          'admission-letter',
          'transcript',
          'tenancy-agreement',
        ].includes(paper.kind) && paper.file === paper.id,
    )
    const paper = movable[random.int(0, movable.length - 1)]
    if (paper === undefined) return null
    const slot = random.pick(slotTexts['health-insurance'] ?? [])
    return [
      { ...story, papers: story.papers.map((other) => (other.id === paper.id ? { ...other, slot } : other)) },
      {
        subject: paper.kind,
        outcome: 'differs',
        severity: 'K',
        description: `Unter „${slot}“ wurde etwas anderes hochgeladen`,
      },
    ]
  }),
  contradict('document-kind', 'slot of the lease', ['slots'], (story, random) => {
    const paper =
      findPaper(story, 'language-certificate') ??
      findPaper(story, 'employment-declaration') ??
      findPaper(story, 'degree')
    if (paper === undefined) return null
    const slot = random.pick(slotTexts['tenancy-agreement'] ?? [])
    return [
      { ...story, papers: story.papers.map((other) => (other.id === paper.id ? { ...other, slot } : other)) },
      {
        subject: paper.kind,
        outcome: 'differs',
        severity: 'K',
        description: `Unter „${slot}“ wurde etwas anderes hochgeladen`,
      },
    ]
  }),
  leaveOut(
    'health-insurance',
    'K',
    ['erwerbstaetigkeit', 'ausbildung', 'familiennachzug', 'niederlassungserlaubnis'],
    'Nachweis der Krankenversicherung fehlt',
  ),
  leaveOut('employment-contract', 'K', ['erwerbstaetigkeit'], 'Arbeitsvertrag fehlt'),
  leaveOut('enrolment-certificate', 'K', ['ausbildung'], 'Immatrikulationsbescheinigung fehlt'),
  leaveOut('training-contract', 'K', ['ausbildung'], 'Ausbildungsvertrag fehlt'),
  leaveOut('pension-record', 'K', ['niederlassungserlaubnis'], 'Rentenversicherungsverlauf fehlt'),
  leaveOut('language-certificate', 'K', ['niederlassungserlaubnis'], 'Sprachzertifikat fehlt'),
  leaveOut('birth-certificate', 'K', ['familiennachzug'], 'Geburtsurkunde fehlt'),
  contradict('legalisation-translation', 'no translation', ['certification'], (story) =>
    findPaper(story, 'translation')
      ? [
          removePapers(story, ({ kind }) => kind === 'translation'),
          {
            subject: 'translation',
            outcome: 'missing',
            severity: 'P',
            description: 'Übersetzung der ausländischen Urkunde fehlt',
          },
        ]
      : null,
  ),
  contradict('legalisation-translation', 'no apostille', ['certification'], (story) =>
    findPaper(story, 'apostille')
      ? [
          removePapers(story, ({ kind }) => kind === 'apostille'),
          {
            subject: 'apostille',
            outcome: 'missing',
            severity: 'P',
            description: 'Apostille oder Legalisation fehlt',
          },
        ]
      : null,
  ),
]
