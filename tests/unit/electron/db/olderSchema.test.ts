import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { migrate } from '../../../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../../../electron/db/migrations/migrations.ts'
import { salvageDays } from '../../../../electron/db/salvageDays.ts'
import { salvageRest } from '../../../../electron/db/salvageRest.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { FILLINGS } from './populatedSchemas.ts'

const SPAN = { first: '2026-11-01' as CivilDate, last: '2026-11-30' as CivilDate }

test.each(MIGRATIONS.map((_, index) => index + 1))(
  'a damaged journal of version %i is read as it is',
  (version) => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-older-')), 'journal.db')
    const db = createJournal(file, deriveSubkey(generateRootKey(), 'db/v1'))
    migrate(db, MIGRATIONS.slice(0, version))
    FILLINGS[version - 1]?.(db)
    const { entries, lost } = salvageDays(db, SPAN)
    expect(entries.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23'])
    expect(entries[1]?.evening.reflections[0]).toMatchObject({
      id: 'first',
      text: 'Ein ruhiger Abend. 静かな夕べ',
    })
    expect(lost).toEqual([])
    const days = entries.map(({ day }) => day)
    expect(salvageRest(db, days).trackers.length).toBe(version === 1 ? 0 : 5)
    db.close()
  },
)
