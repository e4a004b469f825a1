export interface ProgressOutput {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressLine {
  /** Ends the line. With `true` the elapsed time is told. */
  end(done: boolean): void
}

/** How often a line is written where lines cannot be overwritten (a log, a pipe), in seconds. */
const plainEverySeconds = 15

/**
 * Shows that something long is going on: one line that counts on a terminal, a plain line every 15 seconds
 * elsewhere.
 * @param detail what is known of the progress at this moment ("37 %"), or an empty text
 */
export function beginProgressLine(
  label: string,
  detail: () => string,
  output: ProgressOutput = process.stdout,
): ProgressLine {
  const began = performance.now()
  const seconds = (): number => Math.round((performance.now() - began) / 1000)
  const overwrite = output.isTTY === true
  const show = (): void => {
    const line = progressText(label, detail(), seconds())
    output.write(overwrite ? `\r\u001b[2K${line}` : `${line}\n`)
  }
  const timer = setInterval(show, overwrite ? 1000 : plainEverySeconds * 1000)
  if (overwrite) show()
  return {
    end(done) {
      clearInterval(timer)
      if (overwrite) output.write('\r\u001b[2K')
      if (done) output.write(`${label}: done in ${seconds()} s.\n`)
    },
  }
}

/** "Building: 37 %, 12 s" or, with nothing known but the time, "Building: 12 s". */
export function progressText(label: string, detail: string, seconds: number): string {
  return detail === '' ? `${label}: ${seconds} s` : `${label}: ${detail}, ${seconds} s`
}
