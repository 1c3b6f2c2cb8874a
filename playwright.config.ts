import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  globalSetup: './test/e2e/obtain-chromium.ts',
  timeout: 600_000, // real text recognition, on machines of any speed and load
  expect: { timeout: 60_000 },
  workers: 1, // two cores: the app reads pages with both
  outputDir: 'test-results',
  reporter: [['list'], ['./test/e2e/closing-line.ts']],
})
