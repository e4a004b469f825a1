import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'

/** One derivation; the parameters were checked against their bounds before this thread was started. */
export interface KdfRequest {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  /** Memory in KiB. */
  readonly m: number
  /** Passes. */
  readonly t: number
  /** Lanes. */
  readonly p: number
  readonly keyBytes: number
}

/**
 * Runs one Argon2id derivation on a thread of its own, because it holds its thread for about half a second and
 * fills 64 MiB. The thread ends afterwards, and its memory with it.
 */
async function derive({ passphrase, salt, m, t, p, keyBytes }: KdfRequest): Promise<void> {
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: keyBytes,
    outputType: 'binary',
  })
  passphrase.fill(0)
  const answer = Uint8Array.from(key)
  key.fill(0)
  parentPort?.postMessage(answer, [answer.buffer])
}

void derive(workerData)
