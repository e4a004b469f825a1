import type { SecondFolderWords } from './secondFolderWords.ts'

export const german: SecondFolderWords = {
  title: 'Ein zweiter Ordner',
  hint: 'Eine Kopie jeder Sicherung kommt von selbst dorthin, verschlüsselt, wie sie ist. Nimm einen Ordner auf einem anderen Datenträger oder einen, den dein eigenes Abgleichprogramm mitnimmt.',
  choose: 'Ordner wählen',
  another: 'Anderen Ordner wählen',
  stop: 'Nicht mehr kopieren',
  stopped: 'Neue Sicherungen werden nicht mehr kopiert. Die Kopien bleiben, wo sie sind.',
  copying: 'Die neueste Sicherung wird kopiert',
  own: 'Dort bewahrt Evenkeel seine eigenen Dateien auf. Nimm einen Ordner an einem anderen Ort.',
  where: (path) => `Kopien kommen nach ${path}`,
  last: (when) => `Letzte Kopie: ${when}.`,
  lastElsewhere: (when) => `Letzte Kopie, die du anderswo abgelegt hast: ${when}.`,
  none: 'Noch wurde keine Sicherung kopiert. Die nächste kommt dorthin.',
  unreachable:
    'Dieser Ordner ist gerade nicht erreichbar. Sobald er es ist, wird die neueste Sicherung kopiert.',
  sameDisk:
    'Er liegt auf demselben Datenträger wie dein Journal. Fällt der aus, ist beides weg, außer dein Abgleichprogramm hat die Kopie schon weitergetragen.',
  failed: 'Die letzte Kopie ließ sich nicht anlegen. Die Sicherung auf diesem Computer ist ganz.',

  reminder: {
    never: 'Dein Journal liegt nur auf diesem Computer',
    old: (when) => `Die letzte Kopie auf einem anderen Datenträger ist vom ${when}`,
    text: 'Ein verlorener oder kaputter Computer nimmt seine Sicherungen mit. Eine Kopie anderswo kostet eine Minute und ist auch verschlüsselt.',
    open: 'Sicherungen ansehen',
    later: 'Jetzt nicht',
  },
}
