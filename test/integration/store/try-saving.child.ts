import { openStore, type Store } from '../../../main/store/open-store.ts'
import { StoreError } from '../../../main/store/store-error.ts'
import { fictionalDraft } from './fictional-notes.ts'

// Saves drafts, each longer than the one before, until the store refuses; says the code and which draft is there afterwards.
const path = process.argv[2] ?? ''
let store: Store | undefined
try {
  store = openStore(path)
  for (let count = 1; count < 400; count += 1) {
    store.drafts.save(fictionalDraft({ result: String(count), assessment: 'Wort '.repeat(count * 1000) }))
  }
  process.stdout.write('never refused')
} catch (error) {
  const code = error instanceof StoreError ? error.code : String(error)
  const draft = store?.drafts.load('antrag-1')
  const isWhole = draft?.assessment === 'Wort '.repeat(Number(draft?.result) * 1000)
  process.stdout.write(
    `${code} ${draft === undefined ? 'not opened' : isWhole ? 'last draft whole' : 'draft damaged'}`,
  )
}
store?.close()
