import { join } from 'node:path'
import { build, preview } from 'vite'
import { runPlainly } from './runtime/plainFailure.ts'

const projectRoot = join(import.meta.dirname, '..')

/**
 * `npm run gallery`: builds the page that shows every control in every theme, and serves it on this computer until
 * stopped. It is built outside of `out/`, which is what a package is made of, and with the app's content policy, which
 * a development server would break.
 */
await runPlainly(async () => {
  const where = {
    root: join(projectRoot, 'renderer/gallery'),
    base: './',
    build: {
      outDir: join(projectRoot, 'node_modules/.cache/evenkeel-gallery'),
      emptyOutDir: true,
      target: 'chrome114',
      assetsInlineLimit: 0,
    },
    logLevel: 'error',
  } as const
  await build(where)
  const server = await preview(where)
  console.log(
    `The gallery is at ${server.resolvedUrls?.local[0] ?? 'the address above'} until you press Ctrl+C.`,
  )
  return 0
})
