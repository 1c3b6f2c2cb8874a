import { access, constants } from 'node:fs/promises'
import { modelProblems } from '../models/model-problems.ts'
import type { SelfCheck } from '../models/status.ts'
import type { Desk } from './desk.ts'
import { diagnose } from './ollama/diagnose.ts'
import type { ModelSource } from './ollama/model-source.ts'
import { StoreError } from './store/store-error.ts'

/** Looks whether everything is there that the program works with. `languages` = the language data of OCR that were found. */
export async function runSelfChecks(desk: Desk, languages: readonly string[]): Promise<SelfCheck[]> {
  const problems = desk.policies.problems.join(', ')
  return [
    ...checkStore(desk),
    { check: 'languages', passed: languages.length >= 2, detail: languages.join(', ') },
    await checkInbox(desk),
    ...(await checkModel(desk.model)),
    { check: 'policies', passed: problems === '', detail: problems },
  ]
}

function checkStore({ store }: Desk): SelfCheck[] {
  try {
    const opened = store.open()
    const damaged = opened.damagedFiles().join(', ')
    const unexported = opened.unexportedNotes()
    return [
      { check: 'database', passed: opened.isSound(), detail: '' },
      { check: 'damaged-files', passed: damaged === '', detail: damaged },
      { check: 'notes', passed: unexported === 0, detail: unexported === 0 ? '' : String(unexported) },
    ]
  } catch (error) {
    return [
      { check: 'database', passed: false, detail: error instanceof StoreError ? error.code : 'unexpected' },
    ]
  }
}

async function checkInbox({ policies, settings }: Desk): Promise<SelfCheck> {
  const folder = policies.desk.InboxFolder ?? settings.settings.inboxFolder
  if (folder === null) return { check: 'inbox', passed: true, detail: 'unset' }
  const passed = await access(folder, constants.R_OK).then(
    () => true,
    () => false,
  )
  return { check: 'inbox', passed, detail: '' }
}

/** Whether it can be asked; nothing where IT has switched it off. */
async function checkModel(source: ModelSource | null): Promise<SelfCheck[]> {
  if (source === null) return []
  const problem = await diagnose(source, process.env)
  return [
    { check: 'model', passed: problem === null, detail: problem === null ? '' : modelProblems[problem] },
  ]
}
