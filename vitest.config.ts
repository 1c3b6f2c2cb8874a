import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,integration}/**/*.test.ts'],
    globalSetup: './test/e2e/obtain-chromium.ts',
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Real OCR and PDF parsing keep both cores busy; more workers only make them wait for each other.
    maxWorkers: 2,
  },
})
