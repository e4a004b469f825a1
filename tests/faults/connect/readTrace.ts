/** One attempt of a program to reach an internet address, as strace saw it. */
export interface Attempt {
  /** UTC milliseconds. */
  readonly at: number
  readonly call: string
  readonly address: string
  readonly port: number
  /** Whether the address is this machine itself. */
  readonly isLoopback: boolean
}

const LINE = /^\d+\s+(\d+\.\d+)\s+(connect|sendto|sendmsg|sendmmsg)\(/
const INET = /sa_family=AF_INET, sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g
const INET6 = /sa_family=AF_INET6, sin6_port=htons\((\d+)\)[^}]*?inet_pton\(AF_INET6, "([^"]+)"/g

/**
 * Every attempt in a trace made with `strace -f -ttt -e trace=connect,sendto,sendmsg,sendmmsg`, whether it was
 * answered or not. Sockets between programs of this machine have no such address and are left out.
 */
export function readAttempts(trace: string): readonly Attempt[] {
  return trace.split('\n').flatMap((line) => {
    const head = LINE.exec(line)
    if (head === null) return []
    const [, seconds = '0', call = ''] = head
    return [...line.matchAll(INET), ...line.matchAll(INET6)].map(([, port = '0', address = '']) => ({
      at: Number(seconds) * 1000,
      call,
      address,
      port: Number(port),
      isLoopback: /^(127\.|::1$|::ffff:127\.)/.test(address),
    }))
  })
}

/** Something the program was doing from a moment on. */
export interface Stop {
  readonly name: string
  /** UTC milliseconds. */
  readonly at: number
}

/** The attempts to reach others, by what was being done at the time; what came before the first stop is its. */
export function strayAttempts(
  attempts: readonly Attempt[],
  stops: readonly Stop[],
): ReadonlyMap<string, readonly Attempt[]> {
  const byStop = new Map(stops.map(({ name }) => [name, [] as Attempt[]]))
  for (const attempt of attempts) {
    if (attempt.isLoopback) continue
    const during = stops.findLast(({ at }) => at <= attempt.at) ?? stops[0]
    byStop.get(during?.name ?? '')?.push(attempt)
  }
  return byStop
}
