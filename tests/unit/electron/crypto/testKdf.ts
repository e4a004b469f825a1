import { type Argon2idCost, createPassphraseKdf } from '../../../../electron/crypto/argon2id.ts'

/** The real worker, run from its source. */
export const kdf = createPassphraseKdf(new URL('../../../../electron/crypto/kdfWorker.ts', import.meta.url))

/** The cheapest cost that a key file may state: 19 MiB, one pass, one lane. */
export const FLOOR_COST: Argon2idCost = { alg: 'argon2id', v: 19, m: 19 * 1024, t: 1, p: 1 }
