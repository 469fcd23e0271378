/** The tests that a mutation run asks: those of the folders that scripts/mutation.mjs names for a room. */
import { defineConfig } from 'vitest/config'

const folders = process.env.FOOTNOTE_TESTS_OF?.split(',') ?? ['core']

export default defineConfig({
  test: {
    include: folders.map((folder) => `src/${folder}/**/*.test.ts`),
    // Charts are data under laws of their own, and take minutes.
    exclude: ['src/core/feet/**'],
    setupFiles: ['tests/same-chance.ts'],
    testTimeout: 60_000,
  },
})
