import { createHash } from 'node:crypto'
import { numberlessId } from '../../models/application.ts'
import { InputError } from '../../models/app-error.ts'
import type { Intake } from '../../models/intake.ts'
import { deliverMessages } from './deliver-messages.ts'
import { type FileDraft, describeFiles } from './describe-files.ts'
import { type Limits, tooManyFiles } from './limits.ts'
import { orderLoose } from './order-loose.ts'
import type { RawFile } from './raw-file.ts'
import { readStated } from './read-stated.ts'
import { type RejectedFile, sortDelivery } from './sort-delivery.ts'

/**
 * Makes one application of all files of a delivery: message, packets, Nachreichungen, antrag.json, loose documents.
 * @throws InputError where the files are no application, or more than one
 */
export async function assembleIntake(
  files: readonly RawFile[],
  limits: Limits,
  signal: AbortSignal,
): Promise<Intake> {
  if (files.length === 0) throw new InputError('empty')
  const sorted = await sortDelivery(files, limits, signal)
  const { application, messages, statement, notices } = readStated(sorted, () => contentId(files), limits)
  const delivered = await deliverMessages(messages, sorted, limits, signal)
  const drafts = [
    ...delivered.drafts,
    ...orderLoose(delivered.loose, statement),
    ...sorted.rejected.map(rejectedDraft),
  ]
  if (drafts.length > limits.files) throw new InputError('too-large', tooManyFiles(limits))
  const described = await describeFiles(drafts, signal)
  const nothingStated = messages.length === 0 && statement === null
  if (nothingStated && described.files.every(({ format }) => format === null)) {
    throw new InputError('unknown-format', described.notices[0]?.text)
  }
  return {
    application,
    files: described.files,
    notices: [...notices, ...delivered.notices, ...described.notices],
  }
}

/** Stands for an antragsidentifikation that the input does not have: the same files always give the same id. */
function contentId(files: readonly RawFile[]): string {
  const hashes = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
  return numberlessId(createHash('sha256').update(hashes.toSorted().join()).digest('hex'))
}

function rejectedDraft({ file, error }: RejectedFile): FileDraft {
  const remark = `Die XML-Datei wurde nicht verwendet. ${error.message}`
  return { ...file, slot: null, declared: null, problem: 'refused', remark }
}
