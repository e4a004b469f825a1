import { afterEach, describe, expect, it } from 'vitest'
import { READ_AFTER_TAKING } from '../../../../renderer/backup/useRestore.ts'
import { queryClient, refresh } from '../../../../renderer/bridge/queryClient.ts'
import { READ_FROM_DAYS, refreshDays } from '../../../../renderer/bridge/refreshDays.ts'
import { READ_AFTER_IMPORT } from '../../../../renderer/transfer/useImport.ts'

const CHANGES = {
  'a save': refreshDays,
  'an import': () => refresh(...READ_AFTER_IMPORT),
  'days of a backup': () => refresh(...READ_AFTER_TAKING),
}

describe('what was read from the days', () => {
  afterEach(() => queryClient.clear())

  it.each(Object.entries(CHANGES))('is old after %s, whatever screen it stands on', async (_name, change) => {
    for (const channel of READ_FROM_DAYS) queryClient.setQueryData([channel, {}], 'as it was before')
    await change()
    const stillNew = READ_FROM_DAYS.filter(
      (channel) => queryClient.getQueryState([channel, {}])?.isInvalidated !== true,
    )
    expect(stillNew).toEqual([])
  })
})
