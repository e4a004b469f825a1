import { dirname, join } from 'node:path'

/** Where Node's headers may be: folders that hold `include/node`, the likeliest first. */
export interface HeaderPlaces {
  /** `npm_config_nodedir`: what the person or the system's npm configuration says. */
  readonly configured: string | undefined
  /** Programs whose installation may have brought the headers along, such as npm's Node and this one. */
  readonly nodePrograms: readonly string[]
}

/** Both are needed: the Node-API itself, and the settings that node-gyp reads. */
const neededFiles = ['node_api.h', 'common.gypi']

/**
 * The first folder that really holds Node's headers, as node-gyp's `--nodedir` wants it (`/usr` for
 * `/usr/include/node`); null when there is none.
 */
export function findNodeHeaders(places: HeaderPlaces, exists: (path: string) => boolean): string | null {
  const besidePrograms = places.nodePrograms.map((program) => dirname(dirname(program)))
  const configured = places.configured ? [places.configured] : []
  const candidates = [...configured, ...besidePrograms, '/usr', '/usr/local']
  const holdsHeaders = (folder: string): boolean =>
    neededFiles.every((name) => exists(join(folder, 'include', 'node', name)))
  return candidates.find(holdsHeaders) ?? null
}
