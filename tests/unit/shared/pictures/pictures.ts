/** Stands in every place of a picture file that can tell something. */
export const NEEDLE = 'Lantern Street 43'

const words = Buffer.from(NEEDLE)

interface Making {
  /** Whether the file tells of its making. */
  readonly telling: boolean
}

const big = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const bytesOf = (parts: readonly Buffer[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts))

const pngChunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([big(data.length), Buffer.from(name), data, big(7)])

/** A file of the form of a PNG; its pixels and checksums mean nothing. */
export function png({ telling }: Making): Uint8Array<ArrayBuffer> {
  const told = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'iCCP', 'tIME', 'prVt'].map((name) => pngChunk(name, words))
  return bytesOf([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.alloc(13, 1)),
    ...(telling ? told : []),
    pngChunk('IDAT', Buffer.alloc(40, 5)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}

/** A file of the form of a progressive JPEG with two scans. */
export function jpeg({ telling }: Making): Uint8Array<ArrayBuffer> {
  const told = [0xe0, 0xe1, 0xe2, 0xed, 0xfe].map((marker) => segment(marker, words))
  const scan = Buffer.concat([segment(0xda, Buffer.alloc(8, 1)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 4])])
  return bytesOf([
    Buffer.from([0xff, 0xd8]),
    ...(telling ? told : []),
    segment(0xee, Buffer.from('Adobe')),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc2, Buffer.alloc(15, 1)),
    scan,
    segment(0xc4, Buffer.alloc(20, 1)),
    scan,
    Buffer.from([0xff, 0xd9]),
  ])
}

const riffChunk = (name: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(name), little(data.length), data, Buffer.alloc(data.length % 2)])

/** A file of the form of an extended WebP with transparency. */
export function webp({ telling }: Making): Uint8Array<ArrayBuffer> {
  const flags = Buffer.alloc(10)
  flags[0] = telling ? 0x3c : 0x10
  const chunks = Buffer.concat([
    riffChunk('VP8X', flags),
    ...(telling ? [riffChunk('ICCP', words)] : []),
    riffChunk('ALPH', Buffer.alloc(7, 2)),
    riffChunk('VP8 ', Buffer.alloc(31, 3)),
    ...(telling ? ['EXIF', 'XMP '].map((name) => riffChunk(name, words)) : []),
  ])
  return bytesOf([Buffer.from('RIFF'), little(chunks.length + 4), Buffer.from('WEBP'), chunks])
}
