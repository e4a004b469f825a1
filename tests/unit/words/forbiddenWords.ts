import type { SourceText } from './sourceTexts.ts'

/** Something that the app never says. */
export interface Rule {
  readonly name: string
  readonly pattern: RegExp
}

/** Names of illnesses and verdicts on a person: the app describes records and knows no states. */
export const VERDICTS: readonly Rule[] = [
  { name: 'a diagnosis', pattern: /overtrain|insomni|depress|hypogonad|burn-?out|chronic fatigue/i },
  { name: 'a medical name', pattern: /disorder|syndrome|diagnos|deficien|patholog|symptom of/i },
  {
    name: 'an all-clear',
    pattern: /\brecovered\b|\bsafe(ly)?\b|\bhealthy\b|\bnormal\b|you are (fine|well|ready)/i,
  },
]

/** What else the app's own voice never does. */
export const OWN_VOICE: readonly Rule[] = [
  ...VERDICTS,
  {
    name: 'a cause',
    pattern: /\bcaus(e|es|ed|ing|al)\b|because|leads? to|due to|thanks to|results? in|owing to/i,
  },
  { name: 'an effect', pattern: /improv|ruin|boost|optimi[sz]|\bcures?\b|\btreat|\bheals?\b|works for you/i },
  { name: 'a forecast', pattern: /\brisk|predict|\bwill\b|going to\b|likely to/i },
  { name: 'a raised voice', pattern: /!/ },
  {
    name: 'guilt',
    pattern:
      /streak|\bmissed\b|fail(ed)? you|you (fail|forgot|should|must|have to|need to)|\bshould\b|\b(lazy|excuses?|only \d)/i,
  },
  {
    name: 'praise or blame',
    pattern: /well done|\b((great|good|nice) (job|work|week|day)|bad (week|day|night))\b|proud|keep it up/i,
  },
]

/** A text that a rule catches and that may stand: it speaks of files, of the app or of a study, not of the person. */
export interface Exception {
  readonly rule: string
  /** The part of the text that shows why. */
  readonly text: string
  readonly reason: string
}

export const EXCEPTIONS: readonly Exception[] = [
  { rule: 'a medical name', text: 'It is no diagnosis.', reason: 'says that it is none' },
  { rule: 'a medical name', text: 'describes records and is no diagnosis.', reason: 'says that it is none' },
  { rule: 'a medical name', text: 'It does not diagnose', reason: 'says that the app does not' },
  { rule: 'an all-clear', text: 'larger than can be read safely', reason: 'speaks of a file' },
  { rule: 'an all-clear', text: 'What you wrote is safe.', reason: 'speaks of what is on the disk' },
  { rule: 'an all-clear', text: '1,549 healthy men', reason: 'describes who took part in a study' },
  {
    rule: 'a cause',
    text: 'A dropped file or a link can be the cause',
    reason: 'speaks of a refused connection',
  },
  {
    rule: 'a cause',
    text: 'Never stop or change a prescribed therapy because of',
    reason: 'tells to do nothing for the journal',
  },
  {
    rule: 'a cause',
    text: 'because an unknown day is not a rest',
    reason: 'gives the reason of a formula, not of a person',
  },
  { rule: 'an effect', text: 'as part of a treatment', reason: 'names what a study looked at' },
  { rule: 'a forecast', text: 'cannot be predicted from these', reason: 'says that nothing is foretold' },
  { rule: 'a forecast', text: 'did not predict injury', reason: 'reports that a study found no forecast' },
  { rule: 'a forecast', text: 'nothing here will delete it', reason: 'a promise about a file' },
  { rule: 'a forecast', text: 'you will still know next year', reason: 'advice on choosing a passphrase' },
  { rule: 'a forecast', text: 'Your first day will show here', reason: 'speaks of a calendar' },
  { rule: 'guilt', text: 'missed-periods', reason: 'a name within the program, never shown' },
  { rule: 'guilt', text: 'missed periods', reason: 'the plain name of a sign' },
  { rule: 'guilt', text: 'a sign that should not wait', reason: 'a warning sign that the person marked' },
]

export const excuses = ({ rule, text }: Exception, name: string, found: SourceText): boolean =>
  rule === name && found.text.includes(text)

/** Every text that a rule catches, without those that may stand, as readable lines. */
export function offences(
  texts: readonly SourceText[],
  rules: readonly Rule[],
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  return texts.flatMap((found) =>
    rules
      .filter(({ pattern }) => pattern.test(found.text))
      .filter(({ name }) => !exceptions.some((exception) => excuses(exception, name, found)))
      .map(({ name }) => `${name}: "${found.text}" in ${found.file}`),
  )
}
