import { defineConfig } from 'vitest/config'

/** Unit tests run on plain Node against real SQLite, real files and real cryptography. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    // Every core: left to itself, a machine of two would use one.
    maxWorkers: '100%',
    restoreMocks: true,
    // No test asserts a time: this only ends what hangs, also on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
