/** Reads the list of a ZIP archive whose files are stored without compression, as every backup is. */
import { readSync } from 'node:fs'
import { Plain } from './plain.mjs'

const END_OF_LIST = 0x06054b50
const LIST_ENTRY = 0x02014b50
const FILE_HEADER = 0x04034b50
const LARGEST_COMMENT = 0xffff

/**
 * @param {number} file an open file
 * @param {number} size its size in bytes
 * @returns {Map<string, { start: number, size: number }>} where each file lies in the archive
 */
export function listZip(file, size) {
  const tail = readAt(file, Math.max(0, size - LARGEST_COMMENT - 22), Math.min(size, LARGEST_COMMENT + 22))
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_LIST) end -= 1
  if (end < 0) throw new Plain('This file is not a backup: it is not a ZIP archive, or its end is missing.')
  const count = tail.readUInt16LE(end + 10)
  const list = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = new Map()
  for (let at = 0, n = 0; n < count; n += 1) {
    if (list.length < at + 46 || list.readUInt32LE(at) !== LIST_ENTRY) throw damaged()
    const [method, bytes, nameLength] = [10, 24, 28].map((place) =>
      place === 24 ? list.readUInt32LE(at + place) : list.readUInt16LE(at + place),
    )
    if (method !== 0) throw new Plain('This file is not a backup: it is compressed, and a backup never is.')
    if (bytes === 0xffffffff) throw new Plain('This backup is larger than 4 GB. Unpack it with another tool.')
    const name = list.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, { start: startOf(file, list.readUInt32LE(at + 42)), size: bytes })
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
  }
  return entries
}

/** @returns {Buffer} exactly `length` bytes */
export function readAt(file, start, length) {
  const bytes = Buffer.alloc(length)
  if (readSync(file, bytes, 0, length, start) !== length) throw damaged()
  return bytes
}

/** The bytes of a file begin behind its own header, whose length the list does not tell. */
function startOf(file, header) {
  const bytes = readAt(file, header, 30)
  if (bytes.readUInt32LE(0) !== FILE_HEADER) throw damaged()
  return header + 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
}

function damaged() {
  return new Plain('This backup is damaged: the list of what is in it cannot be read.')
}
