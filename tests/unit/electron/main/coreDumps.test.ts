import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepMemoryOutOfDumps } from '../../../../electron/main/coreDumps.ts'

const onLinux = process.platform === 'linux'

/** A folder as /proc: processes with their threads' children, and the filter as Linux starts it. */
function procWith(children: Readonly<Record<string, string>>): string {
  const proc = mkdtempSync(join(tmpdir(), 'evenkeel-proc-'))
  for (const [id, list] of Object.entries(children)) {
    mkdirSync(join(proc, id, 'task', '1'), { recursive: true })
    writeFileSync(join(proc, id, 'task', '1', 'children'), list)
    writeFileSync(join(proc, id, 'coredump_filter'), '00000033\n')
  }
  return proc
}

describe('core dumps', () => {
  test('hold no memory of the app, nor of what it started, however deep', () => {
    const proc = procWith({ self: '10 11 ', 10: '12 ', 11: '', 12: '', 99: '' })
    expect(keepMemoryOutOfDumps(proc)).toBe(onLinux ? 4 : 0)
    const filterOf = (id: string) => readFileSync(join(proc, id, 'coredump_filter'), 'utf8').trim()
    const told = ['self', '10', '11', '12'].map(filterOf)
    expect(told).toEqual(Array(4).fill(onLinux ? '0' : '00000033'))
    expect(filterOf('99')).toBe('00000033')
  })

  test('a process that has ended meanwhile, and a system that tells nothing, stop nobody', () => {
    expect(keepMemoryOutOfDumps(procWith({ self: '10 ' }))).toBe(onLinux ? 1 : 0)
    expect(keepMemoryOutOfDumps(join(tmpdir(), 'no such folder'))).toBe(0)
  })

  test('the real system takes it, and later processes inherit it', () => {
    const module = new URL('../../../../electron/main/coreDumps.ts', import.meta.url).href
    const code = `
      import { keepMemoryOutOfDumps } from ${JSON.stringify(module)}
      import { execFileSync } from 'node:child_process'
      keepMemoryOutOfDumps()
      if (process.platform === 'linux') process.stdout.write(execFileSync('cat', ['/proc/self/coredump_filter']))
      else process.stdout.write('00000000')`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(stdout.trim()).toBe('00000000')
  })
})
