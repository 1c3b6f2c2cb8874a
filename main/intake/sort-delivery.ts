import { InputError } from '../../models/app-error.ts'
import { checkAbort } from './check-abort.ts'
import type { Limits } from './limits.ts'
import { parseXml } from './parse-xml.ts'
import type { RawFile } from './raw-file.ts'
import { type Message, recogniseMessage } from './recognise-message.ts'
import { sniffFormat } from './sniff-format.ts'

/** The files of a delivery by their part in it. */
export interface SortedDelivery {
  readonly messages: readonly { readonly file: RawFile; readonly message: Message }[]
  readonly statements: readonly RawFile[] // antrag.json
  readonly loose: readonly RawFile[] // documents, and everything else that lay beside them
  readonly rejected: readonly RejectedFile[]
}

/** XML that cannot be used, with the reason. */
export interface RejectedFile {
  readonly file: RawFile
  readonly error: InputError
}

/** Sorts by content; only antrag.json is known by its name. */
export async function sortDelivery(
  files: readonly RawFile[],
  limits: Limits,
  signal: AbortSignal,
): Promise<SortedDelivery> {
  const messages: { file: RawFile; message: Message }[] = []
  const rejected: RejectedFile[] = []
  const statements: RawFile[] = []
  const loose: RawFile[] = []
  for (const file of files) {
    checkAbort(signal)
    const { kind } = sniffFormat(file.bytes, file.name)
    if (file.problem === null && isStatement(file)) statements.push(file)
    else if (file.problem !== null || kind !== 'xml') loose.push(file)
    else {
      const read = await readXml(file, limits, signal)
      if (read instanceof InputError) rejected.push({ file, error: read })
      else messages.push({ file, message: read })
    }
  }
  return { messages, statements, loose, rejected }
}

function isStatement(file: RawFile): boolean {
  return file.name.toLowerCase() === 'antrag.json'
}

async function readXml(file: RawFile, limits: Limits, signal: AbortSignal): Promise<Message | InputError> {
  try {
    return await recogniseMessage(await parseXml(file.bytes, limits, signal), limits, signal)
  } catch (error) {
    if (!(error instanceof InputError) || error.problem === 'aborted') throw error
    return error
  }
}
