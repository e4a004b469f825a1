import { isWithinBounds } from '../../../electron/ipc/messageSize.ts'
import { CHANNELS, type Channel } from '../../../shared/ipc/channels.ts'
import { CONTRACT, type ContractEntry } from '../../../shared/ipc/contract.ts'
import type { Envelope } from '../../../shared/ipc/envelope.ts'
import { ERROR_CODES } from '../../../shared/ipc/errorCodes.ts'
import type { FuzzMessage } from './messages.ts'

const isChannel = (name: string): name is Channel => (CHANNELS as readonly string[]).includes(name)

/** What must become of a message: turned away at the door with a code, or handed to its service. */
export function doorOf(
  { channel, message, isOurPage }: FuzzMessage,
  isUnlocked: boolean,
): 'locked' | 'invalid-message' | 'service' {
  if (!isOurPage || !isChannel(channel)) return 'invalid-message'
  const entry: ContractEntry = CONTRACT[channel]
  if (entry.access === 'unlocked' && !isUnlocked) return 'locked'
  const isValid = isWithinBounds(message) && entry.input.safeParse(message).success
  return isValid ? 'service' : 'invalid-message'
}

/** What is wrong with a reply. */
export function complaintsAboutReply(reply: Envelope<unknown>, door: ReturnType<typeof doorOf>): string[] {
  if (reply.ok) return door === 'service' ? [] : [`answered although ${door}`]
  const { code, parameters } = reply.error
  const complaints: string[] = []
  if (!ERROR_CODES.includes(code)) complaints.push(`a code outside the list: ${code}`)
  if (code === 'internal') complaints.push('internal')
  if (door !== 'service' && code !== door) complaints.push(`${code} instead of ${door}`)
  if (door === 'service' && code === 'invalid-message') complaints.push('a good message was turned away')
  const unsafe = Object.values(parameters).filter((value) => !['string', 'number'].includes(typeof value))
  if (unsafe.length > 0) complaints.push('a parameter is neither text nor number')
  return complaints
}
