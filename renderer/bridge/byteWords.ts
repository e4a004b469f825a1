import { fixed, plural } from '../../shared/language/numbers.ts'
import { translated } from '../../shared/language/translated.ts'

const words = translated({
  en: { bytes: (count: number) => plural(count, 'byte') },
  de: { bytes: (count) => plural(count, 'Byte', 'Byte') },
})

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const

/** A size in words, in decimal units as file managers show them: 999 is "999 bytes", 1,234,567 is "1.2 MB". */
export function byteWords(bytes: number): string {
  if (bytes < 1000) return words.bytes(bytes)
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length)
  const size = bytes / 1000 ** power
  // 999,960 would round to "1000 kB".
  const [shown, unit] =
    Number(size.toFixed(1)) >= 1000 && power < UNITS.length ? [size / 1000, power] : [size, power - 1]
  return `${fixed(shown, shown < 10 ? 1 : 0)} ${UNITS[unit] ?? ''}`
}
