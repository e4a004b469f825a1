import type { Words } from './words.ts'

export const german: Words = {
  clear: 'Leeren',
  clearOf: (label) => `${label} leeren`,
  close: 'Schließen',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  undo: 'Rückgängig',
  retry: 'Noch einmal versuchen',
  busy: 'Einen Moment …',
  notifications: 'Meldungen',

  minutesUnit: 'min',
  hoursAndMinutes: (hours, minutes) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`),
  minutesNotUnderstood: 'Schreib Minuten wie 90 oder Stunden und Minuten wie 1:30.',
  minutesAtMost: (most) => `Höchstens ${most} Minuten.`,
  minutesAtLeast: (least) => `Mindestens ${least} ${least === 1 ? 'Minute' : 'Minuten'}.`,
  numberNotUnderstood: 'Schreib eine Zahl wie 7 oder 7,5.',
  numberWholeOnly: 'Schreib eine ganze Zahl.',
  numberTooFine: (decimals) =>
    decimals === 1 ? 'Eine Stelle nach dem Komma genügt.' : `${decimals} Stellen nach dem Komma genügen.`,
  numberBetween: (least, most) => `Zwischen ${least} und ${most}.`,
  numberAtLeast: (least) => `Mindestens ${least}.`,
  numberAtMost: (most) => `Höchstens ${most}.`,
  clock: {
    'not-a-time': 'Schreib eine Uhrzeit wie 22:30 oder 22.30.',
    hour: 'Die Stunde geht von 0 bis 23. Schreib eine Uhrzeit wie 22:30.',
    minute: 'Die Minuten gehen von 00 bis 59, mit zwei Ziffern. Schreib eine Uhrzeit wie 22:05.',
    meridiem: 'Am Vormittag am, danach pm. Schreib eine Uhrzeit wie 22:30.',
  },
  takeUsual: 'Nehmen',
  takeUsualOf: (time) => `${time} nehmen`,

  showPassphrase: 'Passphrase zeigen',
  hidePassphrase: 'Passphrase verbergen',
  capsLock: 'Die Feststelltaste ist an.',

  scaleKeys: 'Eine Ziffer wählt, die Rücktaste leert.',
  scaleOffStep: (value) => `${value}, zwischen den Stufen`,
  before: 'Vorher',
  after: 'Nachher',
  pairLower: (by) => `${by} niedriger als vorher`,
  pairHigher: (by) => `${by} höher als vorher`,
  pairSame: 'Wie vorher',
  notChosen: 'Nicht gewählt',

  saveEmpty: 'Noch nichts geschrieben',
  saveUnsaved: 'Noch nicht gespeichert',
  saveSaving: 'Wird gespeichert …',
  saveSaved: (at) => `Gespeichert um ${at}`,
  saveFailed: 'Nicht gespeichert.',
  savedAgain: 'Gespeichert.',

  strengthLabel: 'Stärke',
  strength: ['Sehr schwach', 'Schwach', 'Mittel', 'Gut', 'Stark'],
  strengthUnknown: 'Noch nicht eingeschätzt',

  howWorkedOut: 'Wie das berechnet ist',
  info: 'Hinweis',
  caution: 'Achtung',
  problem: 'Problem',
  percent: (share) => `${Math.round(share * 100)} %`,
}
