import { describe, expect, it } from 'vitest'
import { type Carrier, carrierByMarks, carrierOnPath } from '../../../../shared/backup/carrier.ts'

const PATHS: readonly (readonly [path: string, carrier: Carrier | null])[] = [
  ['/home/ada/Dropbox/config/Evenkeel', 'Dropbox'],
  ['/home/ada/Dropbox (Personal)/Evenkeel', 'Dropbox'],
  ['C:/Users/Ada/OneDrive - Firma GmbH/AppData', 'OneDrive'],
  ['/Users/ada/Library/CloudStorage/OneDrive-Personal/x', 'OneDrive'],
  ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
  ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive', 'Google Drive'],
  ['/home/ada/Nextcloud/journal', 'Nextcloud'],
  ['/home/ada/ownCloud/journal', 'ownCloud'],
  ['/home/ada/pCloudDrive/journal', 'pCloud'],
  ['/home/ada/MEGAsync/journal', 'MEGA'],
  ['/home/ada/.config/Evenkeel', null],
  ['/home/omega/.config/dropbox-backup/Evenkeel', null],
]

describe('what carries a folder elsewhere', () => {
  it.each(PATHS)('is told by the names on %s: %s', (path, carrier) => {
    expect(carrierOnPath(path.split('/'))).toBe(carrier)
  })

  it('is told by the marks that tools leave', () => {
    expect(carrierByMarks(['letters', '.stfolder'])).toBe('Syncthing')
    expect(carrierByMarks(['.dropbox', '.dropbox.cache'])).toBe('Dropbox')
    expect(carrierByMarks(['.sync_8f2a01.db'])).toBe('Nextcloud')
    expect(carrierByMarks(['.owncloudsync.log'])).toBe('ownCloud')
    expect(carrierByMarks(['.config', 'stfolder', 'Documents'])).toBeNull()
  })
})
