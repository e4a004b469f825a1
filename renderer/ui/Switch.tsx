import { Toggle, type ToggleProps } from './Toggle.tsx'

/** A setting that acts at once. */
export function Switch(props: ToggleProps) {
  return <Toggle {...props} look="switch" />
}
