import { InputError } from '../../models/app-error.ts'
import type { Application } from '../../models/application.ts'
import type { Notice } from '../../models/check-report.ts'
import type { Limits } from './limits.ts'
import { titleOfMessage } from './message-titles.ts'
import { notice } from './notice.ts'
import { type StatedApplication, readAntragJson } from './read-antrag-json.ts'
import { readMessage } from './read-message.ts'
import type { Message } from './recognise-message.ts'
import type { SortedDelivery } from './sort-delivery.ts'
import { childOf, findBelow, textOf } from './xml-element.ts'

/** What the delivery states, and the messages whose files belong to it: the application first, then its Nachreichungen by time. */
export interface Stated {
  readonly application: Application
  readonly messages: readonly Message[]
  readonly statement: StatedApplication | null
  readonly notices: readonly Notice[]
}

/** @throws InputError when there is no application, more than one, or a Nachreichung to another one */
export function readStated(sorted: SortedDelivery, madeUpId: () => string, limits: Limits): Stated {
  const notices: Notice[] = []
  const main = onlyApplication(sorted, notices)
  const statement = onlyStatement(sorted, madeUpId, limits)
  if (main === null && statement === null) refuseUnusable(sorted)
  const message =
    main === null
      ? null
      : readMessage(main.root, madeUpId, (what) =>
          notices.push(
            notice(
              'value-unclear',
              `${what}: Die Angabe fehlt in der Nachricht oder ist nicht verständlich.`,
            ),
          ),
        )
  const application = combine(message, statement) ?? emptyApplication(madeUpId())
  const additions = nachreichungen(sorted, application.id)
  if (application.testMessage) notices.push(notice('test-message', 'Testnachricht: kein echter Antrag.'))
  return {
    application: { ...application, remark: withAnswers(application.remark, additions) },
    messages: main === null ? additions : [main, ...additions],
    statement,
    notices,
  }
}

/** The same message lying there twice is one application. */
function onlyApplication(sorted: SortedDelivery, notices: Notice[]): Message | null {
  const [first, ...others] = sorted.messages.filter(({ message }) => message.type === '130101')
  if (first === undefined) return null
  for (const { file, message } of others) {
    const sameMessage = message.uuid !== null && message.uuid === first.message.uuid
    if (!sameMessage && !Buffer.from(file.bytes).equals(first.file.bytes))
      throw new InputError('several-applications')
    notices.push(
      notice(
        'file-duplicate',
        `Dieselbe Nachricht wie ${first.file.place}; sie wurde einmal gelesen.`,
        file.place,
      ),
    )
  }
  return first.message
}

function onlyStatement(
  sorted: SortedDelivery,
  madeUpId: () => string,
  limits: Limits,
): StatedApplication | null {
  const [first, second] = sorted.statements
  if (second !== undefined)
    throw new InputError('several-applications', 'antrag.json ist mehrfach enthalten.')
  return first === undefined ? null : readAntragJson(first, madeUpId, limits)
}

/** Without an application, XML that cannot be used is the reason; foreign XML beside documents is not. */
function refuseUnusable(sorted: SortedDelivery): void {
  const errors = sorted.rejected.map(({ error }) => error)
  const meant = errors.find(({ problem }) => problem !== 'unknown-format')
  const error = meant ?? (sorted.loose.length === 0 ? errors[0] : undefined)
  if (error !== undefined) throw error
  const [message] = sorted.messages
  if (message === undefined) return
  const title = titleOfMessage(message.message.root.name)
  throw new InputError('wrong-message', `Es ist die Nachricht ${title} ohne den Antrag, zu dem sie gehört.`)
}

/** The message counts; antrag.json beside it adds what the message has no place for. */
function combine(message: Application | null, statement: StatedApplication | null): Application | null {
  if (message === null || statement === null) return message ?? statement?.application ?? null
  const { application, hasOwnId } = statement
  if (hasOwnId && application.id !== message.id) {
    throw new InputError('several-applications', 'antrag.json nennt einen anderen Antrag als die Nachricht.')
  }
  return { ...message, paragraph: application.paragraph, entries: application.entries }
}

function nachreichungen(sorted: SortedDelivery, applicationId: string): Message[] {
  const found = sorted.messages.flatMap(({ message }) => (message.type === '130103' ? message : []))
  const foreign = found.some(({ root }) => textOf(childOf(root, 'antragsidentifikation')) !== applicationId)
  if (foreign)
    throw new InputError('several-applications', 'Eine Nachreichung gehört zu einem anderen Antrag.')
  const latestOfEach = new Map(found.map((message) => [message.uuid ?? message, message]))
  return [...latestOfEach.values()].toSorted((left, right) => createdAt(left) - createdAt(right))
}

/** Milliseconds; the time stamp carries its own zone. */
function createdAt({ root }: Message): number {
  return Date.parse(textOf(findBelow(root, 'erstellungszeitpunkt')) ?? '') || 0
}

function withAnswers(remark: string | null, additions: readonly Message[]): string | null {
  const answers = additions.flatMap(({ root }) => textOf(childOf(root, 'antworttext')) ?? [])
  const lines = [...(remark === null ? [] : [remark]), ...answers.map((answer) => `Nachreichung: ${answer}`)]
  return lines.length === 0 ? null : lines.join('\n')
}

function emptyApplication(id: string): Application {
  return {
    id,
    service: null,
    kind: null,
    paragraph: null,
    submittedOn: null,
    testMessage: false,
    person: null,
    passport: null,
    firstEntryOn: null,
    visaFreeEntry: null,
    assured: [],
    referencePersons: [],
    representatives: [],
    relatedApplications: [],
    remark: null,
    entries: [],
  }
}
