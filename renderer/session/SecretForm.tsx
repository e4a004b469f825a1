import type { ReactNode } from 'react'
import { Stack } from '../ui/Layout.tsx'

/** A form that Enter sends. Nothing of it is ever submitted anywhere by the browser itself. */
export function SecretForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Stack>{children}</Stack>
    </form>
  )
}
