/**
 * Argon2id (RFC 9106) in plain JavaScript, for a computer where nothing but Node is at hand. Words of 64 bits are
 * kept as two of 32, the lower first. It takes a few seconds where a native one takes a tenth of one.
 */
import { blake2b } from './blake2b.mjs'

const BLOCK_BYTES = 1024
/** 32-bit words of a block. */
const BLOCK_WORDS = 256
const SLICES = 4
const VERSION = 0x13
const ARGON2ID = 2

/**
 * @param {{ password: Uint8Array, salt: Uint8Array, memoryKib: number, passes: number, lanes: number,
 *   bytes: number, secret?: Uint8Array, associated?: Uint8Array }} input
 * @returns {Buffer} the key
 */
export function argon2id(input) {
  const { memoryKib, passes, lanes, bytes } = input
  const segment = Math.floor(memoryKib / (SLICES * lanes))
  const columns = segment * SLICES
  const memory = new Uint32Array(columns * lanes * BLOCK_WORDS)
  const shape = { memory, segment, columns, lanes, passes, blocks: columns * lanes }
  const first = firstHash(input)
  for (let lane = 0; lane < lanes; lane += 1) {
    for (const column of [0, 1]) {
      const bytesOfBlock = longHash(Buffer.concat([first, le32(column), le32(lane)]), BLOCK_BYTES)
      blockAt(shape, lane, column).set(wordsOf(bytesOfBlock))
    }
  }
  for (let pass = 0; pass < passes; pass += 1) {
    for (let slice = 0; slice < SLICES; slice += 1) {
      for (let lane = 0; lane < lanes; lane += 1) fillSegment(shape, pass, slice, lane)
    }
  }
  const last = new Uint32Array(BLOCK_WORDS)
  for (let lane = 0; lane < lanes; lane += 1) {
    const block = blockAt(shape, lane, columns - 1)
    for (let i = 0; i < BLOCK_WORDS; i += 1) last[i] ^= block[i]
  }
  memory.fill(0)
  return longHash(bytesOf(last), bytes)
}

/** H0 of section 3.2. */
function firstHash({ password, salt, memoryKib, passes, lanes, bytes, secret, associated }) {
  const numbers = [lanes, bytes, memoryKib, passes, VERSION, ARGON2ID].map(le32)
  const none = new Uint8Array(0)
  const texts = [password, salt, secret ?? none, associated ?? none]
  return blake2b(Buffer.concat([...numbers, ...texts.flatMap((text) => [le32(text.length), text])]), 64)
}

/** H' of section 3.3: a hash of any length. */
function longHash(input, length) {
  const text = Buffer.concat([le32(length), input])
  if (length <= 64) return blake2b(text, length)
  const parts = []
  let left = length
  let value = blake2b(text, 64)
  for (; left > 64; left -= 32) {
    parts.push(value.subarray(0, 32))
    value = blake2b(value, Math.min(64, left - 32))
  }
  return Buffer.concat([...parts, value])
}

function fillSegment(shape, pass, slice, lane) {
  const { segment, columns, lanes } = shape
  // The first half of the first pass chooses by counting, so that the choice says nothing of the password.
  const addresses = pass === 0 && slice < SLICES / 2 ? countedAddresses(shape, pass, slice, lane) : null
  for (let index = pass === 0 && slice === 0 ? 2 : 0; index < segment; index += 1) {
    const column = slice * segment + index
    const before = blockAt(shape, lane, (column + columns - 1) % columns)
    const [low, high] = addresses === null ? before : addresses(index)
    const from = pass === 0 && slice === 0 ? lane : high % lanes
    const other = blockAt(shape, from, columnFor({ shape, pass, slice, index, same: from === lane }, low))
    compress(before, other, blockAt(shape, lane, column), pass > 0)
  }
}

/** Section 3.4.2: which earlier column of the lane is mixed in. */
function columnFor({ shape, pass, slice, index, same }, low) {
  const { segment, columns } = shape
  const finished = pass === 0 ? slice * segment : columns - segment
  const area = same ? finished + index - 1 : finished - (index === 0 ? 1 : 0)
  const x = (BigInt(low) * BigInt(low)) >> 32n
  const back = Number((BigInt(area) * x) >> 32n)
  const start = pass === 0 || slice === SLICES - 1 ? 0 : (slice + 1) * segment
  return (start + area - 1 - back) % columns
}

/** Section 3.4.1.2: addresses from a counter, 128 at a time. */
function countedAddresses({ blocks, passes }, pass, slice, lane) {
  const zero = new Uint32Array(BLOCK_WORDS)
  const input = new Uint32Array(BLOCK_WORDS)
  const output = new Uint32Array(BLOCK_WORDS)
  for (const [at, value] of [pass, lane, slice, blocks, passes, ARGON2ID].entries()) input[at * 2] = value
  return (index) => {
    const counter = Math.floor(index / 128) + 1
    if (input[12] !== counter) {
      input[12] = counter
      compress(zero, input, output, false)
      compress(zero, output.slice(), output, false)
    }
    const at = (index % 128) * 2
    return [output[at], output[at + 1]]
  }
}

function blockAt({ memory, columns }, lane, column) {
  const start = (lane * columns + column) * BLOCK_WORDS
  return memory.subarray(start, start + BLOCK_WORDS)
}

const mixed = new Uint32Array(BLOCK_WORDS)

/** G of section 3.5. With `add`, what stood in the target is mixed in, as from the second pass on. */
function compress(one, two, target, add) {
  for (let i = 0; i < BLOCK_WORDS; i += 1) {
    const word = one[i] ^ two[i]
    mixed[i] = word
    target[i] = add ? target[i] ^ word : word
  }
  for (let row = 0; row < 8; row += 1) permute(row * 32, 2, 4)
  for (let column = 0; column < 8; column += 1) permute(column * 4, 2, 32)
  for (let i = 0; i < BLOCK_WORDS; i += 1) target[i] ^= mixed[i]
}

/** P of section 3.6 over eight pairs of words: `step` between the words of a pair, `pair` between pairs. */
function permute(start, step, pair) {
  const at = (word) => start + (word >> 1) * pair + (word & 1) * step
  for (let i = 0; i < 4; i += 1) mix(at(i), at(4 + i), at(8 + i), at(12 + i))
  for (let i = 0; i < 4; i += 1)
    mix(at(i), at(4 + ((i + 1) & 3)), at(8 + ((i + 2) & 3)), at(12 + ((i + 3) & 3)))
}

function mix(a, b, c, d) {
  multiplyAdd(a, b)
  turn(d, a, 32)
  multiplyAdd(c, d)
  turn(b, c, 24)
  multiplyAdd(a, b)
  turn(d, a, 16)
  multiplyAdd(c, d)
  turn(b, c, 63)
}

/** x = x + y + 2 * lower(x) * lower(y), in 64 bits. */
function multiplyAdd(x, y) {
  const v = mixed
  const xl = v[x]
  const yl = v[y]
  const x0 = xl & 0xffff
  const x1 = xl >>> 16
  const y0 = yl & 0xffff
  const y1 = yl >>> 16
  const middle = x1 * y0 + ((x0 * y0) >>> 16)
  const other = x0 * y1 + (middle & 0xffff)
  const high = x1 * y1 + Math.floor(middle / 65536) + Math.floor(other / 65536)
  const low = Math.imul(xl, yl) >>> 0
  const sum = xl + yl + ((low << 1) >>> 0)
  v[x] = sum
  v[x + 1] = v[x + 1] + v[y + 1] + ((high << 1) | (low >>> 31)) + Math.floor(sum / 4294967296)
}

/** x = (x xor y) turned right by `bits`. */
function turn(x, y, bits) {
  const v = mixed
  const low = v[x] ^ v[y]
  const high = v[x + 1] ^ v[y + 1]
  if (bits === 32) {
    v[x] = high
    v[x + 1] = low
  } else if (bits === 63) {
    v[x] = (low << 1) | (high >>> 31)
    v[x + 1] = (high << 1) | (low >>> 31)
  } else {
    v[x] = (low >>> bits) | (high << (32 - bits))
    v[x + 1] = (high >>> bits) | (low << (32 - bits))
  }
}

function wordsOf(bytes) {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4))
}

function bytesOf(words) {
  const bytes = Buffer.alloc(words.length * 4)
  words.forEach((word, i) => {
    bytes.writeUInt32LE(word, i * 4)
  })
  return bytes
}

function le32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
