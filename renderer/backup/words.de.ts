import { dayCount } from '../../shared/calendar/dayCount.ts'
import type { Words } from './words.ts'

export const german: Words = {
  title: 'Sicherungen',
  lede: 'Eine Sicherung ist verschlüsselt wie das Journal, und sie zählt erst, wenn sie geöffnet und geprüft wurde.',

  sample: {
    title: 'Das Beispiel braucht keine Sicherung',
    text: 'Nichts darin ist von dir, und es ist weg, wenn du gehst. In deinem eigenen Journal findest du hier deine Sicherungen.',
  },

  make: {
    title: 'Eine Sicherung machen',
    hint: 'Bewahre auch eine Kopie auf einem anderen Datenträger auf. Ein verlorener Computer nimmt seine Sicherungen mit.',
    now: 'Jetzt sichern',
    progress: 'Die Sicherung wird gemacht und geprüft',
    made: (when, size) => `Gemacht und durch Öffnen geprüft: ${when}, ${size}.`,
    copy: 'Kopie anderswo ablegen',
    copyProgress: 'Die Kopie wird gemacht und geprüft',
    copied: (name, size) => `Abgelegt und durch Öffnen geprüft: ${name}, ${size}.`,
    showFolder: 'Ordner zeigen',
    underWay: 'Läuft gerade.',
  },

  list: {
    title: 'Deine Sicherungen',
    caption: 'Sicherungen auf diesem Computer, die neueste zuerst',
    made: 'Gemacht',
    size: 'Größe',
    why: 'Warum',
    action: 'Wiederherstellen',
    damaged: 'Beschädigt. Sie war ganz, als sie angelegt wurde, und lässt sich nicht mehr öffnen.',
    restore: 'Wiederherstellen',
    restoreOf: (when) => `Die Sicherung vom ${when} wiederherstellen`,
    empty: 'Auf diesem Computer gibt es noch keine Sicherung.',
    fromFile: 'Aus einer Datei wiederherstellen',
    fromFileHint: 'Für eine Sicherung auf einem anderen Datenträger oder von einem anderen Computer.',
  },

  reasons: {
    daily: 'Von selbst gemacht, einmal am Tag',
    quit: 'Von selbst gemacht, beim Beenden',
    manual: 'Du hast darum gebeten',
    'before-migration': 'Vor einem Update der Datei',
    'before-import': 'Vor einem Import',
    'before-restore': 'Vor einer Wiederherstellung',
    'before-deletion': 'Bevor etwas gelöscht wurde',
    'before-passphrase-change': 'Vor einer neuen Passphrase',
    'after-new-key': 'Unter einem neuen Schlüssel',
  },
  otherReason: 'Von der App gemacht',

  restoreTitle: 'Aus einer Sicherung wiederherstellen',
  restoreLede: 'Wähle eine Sicherung. Du siehst, was darin ist, bevor sich etwas ändert.',
  checking: 'Die Sicherung wird geöffnet und geprüft',
  back: 'Zurück',

  secret: {
    title: 'Diese Sicherung öffnen',
    lede: 'Die Sicherung hat eigene Schlüssel: die Passphrase oder den Wiederherstellungsschlüssel von damals, als sie gemacht wurde.',
    kind: 'Öffnen mit',
    kinds: { passphrase: 'Passphrase', recoveryKey: 'Wiederherstellungsschlüssel' },
    passphrase: 'Passphrase von damals',
    recoveryKey: 'Wiederherstellungsschlüssel',
    recoveryKeyHint: '14 Gruppen zu 4. Großbuchstaben, Leerzeichen und Striche sind egal.',
    submit: 'Öffnen und prüfen',
    empty: 'Schreib zuerst etwas hinein.',
  },

  preview: {
    title: 'Das ist in der Sicherung',
    made: (when) => `Sie wurde am ${when} gemacht.`,
    days: (days, first, last) => `Sie enthält ${days}, vom ${first} bis zum ${last}.`,
    oneDay: (day) => `Sie enthält einen Tag, den ${day}.`,
    noDays: 'Sie enthält noch keine Tage.',
    otherJournal: 'Es ist ein anderes Journal, keine Kopie von dem auf diesem Computer.',
    lossTitle: 'Was sich ändern würde',
    noLoss:
      'Jeder Tag, den du jetzt hast, ist auch in dieser Sicherung, so wie er jetzt ist. Nichts würde fehlen.',
    loss: (days, count) =>
      count === 1
        ? `${days} deines Journals ist neuer als diese Sicherung oder nicht darin. Nach dem Wiederherstellen würde er fehlen.`
        : `${days} deines Journals sind neuer als diese Sicherung oder nicht darin. Nach dem Wiederherstellen würden sie fehlen.`,
    uncompared:
      'Das Journal auf diesem Computer ist gesperrt, also lässt es sich nicht vergleichen. Es würde ersetzt und beiseitegelegt, sodass du das rückgängig machen kannst.',
    nothingHere: 'Auf diesem Computer gibt es kein Journal, also wird nichts ersetzt.',
    safety:
      'Dein jetziges Journal wird zuerst gesichert, und du kannst die Wiederherstellung rückgängig machen.',
    unsaved:
      'Etwas, das du geschrieben hast, ist noch nicht gespeichert und ginge beim Wiederherstellen verloren. Geh erst zu diesem Tag zurück und sieh nach, was im Weg ist.',
    submit: 'Diese Sicherung wiederherstellen',
    progress: 'Die Sicherung kommt an ihren Platz',
    cancel: 'Nicht wiederherstellen',
  },

  singleDays: {
    title: 'Oder einzelne Tage zurückholen',
    hint: 'Alles andere bleibt, wie es ist. Was jetzt an diesen Tagen steht, bleibt unter ihren früheren Fassungen.',
    missing: 'Jetzt nicht in deinem Journal',
    different: 'Jetzt anders in deinem Journal',
    submit: (count) => (count === 1 ? 'Diesen Tag zurückholen' : `Diese ${dayCount(count)} zurückholen`),
    none: 'Wähle erst einen Tag oder mehrere.',
    progress: 'Die Tage werden zurückgeholt',
    taken: (count) =>
      count === 1 ? 'Ein Tag ist wieder, wie er war.' : `${dayCount(count)} sind wieder, wie sie waren.`,
    most: (count) => `Aufgeführt sind die neuesten ${dayCount(count)}.`,
  },

  done: {
    title: 'Die Sicherung ist an ihrem Platz',
    text: 'Sieh ein paar Tage durch, ob es ist, was du wolltest.',
    safety: 'Das Journal von vorher bleibt aufbewahrt.',
    finish: 'Fertig',
  },

  undo: {
    notice:
      'Eine Sicherung wurde wiederhergestellt. Das Journal von vorher ist aufbewahrt, du kannst also dorthin zurück.',
    action: 'Wiederherstellung rückgängig machen',
    question: 'Zurück zum Journal von vorher?',
    text: 'Was du seit der Wiederherstellung geschrieben hast, ist nicht darin. Die wiederhergestellte Sicherung findest du weiter in der Liste.',
    confirm: 'Wiederherstellung rückgängig machen',
    progress: 'Auf dem Weg zurück',
    done: 'Das Journal von vorher gilt wieder.',
  },
}
