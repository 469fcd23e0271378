/** Tests that drive a real Chromium against the real server, two files at a time: most of a browser test is waiting. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ['tests/own-temp.ts', 'tests/browser/map-once.ts'],
    pool: 'forks',
  },
})
