/** The exit code of an app that was started with a switch it refuses. */
export const REFUSED_START = 87

/**
 * Switches that would open the app to a debugger, take its walls down, or write what it holds to a file. They
 * are for developers; a person's own app is never started with one.
 */
const FORBIDDEN = [
  /** Chromium's and Node's debuggers. */
  /^remote-debugging-/,
  /^remote-allow-origins$/,
  /^inspect(-|$)/,
  /^debug(-|$)/,
  /^auto-open-devtools-for-tabs$/,
  /^devtools-/,
  /** The sandbox and the walls between pages. */
  /^no-sandbox$/,
  /^disable-(setuid-sandbox|seccomp-filter-sandbox|namespace-sandbox|gpu-sandbox|sandbox)/,
  /^(allow-no-sandbox-job|allow-sandbox-debugging|no-zygote|single-process|in-process-gpu)$/,
  /^disable-(web-security|site-isolation)/,
  /^allow-(file-access-from-files|running-insecure-content)$/,
  /^unsafely-/,
  /** Other code in our processes. */
  /^(load-extension|load-and-launch-app|js-flags|require|r|experimental-loader|loader|import)$/,
  /^(renderer-cmd-prefix|utility-cmd-prefix|gpu-launcher|browser-subprocess-path|ppapi-.*)$/,
  /** Ways out to the network that ours would not stop. */
  /^(proxy-.*|host-rules|host-resolver-rules|log-net-log|ssl-key-log-file)$/,
  /** Traces and dumps. */
  /^(trace-.*|enable-tracing.*|enable-logging|log-file|crash-dumps-dir|enable-crash-reporter.*)$/,
]

/**
 * The refused switches among the arguments, by name and without their value. Spellings are forgiven as Chromium
 * and Node forgive them: one dash or two, a slash on Windows, any case, underscores, a value behind "=".
 *
 * @param args what stands behind the program's name on the command line.
 */
export function forbiddenSwitches(args: readonly string[]): readonly string[] {
  return args.flatMap((argument) => {
    const name = /^(?:--?|\/)([^=\s]+)/.exec(argument.trim())?.[1]?.toLowerCase().replaceAll('_', '-')
    return name !== undefined && FORBIDDEN.some((pattern) => pattern.test(name)) ? [name] : []
  })
}
