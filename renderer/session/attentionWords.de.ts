import type { AttentionWords } from './attentionWords.ts'

const KEPT = 'Nichts wurde geändert, und nichts hier löscht es.'

const KEY_FILE_HELP =
  'Dein Wiederherstellungsschlüssel öffnet es und macht eine neue Schlüsseldatei. Jede Sicherung hat eine eigene Schlüsseldatei, also öffnet sich eine Sicherung mit der Passphrase von damals.'

export const german: AttentionWords = {
  tellings: {
    'journal-damaged': ({ readable }) => ({
      title: 'Deine Journaldatei ist beschädigt',
      text: [
        'Ein Teil der Datei auf der Festplatte hat sich verändert, wie es geschieht, wenn eine Festplatte alt wird oder eine Kopie abbricht. An deiner Passphrase liegt es nicht.',
        readable === 0
          ? 'Nichts davon ließ sich noch lesen. Eine Sicherung bringt alles zurück bis zu dem Tag, an dem sie gemacht wurde.'
          : 'Eine Sicherung bringt alles zurück bis zu dem Tag, an dem sie gemacht wurde. Tage, die der Schaden nicht berührt, lassen sich auch ohne sie lesen.',
        `${KEPT} Die beschädigte Datei bleibt 30 Tage, nachdem du eine Sicherung wiederhergestellt hast.`,
      ],
    }),
    'journal-missing': () => ({
      title: 'Deine Journaldatei ist weg',
      text: [
        'Auf diesem Computer war ein Journal, und seine Datei ist nicht mehr dort, wo sie war. Vielleicht wurde sie verschoben, oder ein Laufwerk ist nicht angeschlossen.',
        'Schließ das Laufwerk an oder leg die Datei zurück und versuch es noch einmal. Auch eine Sicherung bringt es zurück.',
      ],
    }),
    'journal-newer': ({ journal, app }) => ({
      title: 'Dieses Journal ist von einem neueren Evenkeel',
      text: [
        `Zuletzt hat es eine neuere Version der App geöffnet${figures(journal, app)}. Installiere diese Version, um es zu öffnen.`,
        KEPT,
      ],
    }),
    'journal-in-use': () => ({
      title: 'Dein Journal ist anderswo offen',
      text: [
        'Ein anderes Evenkeel hat es offen, auf diesem Computer oder auf einem, der diesen Ordner teilt. Zwei zugleich könnten einander Änderungen nehmen.',
        'Sperr es dort und versuch es dann noch einmal.',
      ],
    }),
    'key-file-damaged': () => ({
      title: 'Die Schlüsseldatei ist beschädigt',
      text: [
        'Die kleine Datei, die aus deiner Passphrase den Schlüssel macht, lässt sich nicht lesen, und ihre Kopie auch nicht. Das Journal selbst ist unberührt.',
        KEY_FILE_HELP,
      ],
    }),
    'key-file-missing': () => ({
      title: 'Die Schlüsseldatei ist weg',
      text: [
        'Die kleine Datei, die aus deiner Passphrase den Schlüssel macht, fehlt, und ihre Kopie auch. Das Journal selbst ist da.',
        KEY_FILE_HELP,
      ],
    }),
    'disk-full': () => ({
      title: 'Die Festplatte ist voll',
      text: [
        'Das Journal braucht etwas Platz zum Öffnen, und es ist keiner mehr da. Was du geschrieben hast, ist sicher.',
        'Schaff etwas Platz, zum Beispiel, indem du den Papierkorb leerst, und versuch es dann noch einmal.',
      ],
    }),
    'disk-error': () => ({
      title: 'Die Festplatte meldet einen Fehler',
      text: [
        'Der Computer konnte das Journal nicht lesen oder schreiben. Vielleicht geht die Festplatte kaputt, oder ein Laufwerk ist nicht richtig angeschlossen.',
        'Kopiere deine Sicherungen bald auf einen anderen Datenträger. Versuch es dann noch einmal oder stell eine Sicherung auf einem anderen Computer wieder her.',
      ],
    }),
    'no-permission': () => ({
      title: 'Der Ordner des Journals lässt sich nicht öffnen',
      text: [
        'Der Computer erlaubt Evenkeel dort kein Lesen oder Schreiben. Vielleicht gehört der Ordner einem anderen Benutzer oder liegt auf einem Laufwerk, das nur gelesen werden darf.',
        `Erlaube es und versuch es dann noch einmal. ${KEPT}`,
      ],
    }),
  },
  useRecoveryKey: 'Wiederherstellungsschlüssel benutzen',
  restore: 'Aus einer Sicherung wiederherstellen',
  tryAgain: 'Noch einmal versuchen',
  start: 'Ein neues Journal beginnen',
  soundPart: {
    lede: 'Du kannst die Tage lesen, die heil sind. Geschrieben werden kann solange nichts.',
    open: 'Lesen, was übrig ist',
    progress: 'Die Tage werden einer nach dem anderen gelesen',
    newest: (when) => `Die neueste Sicherung auf diesem Computer wurde am ${when} gemacht.`,
    none: 'Auf diesem Computer gibt es keine Sicherung. Sieh auf anderen Datenträgern nach, auf denen du eine Kopie abgelegt hast.',
  },
}

function figures(journal: string | number | undefined, app: string | number | undefined): string {
  if (typeof journal !== 'number' || typeof app !== 'number') return ''
  return ` (sein Format hat die Nummer ${journal}, und diese App kennt sie bis ${app})`
}
