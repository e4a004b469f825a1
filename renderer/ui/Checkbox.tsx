import { Toggle, type ToggleProps } from './Toggle.tsx'

/** A yes that is given by ticking. For "yes, no or not said" use a ChoiceGroup: an empty box means no. */
export function Checkbox(props: ToggleProps) {
  return <Toggle {...props} look="checkbox" />
}
