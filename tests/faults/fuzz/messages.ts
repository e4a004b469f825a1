import fc from 'fast-check'
import { CHANNELS, type Channel } from '../../../shared/ipc/channels.ts'
import { CONTRACT } from '../../../shared/ipc/contract.ts'
import { FULL_EVENING } from '../../unit/electron/services/fullEvening.ts'
import { arbitraryOf } from './arbitraryOf.ts'

/** One message as it might come from a page that was taken over. */
export interface FuzzMessage {
  readonly channel: string
  readonly message: unknown
  /** Whether it comes from our own page. */
  readonly isOurPage: boolean
}

/** Names that mean something to the language rather than to us. */
const ODD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '0', '']

const oddChannel = fc.oneof(
  fc.constantFrom(...ODD_NAMES, 'session', 'session.', 'day.save ', 'DAY.SAVE', 'session.flush', 'progress'),
  fc.string(),
)

/** Values that are too much, too deep or of a kind that is no plain data. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, undefined, 2 ** 53, 1e308, 0.1 + 0.2),
  fc.integer({ min: 20, max: 3000 }).map(nested),
  fc.constantFrom(60_000, 1_000_001).map((length) => 'x'.repeat(length)),
  fc.constantFrom(50_001, 200_000).map((length) => new Array(length).fill(0)),
  fc.constantFrom(...ODD_NAMES).map(ownProperty),
  fc.constant(null).map(cycle),
)

function nested(depth: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

/** An object on which the name is its own member, as JSON can bring it. */
function ownProperty(name: string): unknown {
  return JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`)
}

function cycle(): unknown {
  const value: Record<string, unknown> = {}
  value['self'] = value
  return value
}

/** Takes a good message and spoils one to three of its members. */
const spoilt = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      good,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), odd), { minLength: 1, maxLength: 3 }),
    )
    .map(([message, changes]) => changes.reduce((value, [at, to]) => replaced(value, at, to), message))

/** Walks down by the share and replaces, adds or removes a member where it ends. */
function replaced(value: unknown, at: number, to: unknown): unknown {
  if (Array.isArray(value)) return [...value, to]
  if (typeof value !== 'object' || value === null) return to
  const members = Object.entries(value)
  const place = at * (members.length + 1)
  const [name, member] = members[Math.floor(place)] ?? [ODD_NAMES[Math.floor(at * 7)] ?? 'more', undefined]
  const rest = place - Math.floor(place)
  const changed = rest < 0.2 ? undefined : replaced(member, rest, to)
  const others = members.filter(([each]) => each !== name)
  return Object.fromEntries(changed === undefined ? others : [...others, [name, changed]])
}

const goodFor = (channel: Channel): fc.Arbitrary<unknown> => {
  const bySchema = arbitraryOf(CONTRACT[channel].input)
  if (channel !== 'day.save') return bySchema
  // A whole evening is hardly ever met by chance.
  const save = { day: '2026-11-23', sitting: 'fuzz', evening: FULL_EVENING }
  const nearby = fc.integer({ min: 0, max: 3 }).map((baseRevision) => ({ ...save, baseRevision }))
  return fc.oneof(bySchema, nearby)
}

const messageFor = (channel: Channel): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: goodFor(channel) },
    { weight: 4, arbitrary: spoilt(goodFor(channel)) },
    { weight: 2, arbitrary: odd },
  )

/** Messages on every channel and some that are none, nearly all of them from our own page. */
export const fuzzMessage: fc.Arbitrary<FuzzMessage> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.oneof(
      ...CHANNELS.map((channel) =>
        messageFor(channel).map((message) => ({ channel, message, isOurPage: true })),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ channel: oddChannel, message: odd, isOurPage: fc.constant(true) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      channel: fc.constantFrom<string>(...CHANNELS),
      message: fc.constant({}),
      isOurPage: fc.constant(false),
    }),
  },
)
