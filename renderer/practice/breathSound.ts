import type { BreathPhaseName } from '../../shared/stress/pacing.ts'

/** Quiet tones, drawn by the computer as they are needed: nothing is played from a file. */
export interface BreathSound {
  /** At the beginning of a phase. */
  turn(phase: BreathPhaseName): void
  /** At the end of the practice. */
  end(): void
  /** Lets the last tone fade, and gives the loudspeaker back. */
  close(): void
}

/** Hertz: up on the way in, down on the way out, between them while nothing moves. */
const TONES: Readonly<Record<BreathPhaseName, number>> = {
  in: 262,
  topUp: 330,
  holdFull: 294,
  out: 196,
  holdEmpty: 220,
}
const LOUDNESS = 0.08
const RISE_SEC = 0.05
const FADE_SEC = 1.1
const END_FADE_SEC = 3

/** Opens the loudspeaker; only ever called for a person who switched tones on. */
export function openBreathSound(): BreathSound {
  const context = new AudioContext()
  const tone = (hertz: number, fadeSec: number, laterSec = 0) => {
    const [oscillator, gain] = [context.createOscillator(), context.createGain()]
    const at = context.currentTime + laterSec
    oscillator.frequency.value = hertz
    gain.gain.setValueAtTime(0, at)
    gain.gain.linearRampToValueAtTime(LOUDNESS, at + RISE_SEC)
    gain.gain.exponentialRampToValueAtTime(0.0001, at + fadeSec)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(at)
    oscillator.stop(at + fadeSec)
  }
  return {
    turn: (phase) => tone(TONES[phase], FADE_SEC),
    end: () => {
      tone(262, END_FADE_SEC)
      tone(392, END_FADE_SEC, 0.4)
    },
    close: () => void setTimeout(() => void context.close(), (END_FADE_SEC + 1) * 1000),
  }
}
