import { plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

export const german: Words = {
  appName: 'Evenkeel',
  promise:
    'Ein Abendjournal, um wieder ins Gleichgewicht zu finden. Was du schreibst, bleibt verschlüsselt auf diesem Computer. Die App öffnet nie eine Verbindung.',

  welcome: {
    title: 'Schön, dass du da bist',
    start: 'Mein Journal beginnen',
    startHint:
      'Wähle eine Passphrase, bewahre einen Wiederherstellungsschlüssel auf, und die Seite von heute Abend ist offen. Das dauert zwei Minuten.',
    sample: 'Dich in einem Beispieljournal umsehen',
    sampleAction: 'Beispiel öffnen',
    sampleHint:
      'Achtzehn erfundene Monate. Nichts darin ist von dir, und nichts, was du dort ausprobierst, wird behalten.',
    sampleProgress: 'Das Beispieljournal entsteht',
    restore: 'Aus einer Sicherung wiederherstellen',
    restoreAction: 'Sicherung wählen',
    restoreHint: 'Für einen neuen Computer oder wenn etwas schiefging. Du siehst zuerst, was darin ist.',
    bring: 'Mit vorhandenen Daten beginnen',
    bringAction: 'Beginnen und importieren',
    bringHint:
      'Nächte von Fitbit, Trainingseinheiten oder tägliche Einschätzungen aus einer Tabelle. Du beginnst ein Journal und siehst dann, was hereinkäme.',
  },

  limits: {
    title: 'Was nicht geschützt ist',
    items: [
      'Solange das Journal offen ist, kann jeder an diesem Bildschirm darin lesen. Ebenso schädliche Software, die unter deinem Namen läuft.',
      'Software, die Tastendrücke aufzeichnet, kann deine Passphrase erfahren.',
      'Eine schwache Passphrase kann erraten, wer eine Kopie der Datei hat.',
      'Größe und Datum der Dateien bleiben sichtbar, ihr Inhalt nicht.',
      'Teile des Arbeitsspeichers können auf der Festplatte landen, wenn ein Computer schläft. Wer die ganze Festplatte verschlüsselt, schließt diese Lücke.',
      'Ohne Passphrase und ohne Wiederherstellungsschlüssel kann niemand das Journal öffnen. Wir auch nicht.',
    ],
  },

  create: {
    title: 'Wähle eine Passphrase',
    lede: 'Sie verschlüsselt dein Journal und öffnet es jeden Abend. Sie wird nirgends gespeichert, also wähle eine, die du auch in einem Jahr noch weißt.',
    advice:
      'Ein paar Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken. Großbuchstaben und Zeichen braucht es nicht.',
    submit: 'Mein Journal anlegen',
    progress: 'Die Schlüssel entstehen',
    back: 'Zurück',
  },

  passphrase: {
    first: 'Passphrase',
    firstNew: 'Neue Passphrase',
    again: 'Dieselbe Passphrase noch einmal',
    hint: (least) => `Mindestens ${least} Zeichen. Leerzeichen zählen mit.`,
    empty: 'Schreib zuerst eine Passphrase.',
    different: 'Die beiden stimmen nicht überein. Schreib sie hier noch einmal.',
  },

  strength: [
    'Wer eine Kopie der Datei hat, könnte sie in Minuten erraten. Nimm Wörter, die niemand zusammen erwarten würde.',
    'Wer eine Kopie der Datei hat, könnte sie in Stunden erraten. Zwei Wörter mehr ändern das.',
    'Sie hält Tage oder Wochen gegen jemanden mit einer Kopie der Datei. Mit ein oder zwei Wörtern mehr hält sie auf Dauer.',
    'Sie hält viele Jahre, auch gegen jemanden mit einer Kopie der Datei.',
    'Sie hält Jahrhunderte, auch gegen jemanden mit einer Kopie der Datei.',
  ],

  recoveryKey: {
    section: 'Wiederherstellungsschlüssel',
    title: 'Dein Wiederherstellungsschlüssel',
    lede: 'Falls du die Passphrase einmal vergisst, öffnet dieser Schlüssel das Journal. Druck ihn aus oder schreib ihn auf und bewahre ihn getrennt von diesem Computer auf.',
    sheetTitle: 'Evenkeel-Wiederherstellungsschlüssel',
    sheetHint:
      'Wähle „Wiederherstellungsschlüssel benutzen“, wenn Evenkeel nach der Passphrase fragt. Großbuchstaben, Leerzeichen und Striche sind egal.',
    holder: 'Wer diesen Schlüssel hat, kann alles im Journal lesen.',
    nobody:
      'Ohne diesen Schlüssel und ohne die Passphrase kann es niemand öffnen. Einen anderen Weg gibt es nicht.',
    group: (n) => `Gruppe ${n}`,
    print: 'Drucken',
    copy: 'Kopieren',
    copied:
      'Kopiert. Füge ihn dort ein, wo nur du ihn lesen kannst. Er verlässt die Zwischenablage nach einer Minute oder wenn du sperrst.',
    copyRefused: 'Er ließ sich nicht kopieren. Schreib den Schlüssel auf oder druck ihn aus.',
    next: 'Ich habe ihn, weiter',
    lock: 'Sperren',
  },

  reveal: {
    title: 'Einen Wiederherstellungsschlüssel aufbewahren',
    lede: 'Dein Journal hat einen Wiederherstellungsschlüssel, den du noch nicht bestätigt hast. Schreib deine Passphrase, um ihn zu sehen.',
    settingsLede:
      'Schreib deine Passphrase, um den Schlüssel zu sehen. Achte darauf, dass dir niemand über die Schulter schaut.',
    action: 'Wiederherstellungsschlüssel zeigen',
    hide: 'Wieder verbergen',
  },

  confirm: {
    title: 'Prüf deine Abschrift',
    lede: 'Schreib drei Gruppen von deinem Papier oder aus deiner Datei ab. So wissen wir beide, dass die Abschrift stimmt.',
    groupLabel: (n) => `Gruppe ${n} von 14`,
    groupWrong: (n) => `Das ist nicht Gruppe ${n}. Vergleiche sie mit deiner Abschrift.`,
    groupEmpty: (n) => `Schreib Gruppe ${n}, vier Zeichen.`,
    submit: 'Prüfen',
    seeAgain: 'Schlüssel noch einmal ansehen',
    confirmed: 'Deine Abschrift des Wiederherstellungsschlüssels stimmt.',
  },

  decline: {
    label: 'Ich möchte keinen Wiederherstellungsschlüssel aufbewahren',
    meaning:
      'Ich verstehe: Wenn ich meine Passphrase vergesse, kann niemand dieses Journal öffnen, und was ich geschrieben habe, ist verloren.',
    action: 'Ohne ihn weitermachen',
    tickFirst: 'Kreuz zuerst den Satz an, wenn du das möchtest.',
    later: 'Du kannst den Schlüssel auch später noch sehen, in den Einstellungen.',
  },

  changePassphrase: {
    section: 'Passphrase',
    lede: 'Du kannst jederzeit eine andere wählen. Was du geschrieben hast, bleibt, wie es ist, und der Wiederherstellungsschlüssel auch.',
    open: 'Passphrase ändern',
    title: 'Passphrase ändern',
    present: 'Passphrase, die du jetzt benutzt',
    submit: 'Ändern',
    cancel: 'Die alte behalten',
    progress: 'Erst entsteht eine Sicherung, dann wird die Passphrase geändert',
    done: 'Die Passphrase ist geändert',
    olderBackups: (count) =>
      count === 1
        ? 'Ab jetzt öffnet die neue dein Journal. Die eine Sicherung von vorher öffnet sich weiter mit der alten Passphrase.'
        : `Ab jetzt öffnet die neue dein Journal. Die ${count} Sicherungen von vorher öffnen sich weiter mit der alten Passphrase.`,
  },

  deviceUnlock: {
    section: 'Mit diesem Computer entsperren',
    label: 'Diesen Computer das Journal für mich öffnen lassen',
    hint: 'Der Schlüssel liegt dann auch im Schlüsselbund deines Benutzerkontos. Wer dein Konto hier benutzen kann, kann das Journal öffnen. Nach 14 Tagen ohne deine Passphrase wird wieder nach ihr gefragt.',
    none: 'Dieser Computer hat keinen Schlüsselbund, der den Schlüssel hüten könnte, also ist deine Passphrase der Weg hinein.',
    title: 'Diesen Computer das Journal öffnen lassen',
    explanation: 'Deine Passphrase öffnet es weiterhin überall. In Sicherungen steht davon nie etwas.',
    submit: 'Erlauben',
    cancel: 'Jetzt nicht',
    unlock: 'Mit diesem Computer entsperren',
  },

  renewKeys: {
    label: 'Jemand könnte meinen Wiederherstellungsschlüssel haben',
    lede: 'Du kannst einen neuen bekommen. Das Journal wird dann neu verschlüsselt, und der alte Schlüssel öffnet es nicht mehr.',
    open: 'Neuen Wiederherstellungsschlüssel machen',
    title: 'Neuen Wiederherstellungsschlüssel machen',
    explanation:
      'Das Journal wird unter einem neuen Schlüssel kopiert, Zeile für Zeile geprüft und tritt an die Stelle des alten. Deine Passphrase bleibt dieselbe. Die alte Datei wird gelöscht und mit ihr der Weg zurück vor eine frühere Wiederherstellung. Kopien anderswo, etwa Sicherungen, öffnen sich weiter mit dem alten Schlüssel.',
    unsaved:
      'Etwas, das du geschrieben hast, ist noch nicht gespeichert. Geh erst zu diesem Tag zurück und sieh nach, was im Weg ist.',
    submit: 'Machen',
    cancel: 'Den alten behalten',
    progress: 'Das Journal wird mit dem neuen Schlüssel verschlüsselt',
  },

  oldKeyBackups: {
    title: (count) =>
      count === 1
        ? 'Eine Sicherung öffnet sich noch mit dem alten Wiederherstellungsschlüssel'
        : `${count} Sicherungen öffnen sich noch mit dem alten Wiederherstellungsschlüssel`,
    text: 'Wer den alten Schlüssel und eine dieser Dateien hat, kann lesen, was darin ist. Kopien, die du auf anderen Datenträgern abgelegt hast, stehen hier nicht.',
    remove: 'Diese Sicherungen löschen',
    question: 'Die Sicherungen unter dem alten Schlüssel löschen?',
    meaning:
      'Sie lassen sich nicht zurückholen. Eine neuere Sicherung deines ganzen Journals, unter dem neuen Schlüssel, bleibt.',
    keep: 'Behalten',
    confirm: 'Löschen',
    removed: (count) =>
      count === 1 ? 'Eine Sicherung ist gelöscht.' : `${count} Sicherungen sind gelöscht.`,
  },

  unlock: {
    title: 'Willkommen zurück',
    submit: 'Entsperren',
    progress: 'Das Journal wird geöffnet',
    useRecoveryKey: 'Wiederherstellungsschlüssel benutzen',
    restore: 'Aus einer Sicherung wiederherstellen',
    sample: 'Beispiel öffnen',
    otherWays: 'Andere Wege hinein',
    tryAgainIn: (wait) => `In ${wait} kannst du es wieder versuchen.`,
    tryAgainNow: 'Du kannst es jetzt wieder versuchen.',
    restored: 'Die Sicherung ist an ihrem Platz. Öffne sie mit der Passphrase, die sie damals hatte.',
  },

  recover: {
    title: 'Wiederherstellungsschlüssel benutzen',
    lede: 'Der Schlüssel öffnet das Journal, und du wählst eine neue Passphrase. Die alte gilt dann nicht mehr.',
    keyLabel: 'Wiederherstellungsschlüssel',
    keyHint: '14 Gruppen zu 4. Großbuchstaben, Leerzeichen und Striche sind egal.',
    characters: (count) => plural(count, 'Zeichen', 'Zeichen'),
    keyTooShort: (missing) => `Es fehlen ${missing}. Der Schlüssel hat 14 Gruppen zu 4.`,
    keyTooLong: (over) => `${over} zu viel. Der Schlüssel hat 14 Gruppen zu 4.`,
    submit: 'Öffnen und Passphrase setzen',
    back: 'Zurück',
  },
}
