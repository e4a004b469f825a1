import { type RefObject, useEffect, useRef } from 'react'
import { type BreathPhase, breathMs } from '../../shared/stress/pacing.ts'
import type { PracticeRun } from '../../shared/stress/practiceRun.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Practice.module.css'

const cx = classNames(styles)

interface BreathCircleProps {
  phases: readonly BreathPhase[]
  run: PracticeRun
  /** Whole breaths before the one of now. */
  breath: number
  /** What the breath does now, and the second of it. */
  word: string
  count: string
}

/** A disc that grows on the way in and shrinks on the way out, with the phase in words inside. */
export function BreathCircle({ phases, run, breath, word, count }: BreathCircleProps) {
  const disc = useRef<HTMLDivElement>(null)
  useBreathAnimation(disc, { phases, run, breath })
  return (
    <div className={cx('breath')}>
      <div className={cx('ring')} />
      <div ref={disc} className={cx('disc')} data-pace />
      <p className={cx('inside')}>
        <span className={cx('word')}>{word}</span>
        <span className={cx('count', 'tabular')}>{count}</span>
      </p>
    </div>
  )
}

/** How large the disc is when one is empty, as a share of its full size. */
const SMALLEST = 0.42

const frameAt = (fullness: number, offset: number): Keyframe => ({
  transform: `scale(${SMALLEST + (1 - SMALLEST) * fullness})`,
  easing: 'ease-in-out',
  offset,
})

/** One breath as keyframes. */
function breathFrames(phases: readonly BreathPhase[]): Keyframe[] {
  const whole = breathMs(phases)
  const starts = phases.map(({ from }, index) => frameAt(from, breathMs(phases.slice(0, index)) / whole))
  return [...starts, frameAt(phases.at(-1)?.to ?? 0, 1)]
}

/**
 * Moves the disc by one endless animation of its transform, which the compositor draws without the page's own
 * thread; React has no part in any frame. It is set to the practice's own time whenever that starts or stops, and
 * with each breath, so that the two cannot part.
 */
function useBreathAnimation(
  disc: RefObject<HTMLElement | null>,
  { phases, run, breath }: Pick<BreathCircleProps, 'phases' | 'run' | 'breath'>,
): void {
  const moving = useRef<Animation | null>(null)
  useEffect(() => {
    const timing = { duration: breathMs(phases), iterations: Number.POSITIVE_INFINITY }
    const animation = disc.current?.animate(breathFrames(phases), timing) ?? null
    animation?.pause()
    moving.current = animation
    return () => animation?.cancel()
  }, [disc, phases])
  // biome-ignore lint/correctness/useExhaustiveDependencies: within a breath the animation keeps the time by itself
  useEffect(() => {
    const animation = moving.current
    if (animation === null) return
    animation.currentTime =
      run.practisedMs + (run.lookedAt === null ? 0 : Math.max(0, performance.now() - run.lookedAt))
    if (run.standing === 'running') animation.play()
    else animation.pause()
  }, [phases, run.standing, breath])
}
