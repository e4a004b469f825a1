import type { Words } from './words.ts'

export const german: Words = {
  title: 'Üben',
  lede: 'Ein paar ruhige Minuten, mit einem Takt zum Folgen oder nur mit der Zeit.',

  paced: 'Atmen mit Takt',
  timed: 'Mit Uhr',
  about: {
    resonance:
      'Langsam und gleichmäßig, etwa sechs Atemzüge in der Minute. Welches Maß passt, ist von Mensch zu Mensch verschieden. In kleinen Studien untersucht.',
    box: 'Vier gleiche Teile: ein, halten, aus, halten. Neben anderen Atemübungen untersucht.',
    cyclicSigh:
      'Durch die Nase ein, ein zweiter kleiner Atemzug obendrauf, dann lange aus. In einer Studie taten das 114 Menschen 28 Tage lang fünf Minuten am Tag.',
  },
  evidence: (grade, source) => `Beleg ${grade}: ${source}`,
  pattern: {
    resonance: 'ein, aus',
    box: 'ein, halten, aus, halten',
    cyclicSigh: 'ein, noch etwas, lange aus',
  },
  walkNote:
    'Ein Spaziergang führt von hier weg, also sperrt sich das Journal wie sonst auch. Der Spaziergang bleibt dann ohne Minuten stehen, damit du sie nachträgst.',

  cautions: 'Bevor du atmest',
  cautionList: [
    'Setz dich hin oder leg dich hin.',
    'Nicht am Steuer, nicht im Wasser und nicht am Wasser.',
    'Wird dir schwindlig oder unwohl, hör auf und atme wie sonst.',
    'Mit einer Herz-, Lungen- oder Anfallserkrankung oder in der Schwangerschaft frag zuerst ärztlich nach.',
    'Es ist ein Weg, ruhiger zu werden, und kein Mittel gegen etwas.',
  ],

  duration: 'Wie viele Minuten',
  rate: 'Atemzüge in der Minute',
  rateHint: 'Nimm das Maß, das dir leichtfällt.',
  tensionNow: 'Anspannung jetzt',
  tensionHint: 'Bevor du beginnst. Du kannst sie weglassen.',
  options: 'Wie es aussieht und klingt',
  look: 'Der Takt',
  looks: { circle: 'Ein bewegter Kreis', words: 'Wörter und Sekunden' },
  lessMotion: 'Weniger Bewegung ist gewünscht, also sind Wörter gewählt, solange du nichts anderes sagst.',
  sound: 'Leise Töne',
  soundHintPaced: 'Ein leiser Ton bei jedem Wechsel des Atems und am Ende.',
  soundHintTimed: 'Ein leiser Ton am Ende.',
  spoken: 'Einem Vorleseprogramm die Phasen sagen',
  begin: 'Beginnen',

  phases: {
    in: 'Einatmen',
    topUp: 'Noch etwas',
    holdFull: 'Halten',
    out: 'Ausatmen',
    holdEmpty: 'Halten',
  },
  phasesInBrief: { in: 'Ein', topUp: 'Mehr', holdFull: 'Halten', out: 'Aus', holdEmpty: 'Halten' },
  inAndMore: 'Ein, und noch etwas',
  begun: (practice, minutes) =>
    `${practice}, ${minutes} min. Leertaste macht eine Pause, Escape hört früher auf.`,
  left: (time) => `noch ${time}`,
  breath: 'Der Atem',
  still: 'Nichts, dem du folgen musst. Es endet von selbst.',
  pause: 'Pause',
  goOn: 'Weiter',
  stop: 'Hier aufhören',
  paused: 'Pause',
  pausedHidden: 'Pause, solange das Fenster nicht zu sehen war.',
  pausedSlept: 'Pause. Die Zeit, in der der Computer schlief, zählt nicht.',

  afterwards: 'Danach',
  done: (practice, minutes) => `${practice}, ${minutes} min.`,
  short: (practice, seconds) => `${practice}, ${seconds} s.`,
  open: (practice) => `${practice}, Minuten noch offen.`,
  tensionHow: 'Die danach kannst du angeben oder weglassen.',
  writing: 'Wird in diesen Abend geschrieben …',
  written: 'In diesen Abend geschrieben.',
  notWritten: 'Nicht aufgeschrieben.',
  offered: 'Das ist weniger als eine Minute. Aufgeschrieben wird es nur, wenn du magst.',
  full: 'In diesen Abend passen keine weiteren Übungen, also steht diese nicht darin.',
  unsaved: 'In diesem Abend, aber noch nicht auf der Festplatte. Es wird von selbst wieder versucht.',
  conflict: 'Dieser Abend wurde anderswo geändert. Öffne ihn, um eine Fassung zu wählen.',
  write: 'Aufschreiben',
  takeOut: 'Wieder herausnehmen',
  another: 'Noch eine Übung',
  tonight: 'Zu heute Abend',
  leftWritten: (practice, minutes) => `${practice}, ${minutes} min: in diesen Abend geschrieben.`,
  leftShort: (practice) => `${practice} hat nach weniger als einer Minute geendet.`,
  leftUnwritten: (practice) => `${practice} konnte nicht in diesen Abend geschrieben werden.`,
}
