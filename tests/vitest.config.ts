import { defineConfig } from 'vitest/config'

/** Unit tests run on plain Node against real SQLite, real files and real cryptography. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
