import { statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BALLAST_BYTES, createBallast } from '../../../../electron/files/ballast.ts'
import { filesIn, newFolder } from './folders.ts'

describe('the room kept for a full disk', () => {
  it('is a private file of a megabyte that is given up once and made again', () => {
    const folder = newFolder()
    const file = join(folder, 'ballast')
    const ballast = createBallast(file)
    ballast.remake()
    expect(statSync(file).size).toBe(BALLAST_BYTES)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(ballast.spend()).toBe(true)
    expect(filesIn(folder)).toEqual({})
    expect(ballast.isSpent()).toBe(true)
    expect(ballast.spend()).toBe(false)
    ballast.remake()
    expect(ballast.isSpent()).toBe(false)
    expect(ballast.spend()).toBe(true)
  })

  it('takes real room: the file has no holes', () => {
    const file = join(newFolder(), 'ballast')
    createBallast(file).remake()
    expect(statSync(file).blocks * 512).toBeGreaterThanOrEqual(BALLAST_BYTES)
  })

  it('is made whole again where a crash left a part of it', () => {
    const file = join(newFolder(), 'ballast')
    const ballast = createBallast(file)
    ballast.remake()
    truncateSync(file, 1000)
    expect(ballast.spend()).toBe(false)
    ballast.remake()
    expect(statSync(file).size).toBe(BALLAST_BYTES)
  })

  it('never fails where it cannot be made', () => {
    const notAFolder = join(newFolder(), 'file')
    writeFileSync(notAFolder, '')
    const ballast = createBallast(join(notAFolder, 'ballast'))
    expect(() => ballast.remake()).not.toThrow()
    expect(ballast.spend()).toBe(false)
  })
})
