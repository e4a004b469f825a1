import { readdir, statfs } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { type Carrier, carrierByMarks, carrierOnPath } from '../../shared/backup/carrier.ts'

/** Kinds of file systems of other computers, as Linux numbers them: NFS, SMB, CIFS, SMB2, AFS, 9P, Ceph, sshfs is FUSE. */
const NETWORK_KINDS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997, 0x00c36400,
])

/**
 * What carries a folder to other places while the app writes in it, so that a copy may be taken halfway, or an older
 * one put back. Null = nothing that can be told; a look that is refused tells nothing.
 */
export async function carrierOf(folder: string): Promise<Carrier | null> {
  const path = resolve(folder)
  if (path.startsWith('\\\\') || (await isOnNetwork(path))) return 'network'
  const onPath = carrierOnPath(path.split(sep))
  if (onPath !== null) return onPath
  for (let above = path; ; above = dirname(above)) {
    const names = await readdir(above).catch(() => [])
    const marked = carrierByMarks(names)
    if (marked !== null || above === dirname(above)) return marked
  }
}

async function isOnNetwork(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    return NETWORK_KINDS.has((await statfs(path)).type)
  } catch {
    // There is no such folder yet, or nobody may ask.
    return false
  }
}
