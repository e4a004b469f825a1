import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from '../e2e/harness/launch.ts'
import { blankApp } from './blankApp.ts'
import { type Figure, figure, median } from './figure.ts'

const ROUNDS = 3
const SETTLE_MS = 3000
const KIB_IN_MIB = 1024

/** Resident size of all processes with the sample journal open, against the empty window. Linux only. */
export async function memoryBench(): Promise<Figure> {
  const blank = await blankApp()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = await launchApp({ profile: mkdtempSync(join(tmpdir(), 'evenkeel-bench-')) })
    await own.page
      .getByRole('button', { name: /sample/i })
      .first()
      .click()
    await own.page.getByRole('heading', { level: 1 }).waitFor()
    ours.push(await settledSize(own.app.process().pid))
    await own.close()
    const empty = await blank.launch()
    theirs.push(await settledSize(empty.app.process().pid))
    await empty.app.close()
  }
  return figure({
    name: 'memory',
    value: median(ours),
    unit: 'MiB',
    baseline: median(theirs),
    note: `resident size of all processes, ${SETTLE_MS / 1000} s after opening; median of ${ROUNDS}`,
  })
}

async function settledSize(pid: number | undefined): Promise<number> {
  if (pid === undefined) throw new Error('the process has ended')
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  return treeOf(pid).reduce((sum, each) => sum + residentMiB(each), 0)
}

/** A process and everything it started. */
function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readOrEmpty(`/proc/${name}/stat`)
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return stat === '' ? [] : [{ pid: Number(name), parent }]
    })
  const grow = (pids: number[]): number[] => {
    const more = parents.filter(({ pid, parent }) => pids.includes(parent) && !pids.includes(pid))
    return more.length === 0 ? pids : grow([...pids, ...more.map(({ pid }) => pid)])
  }
  return grow([root])
}

function residentMiB(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1]
  return Number(kib ?? 0) / KIB_IN_MIB
}

/** A process can end between being listed and being read. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
