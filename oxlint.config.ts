import { defineConfig } from 'oxlint'

/** Screens never import each other. */
const screen = ['models', 'renderer/api', 'renderer/wording', 'renderer/shared']

/** What a step knows: the vocabulary and the pure value tools. */
const step = ['models', 'main/values']

/** What a step within the extraction knows beside: the steps before it, by the name of their folder. */
const after = (...before: readonly string[]): readonly string[] => [
  ...step,
  ...before.map((name) => `main/extraction/${name}`),
]

/**
 * Who may import whom, by folder. What is neither named in a row, nor lies below a folder named there, nor holds the row's own folder is forbidden.
 * Steps never know each other; only `check` composes them. The folders of the extraction are steps of their own, in this order; `extract-fields` composes them.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  models: [],
  'main/values': ['models'],
  'main/intake': step,
  'main/pages': step,
  'main/text': step,
  'main/instructions': step,
  'main/kinds': step,
  'main/extraction': step,
  'main/extraction/words': step,
  'main/extraction/printed-labels': after('words'),
  'main/extraction/value-readers': step,
  'main/extraction/regions': after('words', 'printed-labels', 'value-readers'),
  'main/extraction/labelled-fields': after('words', 'printed-labels', 'value-readers', 'regions'),
  'main/extraction/ticks': after('words', 'printed-labels'),
  'main/extraction/prose': after(
    'words',
    'printed-labels',
    'value-readers',
    'regions',
    'labelled-fields',
    'ticks',
  ),
  'main/extraction/certainty': after('words'),
  'main/extraction/mrz': step,
  'main/extraction/model': after('words', 'printed-labels', 'value-readers', 'prose', 'certainty'),
  'main/plausibility': step,
  'main/report': step,
  'main/note': step,
  'main/store': step,
  'main/ipc': ['models'],
  'main/ollama': ['models'],
  'main/wipe': ['models'],
  'main/inbox': ['models', 'main/ipc', 'main/intake'],
  'main/cases': [
    'models',
    'main/ipc',
    'main/check',
    'main/intake',
    'main/pages',
    'main/text',
    'main/plausibility',
    'main/note',
    'main/ollama',
  ],
  preload: ['models'],
  'renderer/api': ['models'],
  'renderer/wording': ['models'],
  'renderer/shared': ['models', 'renderer/api', 'renderer/wording'],
  'renderer/screens/inbox': screen,
  'renderer/screens/case': screen,
  'renderer/screens/notes': screen,
  'renderer/screens/log': screen,
  'renderer/screens/status': screen,
  'renderer/screens/help': screen,
  'main/check': [
    'models',
    'main/values',
    'main/intake',
    'main/pages',
    'main/text',
    'main/instructions',
    'main/kinds',
    'main/extraction',
    'main/plausibility',
  ],
}

/** One library, one door: the folders that may import it. */
export const ownerOf: Readonly<Record<string, readonly string[]>> = {
  saxes: ['main/intake'],
  yauzl: ['main/intake'],
  '@hyzyla/pdfium': ['main/pages'],
  sharp: ['main/pages', 'main/text'],
  mrz: ['main/extraction'],
  leven: ['main/values'],
  'better-sqlite3': ['main/store'],
  ollama: ['main/ollama'],
  zod: ['models', 'renderer/api'],
  // and the shell, directly in main/:
  electron: ['preload'],
  'native-reg': [],
  'react-resizable-panels': ['renderer/screens/case'],
}

/** Folders whose functions compute and nothing else: no file, no clock, no process. */
export const pure: readonly string[] = [
  'models',
  'main/values',
  'main/instructions',
  'main/kinds',
  'main/extraction',
  'main/plausibility',
  'main/report',
  'main/note',
]

const folders = Object.keys(mayImport)

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`)

/** Does the table let `folder` import from `other`? */
export function allows(folder: string, other: string): boolean {
  return holds(other, folder) || [folder, ...(mayImport[folder] ?? [])].some((row) => holds(row, other))
}

/** Is everything in `folder` pure? */
export function isPure(folder: string): boolean {
  return pure.some((row) => holds(row, folder))
}

/** How a file in `folder` or below it spells `other` after the dots: under the same top folder, every leading part may be left out. */
function pathFrom(folder: string, other: string): string {
  const [top, ...rest] = other.split('/')
  if (rest.length === 0 || top !== folder.split('/')[0]) return other
  const leading = [top, ...rest.slice(0, -1)].map((part) => `(${part}/)?`)
  return `${leading.join('')}${rest.at(-1)}`
}

/** The restrictions of one folder, computed from the three tables. */
function restrictionsOf(folder: string): { regex: string; message: string }[] {
  const allowed = mayImport[folder] ?? []
  const forbidden = folders.filter((other) => !allows(folder, other))
  const outermost = forbidden.filter((one) => !forbidden.some((other) => other !== one && holds(other, one)))
  const foreignLibraries = Object.keys(ownerOf).filter(
    (library) => !ownerOf[library]?.some((owner) => holds(owner, folder)),
  )
  return [
    ...outermost.map((other) => ({
      regex: `^(\\.\\./)+${pathFrom(folder, other)}/`,
      message: `${folder} may import ${allowed.join(', ') || 'nothing'}: not ${other}.`,
    })),
    ...foreignLibraries.map((library) => ({
      regex: `^${library}(/|$)`,
      message: `${library} belongs to ${ownerOf[library]?.join(', ') || 'the shell directly in main/'}.`,
    })),
    ...(isPure(folder) ? [{ regex: '^node:', message: `${folder} is pure: no node: modules.` }] : []),
    { regex: '(^|/)test/', message: 'The product never imports from the tests.' },
  ]
}

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['node_modules', 'out', 'dist', 'test/fixtures'],
  rules: {
    'eslint/no-console': 'error',
    'eslint/no-await-in-loop': 'off', // pages and packets are read one after the other on purpose: memory stays flat
    'import/no-named-as-default-member': 'off', // `import fc from 'fast-check'` is how its documentation writes it
    'unicorn/consistent-function-scoping': 'off', // a small function beside its only use reads better
    'unicorn/prefer-set-has': 'off', // the lists here have a handful of entries
    'oxc/no-map-spread': 'off', // facts are immutable: a changed copy is what is meant
    'eslint/complexity': ['error', 20],
    'eslint/max-depth': ['error', 4],
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/configure-zod.ts'] }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'unicorn/no-array-sort': 'error',
  },
  overrides: [
    ...folders.map((folder) => ({
      files: [`${folder}/**/*.{ts,tsx}`],
      rules: {
        'eslint/no-restricted-imports': ['error', { patterns: restrictionsOf(folder) }] as [
          'error',
          { patterns: { regex: string; message: string }[] },
        ],
      },
    })),
    { files: ['main/cli.ts', 'test/**/*.ts'], rules: { 'eslint/no-console': 'off' } },
    {
      files: ['*.config.ts', 'test/{,e2e/}closing-line.ts', 'test/e2e/obtain-chromium.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
})
