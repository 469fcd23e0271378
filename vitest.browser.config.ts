/** Tests that drive a real Chromium against the real server, one file after the other. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    globalSetup: 'tests/own-temp.ts',
    pool: 'forks',
  },
})
