import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { insertNote } from '../../main/store/insert-note.ts'
import { migrate } from '../../main/store/migrate.ts'
import { refreshNoteIndex } from '../../main/store/note-index.ts'
import { openStore } from '../../main/store/open-store.ts'
import type { NewDecisionNote } from '../../models/decision-note.ts'
import { createRandom, type Random } from '../documents/random.ts'
import { processorTime } from './processor-time.ts'

const noteCount = 100_000
const limitMs = 50
const rounds = 15

const surnames = ['Öztürk', 'Müller', 'Nguyen', 'Kowalczyk', 'Hernández', 'Schröder', 'Iqbal', 'Popović']
const split = (text: string): string[] => text.split(' ')
const stems = split(
  'arbeits aufenthalts ausbildungs einkommens erwerbs familien gehalts größen hochschul kranken lebens melde miet prüf renten sprach studien wohn über',
)
const heads = split(
  'akte antrag bescheinigung dauer erlaubnis frist kosten nachweis ordnung platz recht titel unterhalt vertrag verhältnis zeugnis prüfung rückfrage',
)
const common = split('die und der ist wurde nach mit vorgelegt geklärt stimmt überein')

/** What people type: a rare name, frequent words, umlauts written otherwise, one letter, words that seldom meet, nothing found, nothing typed. */
const queries = split(
  'Kowalczyk_4711 Mueller arbeits arbeitsvertrag die d a_b m_g geklärt_melde uberein wohnrückfrage_lebensakte OZG-00099 xyz hochschulzeugnis_mietkosten',
)
  .map((query) => query.replace('_', ' '))
  .concat('')

function words(random: Random, count: number): string {
  const word = (): string => {
    if (random.chance(0.5)) return random.pick(common)
    return `${random.pick(stems)}${random.chance(0.3) ? random.pick(stems) : ''}${random.pick(heads)}`
  }
  return Array.from({ length: count }, word).join(' ')
}

function fictionalNote(random: Random, index: number): NewDecisionNote {
  const finding = {
    rule: 'salary-agrees',
    subject: 'grossEuro',
    documentSha256: null,
    firstPage: null,
  } as const
  return {
    applicationId: `OZG-${String(index).padStart(6, '0')}`,
    createdAt: new Date(Date.UTC(2020, 0, 1) + index * 1_800_000).toISOString(),
    author: 'K. Beispiel',
    appliedFor: `${random.pick(surnames)} ${random.digits(4)}, Erwerbstätigkeit, Antrag vom 10.11.2026`,
    documentsSeen: ['Reisepass (1 Seite, Kopie)', 'Arbeitsvertrag (3 Seiten, Kopie)'],
    facts: Array.from({ length: 4 }, () => ({
      finding,
      sentence: words(random, 25),
      words: words(random, 10),
    })),
    seeOriginal: ['Reisepass, S. 1: Passnummer'],
    assessment: words(random, 60),
    result: words(random, 10),
    aid: 'Schlüssig',
    exportedAt: null,
    closedWithoutExport: null,
  }
}

function fill(path: string): void {
  const db = new Database(path)
  db.pragma('synchronous = OFF')
  migrate(db)
  refreshNoteIndex(db)
  const insert = insertNote(db)
  const random = createRandom('notes')
  db.transaction(() => {
    for (let index = 0; index < noteCount; index += 1) insert(fictionalNote(random, index))
  })()
  db.close()
}

/** In processor time: the search waits for nothing, so this is what a person waits on a quiet machine. */
function measure<T>(work: () => T): { value: T; ms: number } {
  const started = processorTime().own
  const value = work()
  return { value, ms: processorTime().own - started }
}

const folder = mkdtempSync(join(tmpdir(), 'search-notes-'))
try {
  const path = join(folder, 'notes.db')
  fill(path)
  const { value: store, ms: openMs } = measure(() => openStore(path))
  console.log(
    `${noteCount} notes, ${Math.round(statSync(path).size / 1e6)} MB, opened in ${Math.round(openMs)} ms`,
  )
  const medians = queries.map((query) => {
    const runs = Array.from({ length: rounds }, () => measure(() => store.notes.find(query, 100)))
    const times = runs.map(({ ms }) => ms).toSorted((a, b) => a - b)
    const [median = 0, slowest = 0] = [times[Math.floor(rounds / 2)], times.at(-1)]
    console.log(
      `${median.toFixed(1).padStart(7)} ms (slowest ${slowest.toFixed(1)})  ${runs[0]?.value.length} found  "${query}"`,
    )
    return median
  })
  store.close()
  if (Math.max(...medians) > limitMs) {
    console.log(`slower than ${limitMs} ms`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
