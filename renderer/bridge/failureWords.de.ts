import { figure, SHORTEST_PASSPHRASE } from './failureFigures.ts'
import type { FailureTexts } from './failureWords.ts'
import { waitWords } from './waitWords.ts'

export const german: FailureTexts = {
  'wrong-passphrase': () =>
    'Das ist nicht die Passphrase. Sieh nach Feststelltaste und Tastaturbelegung und versuch es noch einmal.',
  'wrong-recovery-key': () =>
    'Das ist nicht der Wiederherstellungsschlüssel dieses Journals. Vergleiche ihn Gruppe für Gruppe und versuch es noch einmal.',
  'passphrase-too-short': () =>
    `Eine Passphrase braucht mindestens ${SHORTEST_PASSPHRASE} Zeichen. Füg ein oder zwei Wörter hinzu.`,
  'passphrase-too-long': () => 'Diese Passphrase ist länger, als sich aufbewahren lässt. Nimm eine kürzere.',
  'too-many-tries': (parameters) => {
    const seconds = figure(parameters, 'seconds')
    return seconds === null
      ? 'Zu viele Versuche hintereinander. Warte einen Moment und versuch es dann noch einmal.'
      : `Zu viele Versuche hintereinander. In ${waitWords(seconds * 1000)} kannst du es wieder versuchen.`
  },
  'device-unlock-failed': () =>
    'Dieser Computer konnte das Journal diesmal nicht selbst öffnen. Nimm deine Passphrase.',
  'device-unlock-refused': () =>
    'Dieser Computer hat keinen Schlüsselbund, der den Schlüssel hüten könnte. Deine Passphrase öffnet das Journal wie bisher.',
  'key-file-damaged': () =>
    'Die Schlüsseldatei dieses Journals ist beschädigt, also kann die Passphrase es nicht öffnen. Nimm den Wiederherstellungsschlüssel oder stell eine Sicherung wieder her.',
  'key-file-missing': () =>
    'Die Schlüsseldatei dieses Journals ist weg, also kann die Passphrase es nicht öffnen. Nimm den Wiederherstellungsschlüssel oder stell eine Sicherung wieder her.',
  'journal-exists': () => 'Auf diesem Computer gibt es schon ein Journal. Öffne es mit seiner Passphrase.',
  'journal-missing': () =>
    'Auf diesem Computer gibt es noch kein Journal. Beginne eines oder stell eine Sicherung wieder her.',
  'journal-damaged': () =>
    'Die Journaldatei ist beschädigt. An deiner Passphrase liegt es nicht. Stell die neueste Sicherung wieder her.',
  'journal-newer': () =>
    'Dieses Journal hat ein neueres Evenkeel geschrieben. Nichts wurde geändert. Bring die App auf den neuen Stand, um es zu öffnen.',
  'journal-in-use': () =>
    'Das Journal ist in einem anderen Evenkeel offen, hier oder auf einem Computer, der diesen Ordner teilt. Sperr es dort und versuch es noch einmal.',
  'read-only': () =>
    'Das ist, was sich von einem beschädigten Journal lesen ließ, und hineinschreiben kann man nichts. Stell eine Sicherung wieder her oder mach mit dem Rest weiter.',
  'disk-full': () =>
    'Die Festplatte ist voll, also ließ sich nichts schreiben. Schaff etwas Platz und versuch es noch einmal.',
  'no-permission': () =>
    'Der Computer erlaubt dort kein Schreiben. Wähle einen anderen Ordner oder erlaube es und versuch es noch einmal.',
  'disk-error': () =>
    'Die Festplatte hat nicht angenommen, was geschrieben wurde. Was gespeichert ist, bleibt gespeichert. Kopiere bald eine Sicherung auf einen anderen Datenträger.',
  'backup-damaged': () =>
    'Diese Sicherung ist beschädigt und lässt sich nicht benutzen. Nichts wurde geändert. Wähle eine andere.',
  'backup-newer': () =>
    'Diese Sicherung hat ein neueres Evenkeel gemacht. Nichts wurde geändert. Bring die App auf den neuen Stand, um sie wiederherzustellen.',
  'not-a-backup': () =>
    'Diese Datei ist keine Sicherung von Evenkeel. Wähle eine Datei, deren Name mit „journal“ beginnt und auf „.zip“ endet.',
  'import-unreadable': () =>
    'Die Datei ließ sich nicht lesen. Nichts wurde importiert. Sieh nach, ob sie sich anderswo öffnet, und wähle sie dann noch einmal.',
  'import-too-large': (parameters) => {
    const megabytes = figure(parameters, 'megabytes')
    const size = megabytes === null ? '' : ` Sie hat ${megabytes} MB.`
    return `Die Datei ist größer, als sich verlässlich lesen lässt.${size} Nichts wurde importiert. Wähle einen kleineren Teil davon.`
  },
  'import-newer': () =>
    'Dieser Export stammt aus einem neueren Evenkeel. Es wurde nichts importiert. Aktualisiere die App, um ihn zu lesen.',
  'file-gone': () => 'Die Datei ist nicht mehr da. Wähle sie noch einmal.',
  'own-folder': () =>
    'Das ist der Ordner, in dem Evenkeel das Journal selbst aufbewahrt. Wähle einen anderen Ort.',
  'nothing-to-undo': () => 'Es gibt nichts mehr rückgängig zu machen.',
  conflict: () =>
    'Dieser Tag wurde inzwischen anderswo geändert. Nichts wurde überschrieben. Sieh dir beide Fassungen an und wähle.',
  'not-there': () => 'Das gibt es nicht mehr. Vielleicht wurde es inzwischen entfernt.',
  'too-many': () => 'Mehr können es nicht werden. Nichts wurde geändert.',
  'tracker-fixed': () =>
    'Hier gibt es schon Werte, deshalb bleibt die Art, wie sie ist. Leg für eine andere Art etwas Neues an.',
  'picture-refused': () =>
    'Dieses Bild ließ sich nicht lesen. Behalten lässt sich ein Standbild als PNG, JPEG oder WebP.',
  'day-in-future': () => 'Dieser Tag ist noch nicht gekommen. Wähle heute oder einen Tag davor.',
  locked: () => 'Das Journal ist gesperrt. Entsperr es und versuch es noch einmal.',
  'not-in-sample': () =>
    'Das geht im Beispieljournal nicht. Verlass das Beispiel und öffne erst dein eigenes Journal.',
  cancelled: () => 'Angehalten. Nichts wurde geändert.',
  'invalid-message': () =>
    'Etwas hier ließ sich nicht verstehen, also wurde nichts geändert. Sieh nach, was du eingegeben hast, und versuch es noch einmal.',
  internal: () =>
    'In der App ist etwas schiefgegangen. Was gespeichert ist, bleibt gespeichert. Versuch es noch einmal; wenn es so bleibt, starte Evenkeel neu.',
}
