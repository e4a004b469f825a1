/**
 * An expected failure of a command: no network, no disk, no compiler, no display. The message is what the person
 * at the terminal reads: what happened, and the way out. It is printed without a stack trace.
 */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure'
}

const diskFull = 'The disk is full. Free about 1 GB, then run the same command again.'
const notAllowed = (path: string): string =>
  `This user may not write to ${path}. Give that folder to the user who runs the command, then run it again.`

/** The failure of a program that was run: a full disk has its own sentence, whatever the program makes of it. */
export function failureOf(output: string, otherwise: string): PlainFailure {
  return new PlainFailure(
    /ENOSPC|no space left on device|wrote only \d+ of/i.test(output) ? diskFull : otherwise,
  )
}

/** The sentence for a thrown value, whatever it is. Null means that it is a bug and has no sentence of its own. */
export function plainSentence(thrown: unknown): string | null {
  if (thrown instanceof PlainFailure) return thrown.message
  if (!(thrown instanceof Error) || !('code' in thrown)) return null
  if (thrown.code === 'ENOSPC') return diskFull
  if (thrown.code === 'EACCES' || thrown.code === 'EROFS' || thrown.code === 'EPERM') {
    return notAllowed('path' in thrown && typeof thrown.path === 'string' ? thrown.path : 'a folder it needs')
  }
  return null
}

/**
 * Runs a command's main function and ends the process with the exit code it returns. A failure is told in a plain
 * sentence; the stack trace of a bug is printed only when `EVENKEEL_DEBUG` is set.
 */
export async function runPlainly(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (thrown) {
    const sentence = plainSentence(thrown) ?? `This command stopped unexpectedly: ${String(thrown)}`
    console.error(sentence)
    if (process.env['EVENKEEL_DEBUG'] && thrown instanceof Error) console.error(thrown.stack)
    process.exitCode = 1
  }
}
