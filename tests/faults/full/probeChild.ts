import { writeSync } from 'node:fs'
import { BLOCK, fillDisk, hasRoomFor, makeRoom } from './smallDisk.ts'

/** Tells whether two blocks fit on an empty disk, on one with a single free block, and whether one fits there. */
function main(): void {
  const [, , disk = ''] = process.argv
  const say = (fits: boolean): void => {
    writeSync(1, `${fits}\n`)
  }
  say(hasRoomFor(disk, 2 * BLOCK))
  fillDisk(disk, BLOCK)
  say(hasRoomFor(disk, 2 * BLOCK))
  say(hasRoomFor(disk, BLOCK))
  makeRoom(disk)
}

main()
