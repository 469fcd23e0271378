/** Unit tests lie beside the code; what needs a browser, or long, lies in tests/. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/long/**', 'node_modules/**'],
    testTimeout: 60_000,
    globalSetup: 'tests/own-temp.ts',
    pool: 'forks',
  },
})
