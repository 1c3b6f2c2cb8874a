import { createRequire } from 'node:module'

/**
 * The thread of an OCR worker: tesseract.js's own script, with the door to the network shut and without the remarks of its image library,
 * which would land on the terminal.
 */
for (const remark of ['error', 'warn', 'log'] as const) console[remark] = () => {}
globalThis.fetch = () => Promise.reject(new Error('Text recognition has no network'))

createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js')
