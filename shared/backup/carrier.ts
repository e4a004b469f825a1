/** What carries a folder elsewhere by itself, under the name that people know it by. */
export const CARRIERS = [
  'Dropbox',
  'OneDrive',
  'iCloud',
  'Google Drive',
  'Nextcloud',
  'ownCloud',
  'pCloud',
  'MEGA',
  'Syncthing',
  'network',
] as const

/** `network`: a drive of another computer. */
export type Carrier = (typeof CARRIERS)[number]

/** How a folder of each is named; a person may have put words behind, as in "OneDrive - Firma". */
const FOLDER_NAMES: readonly (readonly [RegExp, Carrier])[] = [
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^onedrive( - .*|-.*)?$/i, 'OneDrive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(google ?drive(-.*)?|my drive)$/i, 'Google Drive'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^p ?cloud ?drive$/i, 'pCloud'],
  [/^mega(sync)?$/i, 'MEGA'],
]

/** Hidden files by which a tool marks the top of what it carries. */
const MARKS: readonly (readonly [RegExp, Carrier])[] = [
  [/^\.stfolder$/, 'Syncthing'],
  [/^\.dropbox$/, 'Dropbox'],
  [/^\.(nextcloudsync|sync_[0-9a-f]+\.db)/, 'Nextcloud'],
  [/^\.owncloudsync/, 'ownCloud'],
]

const firstMatch = (
  names: readonly string[],
  known: readonly (readonly [RegExp, Carrier])[],
): Carrier | null => {
  for (const name of names) {
    const found = known.find(([pattern]) => pattern.test(name))
    if (found !== undefined) return found[1]
  }
  return null
}

/** What a path tells of a carrier: the names of the folders on it, in any order. Null = nothing. */
export const carrierOnPath = (folders: readonly string[]): Carrier | null => firstMatch(folders, FOLDER_NAMES)

/** What the files beside one of those folders tell. Null = nothing. */
export const carrierByMarks = (names: readonly string[]): Carrier | null => firstMatch(names, MARKS)
