import { Fragment } from 'react'
import type { Combo } from '../../shared/around/menuKeys.ts'
import { capsOf, ON_MAC } from './combo.ts'
import { words } from './words.ts'

/** A combination of keys, as their caps. */
export function Keys({ combo }: { combo: Combo }) {
  return (
    <span>
      {capsOf(combo, ON_MAC, (key) => words.caps[key] ?? key).map((cap, index) => (
        <Fragment key={cap}>
          {index > 0 && ' '}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
