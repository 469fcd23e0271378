/** Tests that install, need other servers or network namespaces, or take over a minute each: two files at a time. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    globalSetup: 'tests/own-temp.ts',
    pool: 'forks',
  },
})
