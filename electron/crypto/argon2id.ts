import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { KdfRequest } from './kdfWorker.ts'
import { passphraseBytes } from './passphrase.ts'
import { KEY_BYTES } from './rootKey.ts'

/** Length of the salt in bytes. */
export const SALT_BYTES = 16

/**
 * Bounds on stored parameters, checked before any work: a damaged memory figure must be named as damage and
 * not be tried, and a weakened one must not be accepted. The floor of `m` is OWASP's smallest recommendation.
 */
export const argon2idCostSchema = z.strictObject({
  alg: z.literal('argon2id'),
  /** Version of the algorithm; 19 is 1.3, the only one of RFC 9106. */
  v: z.literal(19),
  /** Memory in KiB, 19 MiB to 1 GiB. */
  m: z
    .int()
    .min(19 * 1024)
    .max(1024 * 1024),
  /** Passes over the memory, 1 to 16. */
  t: z.int().min(1).max(16),
  /** Lanes, 1 to 16. They are part of the result; this implementation fills them one after the other. */
  p: z.int().min(1).max(16),
})

/** What one derivation costs, in the letters of the PHC string format. */
export type Argon2idCost = Readonly<z.infer<typeof argon2idCostSchema>>

/** 64 MiB, 3 passes, 4 lanes: the second recommended option of RFC 9106, section 4. */
export const DEFAULT_COST: Argon2idCost = { alg: 'argon2id', v: 19, m: 64 * 1024, t: 3, p: 4 }

export interface PassphraseKdf {
  /**
   * The 32-byte key of a passphrase; the caller zeroes it. The salt has 16 bytes.
   * @throws {AppError} `passphrase-too-long`.
   */
  derive(passphrase: string, cost: Argon2idCost, salt: Uint8Array): Promise<Buffer>
}

/** @param workerFile the built `kdfWorker.cjs`, or the source itself where Node strips types. */
export function createPassphraseKdf(workerFile: string | URL): PassphraseKdf {
  return {
    async derive(passphrase, cost, salt) {
      const { m, t, p } = argon2idCostSchema.parse(cost)
      const bytes = passphraseBytes(passphrase)
      const request: KdfRequest = {
        passphrase: bytes,
        salt: Uint8Array.from(salt),
        m,
        t,
        p,
        keyBytes: KEY_BYTES,
      }
      return deriveInWorker(new Worker(workerFile, { workerData: request, transferList: [bytes.buffer] }))
    },
  }
}

/** One answer and the thread ends; ending without an answer is a bug and is said, never waited for. */
function deriveInWorker(worker: Worker): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: unknown) => {
      if (message instanceof Uint8Array && message.length === KEY_BYTES) resolve(Buffer.from(message.buffer))
      else reject(new Error('the key derivation worker answered out of form'))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the key derivation worker ended without an answer')))
  })
}
