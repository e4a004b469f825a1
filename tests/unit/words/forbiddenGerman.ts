import type { Exception, Rule } from './forbiddenWords.ts'

/** A whole German word: `\b` knows no umlauts. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\wäöüßÄÖÜ])(?:${pattern})(?![\\wäöüßÄÖÜ])`, 'i')

/** What the app's own voice never does in German; the same rules as in English. */
export const GERMAN_VOICE: readonly Rule[] = [
  {
    name: 'a diagnosis',
    pattern: /übertrain|insomni|schlaflosigkeit|depress|hypogonad|burn-?out|erschöpfungssyndrom/i,
  },
  { name: 'a medical name', pattern: /störung|syndrom|diagnos|(testosteron|hormon)mangel|patholog|symptom/i },
  { name: 'an all-clear', pattern: word('erholt|sicher|gesunde?[nrs]?|normale?[nrs]?|unbedenklich') },
  { name: 'a cause', pattern: word('weil|wegen|dank|infolge|ursachen?|verursach\\w*|führ(t|en|te) zu') },
  {
    name: 'an effect',
    pattern: /verbesser|ruinier|optimier|(?<![a-zäöü])heil(t|en)(?![a-zäöü])|behandl|wirksam/i,
  },
  { name: 'a forecast', pattern: /risiko|vorhers(ag|eh)|vorherges|prognose|wahrscheinlich/i },
  { name: 'a raised voice', pattern: /!/ },
  {
    name: 'guilt',
    pattern: word(
      'serien?|streak|verpasst|versäumt|versagt|du (?:musst(?! nicht| gerade nichts)|solltest)|solltest|sollte|faul|ausreden?',
    ),
  },
  {
    name: 'praise or blame',
    pattern: word('gut gemacht|weiter so|stolz|super|toll|(?:gute|schlechte)[rs]? (?:woche|nacht|tag)'),
  },
  {
    name: 'a formal address',
    pattern:
      /\b[HhKkMmWwSs](aben|önnen|öchten|ollen|ind|erden) Sie\b|\bIhr(e[mnrs]?)? (Journal|Daten|Passphrase|Tag)/,
  },
]

/** German texts that a rule catches and that may stand. */
export const GERMAN_EXCEPTIONS: readonly Exception[] = [
  { rule: 'a medical name', text: 'ist keine Diagnose.', reason: 'says that it is none' },
  { rule: 'a medical name', text: 'Es stellt keine Diagnose', reason: 'says that the app does not' },
  {
    rule: 'an all-clear',
    text: 'Was du geschrieben hast, ist sicher.',
    reason: 'speaks of what is on the disk',
  },
  { rule: 'an all-clear', text: 'sperren schließen', reason: 'other names of a command, to find it by' },
  {
    rule: 'a cause',
    text: 'Setz wegen dieses Journals nie',
    reason: 'tells to do nothing for the journal',
  },
  { rule: 'a forecast', text: 'nicht vorhersagen', reason: 'says that nothing is foretold' },
  { rule: 'a forecast', text: 'nicht vorhergesagt', reason: 'reports that a study found no forecast' },
  { rule: 'guilt', text: 'das nicht warten sollte', reason: 'a warning sign that the person marked' },
]
