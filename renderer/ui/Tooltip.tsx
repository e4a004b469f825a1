import { Tooltip as Hint, TooltipAnchor, TooltipProvider } from '@ariakit/react/tooltip'
import type { ReactElement } from 'react'
import { classNames } from './classNames.ts'
import styles from './popup.module.css'
import { popupHome } from './popupHome.ts'

const cx = classNames(styles)

interface TooltipProps {
  /** A few words. What must be known does not belong here: touch and hurry never see it. */
  text: string
  /** The element that it belongs to: one that takes the focus and has a name of its own. */
  children: ReactElement
}

/** A few words beside something pointed at or focused; Escape takes them away. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipProvider timeout={500}>
      <TooltipAnchor render={children} />
      <Hint className={cx('hint')} gutter={6} portal portalElement={popupHome} unmountOnHide>
        {text}
      </Hint>
    </TooltipProvider>
  )
}
