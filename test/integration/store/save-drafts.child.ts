import { openStore } from '../../../main/store/open-store.ts'
import { fictionalDraft } from './fictional-notes.ts'

// Saves drafts of growing number until it is killed; says a number once its draft is saved.
const store = openStore(process.argv[2] ?? '')
for (let count = 1; count < 5000; count += 1) {
  store.drafts.save(fictionalDraft({ result: String(count), assessment: `Wort ${count} `.repeat(2000) }))
  process.stdout.write(`${count}\n`)
}
