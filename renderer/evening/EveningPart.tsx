import type { ReactNode } from 'react'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { useLeaveOutWords } from '../ui/LeaveOut.tsx'
import { Section } from '../ui/Section.tsx'
import type { Dispatch } from './draftFields.ts'
import styles from './Evening.module.css'
import type { Part } from './pageParts.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface EveningPartProps {
  part: Part
  dispatch: Dispatch
  /** Goes to the next part: the one that was left out has nothing more to ask. */
  onLeave: () => void
  onReturn: () => void
  children: ReactNode
}

/** One part as it stands: asked, left out for tonight, or switched off and folded around what it holds. */
export function EveningPart({
  part: { section, state },
  dispatch,
  onLeave,
  onReturn,
  children,
}: EveningPartProps) {
  const announce = useAnnounce()
  const title = words.sections[section]
  const say = useLeaveOutWords()
  const skip = (skipped: boolean) => {
    dispatch({ type: 'setSkipped', place: section, skipped })
    announce({ text: skipped ? words.partSkipped(title, say.said) : words.partAsked(title), quiet: true })
    requestAnimationFrame(skipped ? onLeave : onReturn)
  }
  if (state === 'skipped') {
    return (
      <Section title={title}>
        <p className={cx('skipLine')}>
          <span>{say.said}.</span>
          <Button size="small" tone="plain" icon="undo" name={say.undo(title)} onClick={() => skip(false)}>
            {words.undo}
          </Button>
        </p>
      </Section>
    )
  }
  if (state === 'folded') {
    return (
      <Section title={title} hint={words.partOff}>
        <Disclosure label={words.partOffShow}>{children}</Disclosure>
      </Section>
    )
  }
  return (
    <>
      {children}
      {state === 'empty' && (
        <div className={cx('leave')} data-aside data-leave-out>
          <Button size="small" tone="plain" name={say.doIt(title)} onClick={() => skip(true)}>
            {say.offer}
          </Button>
        </div>
      )}
    </>
  )
}
