import { openStore, type Store } from '../../../main/store/open-store.ts'
import { StoreError } from '../../../main/store/store-error.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'

// Saves drafts, each longer than the one before, until the store refuses; then closes the case. Says the codes and what is there afterwards.
function codeOf(work: () => unknown): string {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error)
  }
}

function use(store: Store): string[] {
  const saved = codeOf(() => saveUntilRefused(store))
  const closed = codeOf(() => store.notes.close(fictionalNote({ assessment: 'Satz '.repeat(200_000) })))
  const draft = store.drafts.load('antrag-1')
  const isWhole = draft?.assessment === 'Wort '.repeat(Number(draft?.result) * 1000)
  const notes = store.notes.find('', 9).length
  store.close()
  return [`save: ${saved}`, `close: ${closed}`, `draft whole: ${isWhole}`, `notes: ${notes}`]
}

function saveUntilRefused(store: Store): void {
  for (let count = 1; count < 400; count += 1) {
    store.drafts.save(fictionalDraft({ result: String(count), assessment: 'Wort '.repeat(count * 1000) }))
  }
}

const said: string[] = []
let store: Store | null = null
said.push(`open: ${codeOf(() => (store = openStore(process.argv[2] ?? '')))}`)
if (store !== null) said.push(...use(store))
process.stdout.write(said.join(', '))
