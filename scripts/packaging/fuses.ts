import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { PlainFailure } from '../runtime/plainFailure.ts'

/** How every fuse stands in the app that people install, by its place on the wire. */
export const FUSES: ReadonlyMap<FuseV1Options, boolean> = new Map([
  /** The app cannot be used as a plain Node that runs any script. */
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  /** Neither NODE_OPTIONS nor --inspect reach the process that holds the keys. */
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  /** The app's code is one archive whose hash is in the binary (macOS and Windows), and nothing else is loaded. */
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  /** Faults of WebAssembly memory are caught by the processor; it is the default and faster. */
  [FuseV1Options.WasmTrapHandlers, true],
])

/** A fuse as a binary has it; `absent` where this version of Electron has not got it. */
export type FuseReading = 'on' | 'off' | 'absent'

/** Every fuse by name, as the binary has it now. @param executable the app's binary, or its .app on macOS. */
export async function readFuses(executable: string): Promise<ReadonlyMap<string, FuseReading>> {
  const wire = await wireOf(executable)
  return new Map([...FUSES.keys()].map((fuse) => [FuseV1Options[fuse], readingOf(wire[fuse])] as const))
}

/**
 * Sets every fuse that the binary has and reads all of them back. Must run before the binary is signed.
 *
 * @throws {PlainFailure} when it is no Electron, when a fuse did not take, or when the binary has a fuse that
 *   this list does not know.
 */
export async function setFuses(executable: string): Promise<ReadonlyMap<string, FuseReading>> {
  const wire = await wireOf(executable)
  const places = Object.keys(wire)
    .filter((key) => /^\d+$/.test(key))
    .map(Number)
  const unknown = places.filter((place) => !FUSES.has(place))
  if (unknown.length > 0)
    throw new PlainFailure(`Electron has fuses that are not decided on: ${unknown.join(', ')}.`)
  // A fuse that this Electron has taken out for good does nothing, and stays out.
  const present = [...FUSES].filter(([fuse]) => places.includes(fuse) && wire[fuse] !== FuseState.REMOVED)
  const resetAdHocDarwinSignature = executable.includes('.app') && process.platform === 'darwin'
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature,
    ...Object.fromEntries(present),
  })
  const read = await readFuses(executable)
  for (const [fuse, on] of present) {
    if (read.get(FuseV1Options[fuse]) !== (on ? 'on' : 'off')) {
      throw new PlainFailure(`The fuse ${FuseV1Options[fuse]} did not take.`)
    }
  }
  return read
}

async function wireOf(executable: string) {
  try {
    return await getCurrentFuseWire(executable)
  } catch (error) {
    throw new PlainFailure(`${executable} is not an Electron binary whose fuses can be read.`, {
      cause: error,
    })
  }
}

function readingOf(state: FuseState | undefined): FuseReading {
  if (state === FuseState.ENABLE) return 'on'
  return state === FuseState.DISABLE ? 'off' : 'absent'
}
