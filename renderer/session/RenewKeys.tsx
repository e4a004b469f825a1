import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { RenewKeysDialog } from './RenewKeysDialog.tsx'
import { words } from './words.ts'

const { renewKeys: say } = words

/** The way to a new recovery key, for someone whose key may be in other hands. */
export function RenewKeys() {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure label={say.label}>
      <Stack>
        <p>{say.lede}</p>
        <Cluster>
          <Button onClick={() => setOpen(true)}>{say.open}</Button>
        </Cluster>
        {open && <RenewKeysDialog onClose={() => setOpen(false)} />}
      </Stack>
    </Disclosure>
  )
}
