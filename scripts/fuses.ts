import { readFuses, setFuses } from './packaging/fuses.ts'
import { PlainFailure, runPlainly } from './runtime/plainFailure.ts'

/** `npm run fuses -- <executable>`: sets the fuses of a packaged app. With `--read` before it, only tells them. */
async function fuses(): Promise<number> {
  const args = process.argv.slice(2)
  const executable = args.find((argument) => !argument.startsWith('--'))
  if (executable === undefined) throw new PlainFailure('Name the packaged app: npm run fuses -- <executable>')
  const readings = await (args.includes('--read') ? readFuses(executable) : setFuses(executable))
  for (const [name, reading] of readings) console.log(`${name}: ${reading}`)
  return 0
}

await runPlainly(fuses)
