/** BLAKE2b (RFC 7693) without a key, for hashes of 1 to 64 bytes. Node's own only makes 64. */

const WORD = 0xffffffffffffffffn
/** The first 64 bits of the fractions of the square roots of the first eight primes. */
const START = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
]
const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
const ROUNDS = 12
const BLOCK_BYTES = 128

/**
 * @param {Uint8Array} input
 * @param {number} bytes 1 to 64
 * @returns {Buffer}
 */
export function blake2b(input, bytes) {
  const state = [...START]
  state[0] ^= 0x01010000n ^ BigInt(bytes)
  const blocks = Math.max(1, Math.ceil(input.length / BLOCK_BYTES))
  for (let block = 0; block < blocks; block += 1) {
    const part = Buffer.alloc(BLOCK_BYTES)
    part.set(input.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES))
    const isLast = block === blocks - 1
    compress(state, part, isLast ? input.length : (block + 1) * BLOCK_BYTES, isLast)
  }
  const output = Buffer.alloc(64)
  state.forEach((word, i) => {
    output.writeBigUInt64LE(word, i * 8)
  })
  return output.subarray(0, bytes)
}

function compress(state, block, counted, isLast) {
  const words = Array.from({ length: 16 }, (_, i) => block.readBigUInt64LE(i * 8))
  const v = [...state, ...START]
  v[12] ^= BigInt(counted)
  if (isLast) v[14] ^= WORD
  for (let round = 0; round < ROUNDS; round += 1) {
    const word = (i) => words[ORDERS[round % 10][i]]
    for (let i = 0; i < 4; i += 1) mix(v, [i, 4 + i, 8 + i, 12 + i], word(2 * i), word(2 * i + 1))
    for (let i = 0; i < 4; i += 1) {
      const places = [i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3)]
      mix(v, places, word(8 + 2 * i), word(9 + 2 * i))
    }
  }
  for (let i = 0; i < 8; i += 1) state[i] ^= v[i] ^ v[i + 8]
}

function mix(v, [a, b, c, d], x, y) {
  v[a] = (v[a] + v[b] + x) & WORD
  v[d] = turnRight(v[d] ^ v[a], 32n)
  v[c] = (v[c] + v[d]) & WORD
  v[b] = turnRight(v[b] ^ v[c], 24n)
  v[a] = (v[a] + v[b] + y) & WORD
  v[d] = turnRight(v[d] ^ v[a], 16n)
  v[c] = (v[c] + v[d]) & WORD
  v[b] = turnRight(v[b] ^ v[c], 63n)
}

function turnRight(word, bits) {
  return ((word >> bits) | (word << (64n - bits))) & WORD
}
