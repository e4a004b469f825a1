import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Lays the dictionaries beside the built main process, with their licences, so that a packaged app has them. */
const dictionaries = {
  name: 'dictionaries',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    for (const name of ['dictionary-en', 'dictionary-en-gb', 'dictionary-de']) {
      for (const file of ['index.aff', 'index.dic', 'license']) {
        const source = readFileSync(resolve('node_modules', name, file))
        this.emitFile({ type: 'asset', fileName: `dictionaries/${name}/${file}`, source })
      }
    }
  },
}

/**
 * Three builds: the main process with its workers, the preload bridge, and the page.
 *
 * Main and preload are CommonJS, because Electron before 28 cannot start from an ES module and the
 * sandboxed preload never can. The targets are the oldest runtime the app is tried on (Electron 25).
 */
export default defineConfig({
  main: {
    plugins: [dictionaries],
    build: {
      target: 'node18',
      // Only the addon stays outside: one file of code starts faster than hundreds in node_modules.
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron', 'better-sqlite3'],
        input: {
          index: resolve('electron/main/index.ts'),
          kdfWorker: resolve('electron/crypto/kdfWorker.ts'),
          snapshotWorker: resolve('electron/files/snapshotWorker.ts'),
          exportWorker: resolve('electron/files/exportWorker.ts'),
          spellingWorker: resolve('electron/services/spellingWorker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome114',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
})
