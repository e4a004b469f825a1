import type { Words, Working } from './words.ts'

const comparison =
  (what: string, unit: string): Working =>
  (n) =>
    `${what} der letzten Tage: ${n('recentMean')}${unit}, deine eigene Grundlinie: ${n('baselineMean')}${unit}. Das ist ein Unterschied von ${n('delta')}${unit}, ${n('z')} SD.`

const mismatch: Working = (n) =>
  `An ${n('mismatched')} der letzten ${n('window')} Tage (${n('known')} bekannt) war die Belastung für dich hoch, während mehrere Zeichen zusammen sagten, dass du weniger bereit warst als üblich. Die tägliche Belastung liegt diese Woche bei ${n('meanOf7')} AU, in den drei Wochen davor bei ${n('meanOf21Before')}.`

export const german: Words = {
  severity: {
    info: 'gut zu wissen',
    watch: 'eine Änderung des Plans wert',
    act: 'jetzt etwas zu tun',
  },

  mutes: {
    learning: 'Die ersten 28 Tage dienen dazu, dein Übliches kennenzulernen.',
    ill: 'Krank: Hinweise zum Training ruhen bis 3 Tage danach.',
    'after-illness': 'Einheiten werden 14 Tage nach einer Krankheit nicht beurteilt.',
    superseded:
      'Teil davon, dass Belastung und Bereitschaft nicht zusammenpassen; das wird stattdessen gezeigt.',
    dismissed: 'Du hast das für 14 Tage beiseitegelegt.',
    'switched-off': 'Du hast diese Regel ausgeschaltet.',
    'low-load': 'Diese Woche ist leichter als deine übliche, also zählen gleiche Tage weniger.',
    'few-sessions': 'Davor weniger als 3 Einheiten pro Woche: Ein Verhältnis sagt wenig.',
  },

  annotations: {
    alcohol: 'An einem der letzten 3 Tage ist Alkohol vermerkt. Er ändert diese Zahl oft.',
    heat: 'An einem der letzten 3 Tage ist Hitze vermerkt. Sie ändert diese Zahl oft.',
    vaccination: 'An einem der letzten 3 Tage ist eine Impfung vermerkt. Sie ändert diese Zahl oft.',
    travel:
      'In den letzten 7 Tagen hast du drei oder mehr Zeitzonen überquert. Der Schlaf braucht danach oft einige Tage.',
    'intended-weight-loss':
      'Du hast die Gewichtsabnahme als gewollt markiert. Die anderen Zeichen sind trotzdem einen Blick wert.',
  },

  working: {
    'T-01': (n) =>
      `Die letzten 7 Tage ergeben zusammen ${n('weekLoad')} AU: ${n('meanLoad')} am Tag mit einer Streuung (SD) von ${n('sdLoad')}. ${n('meanLoad')} ÷ ${n('sdLoad')} = Monotonie ${n('monotony')}.`,
    'T-02': (n) =>
      `Die Gesamtbeanspruchung der letzten 7 Tage ist ${n('strain')} AU. Deine eigene obere Linie aus den letzten 84 Tagen ist ${n('enterLine')}, die Linie zum Beenden ${n('clearLine')}.`,
    'T-03': (n) =>
      `Die tägliche Belastung ist diese Woche ${n('meanOf7')} AU und war in den drei Wochen davor ${n('meanOf21Before')}: eine Änderung von ${n('pct')} %.`,
    'T-04': (n, unit) =>
      `Eine Einheit von ${n('size')} ${unit('size')} nach einer längsten von ${n('longest')} in den 30 Tagen davor: ${n('pct')} % mehr.`,
    'T-05': (n) => `${n('days')} Trainingstage in Folge.`,
    'T-06': (n) => `${n('weeks')} Wochen seit einer deutlich leichteren.`,
    'R-01': comparison('Hooper-Index', ''),
    'R-02': comparison('Ruhepuls', ' bpm'),
    'R-03': (n) =>
      `Das 7-Tage-Mittel von ln RMSSD ist ${n('recentMean')}. Dein eigenes Mittel ist ${n('baselineMean')}, der untere Rand deines Bereichs ${n('lower')}.`,
    'R-04': (n) =>
      `Die letzten 3 Nächte hatten im Mittel ${n('recentMean')} Minuten Schlaf, dein eigener Bedarf ist ${n('need')}. Die letzten 7 Nächte: ${n('weekMean')}.`,
    'R-05': comparison('Stimmung', ''),
    'R-06': (n) =>
      `${n('worse')} der letzten ${n('compared')} vergleichbaren Einheiten liefen schlechter als üblich.`,
    'X-01': mismatch,
    'X-02': mismatch,
    'X-03': (n) =>
      `Die Bereitschaft war an ${n('low')} von ${n('lowKnown')} bekannten Tagen aus drei Wochen niedrig, die Belastung an ${n('high')} von ${n('highKnown')} hoch.`,
    'X-04': (n) =>
      `Die Belastung ist seit ${n('lightDays')} Tagen niedrig (${n('meanOf7')} AU am Tag, ${n('meanOf28Before')} in den vier Wochen davor), während Einschätzungen und vergleichbare Einheiten schlechter bleiben als üblich.`,
    'X-05a': (n) =>
      `${n('present')} von ${n('known')} bekannten Zeichen seit ${n('runDays')} Tagen in Folge. Gewichtsverlust in vier Wochen: ${n('weightLossPct')} %. Libido: ${n('libidoZ')} SD von deiner üblichen.`,
    'X-05b': () => 'Du hast eine ausgebliebene Periode oder eine Stressverletzung am Knochen markiert.',
    'X-06': () => 'Du hast ein Zeichen markiert, das nicht warten sollte.',
  },
  sevenEqual:
    'Die letzten 7 Tage haben alle dieselbe Belastung, also schwankt nichts, und das Verhältnis hat keinen Wert.',
  nothingOfTheKind: 'Nichts dergleichen in den Einträgen.',
  notKnown: 'nicht bekannt',

  suggestions: {
    'X-01': 'Plan vorerst leichtere Tage und sieh, ob es wieder zusammenpasst.',
    'X-02':
      'Nimm die Belastung für einige Tage zurück oder ruh dich aus. Wenn es in 2 Wochen nicht besser ist, geh zum Arzt.',
    'X-03':
      'Das Training erklärt das nicht. Überleg, ob du dich untersuchen lässt, und nimm den Bericht mit.',
    'X-04':
      'Geh zum Arzt und nimm den Bericht mit: Zuerst lässt sich nach einigen gewöhnlichen Dingen sehen.',
    'X-05a':
      'Isst du genug für das, was du tust? Wenn mehrere dieser Zeichen anhalten, sprich mit einem Arzt.',
    'X-05b': 'Sprich bald mit einem Arzt darüber.',
    'X-06': 'Ruf den Notruf oder eine Krisenberatung an. Warte nicht auf eine Zahl auf einer Seite.',
  },
  moodSuggestion: 'Überleg, ob du mit jemandem sprichst, dem du vertraust.',

  cannotTellOnDay: 'An diesem Tag lässt es sich nicht sagen.',
  cannotTellYet: (parts) => `Noch lässt es sich nicht sagen: ${parts.join('; ')}.`,
  missing: (input, stretch, known, needed) => `${input} ${stretch}: ${known} bekannt, ${needed} nötig`,

  clearsWhen: (clear) => `Endet bei: ${clear}.`,
  stale: 'Seit 7 Tagen gibt es nichts, woran es sich beurteilen ließe, also endet dieser Hinweis hier.',

  inputs: {
    'training load': 'Trainingsbelastung',
    sessions: 'Einheiten',
    'Hooper items': 'Hooper-Werte',
    'resting heart rate': 'Ruhepuls',
    'heart rate variability': 'Herzratenvariabilität',
    sleep: 'Schlaf',
    mood: 'Stimmung',
    performance: 'Leistung',
    'readiness signals': 'Zeichen der Bereitschaft',
    weight: 'Gewicht',
    appetite: 'Appetit',
    libido: 'Libido',
    'feeling cold or irritable': 'Frieren oder Gereiztheit',
    'your own mark': 'deine eigene Markierung',
  },

  stretches: {
    'this day': 'an diesem Tag',
    'the last days': 'in den letzten Tagen',
    'the last 3 nights': 'in den letzten 3 Nächten',
    'the last 5 days': 'in den letzten 5 Tagen',
    'the last 7 days': 'in den letzten 7 Tagen',
    '14 days': 'in 14 Tagen',
    'the last 10 days': 'in den letzten 10 Tagen',
    '21 days': 'in 21 Tagen',
    'the last 21 days': 'in den letzten 21 Tagen',
    'the 21 days before': 'in den 21 Tagen davor',
    'the 28 baseline days': 'in den 28 Vergleichstagen',
    'the baseline and the last days': 'in den Vergleichstagen und den letzten Tagen',
    '30 days of one activity': 'in 30 Tagen einer Aktivität',
    'five weeks': 'in fünf Wochen',
    'the last five weeks': 'in den letzten fünf Wochen',
    'whole weeks of the 84 days before': 'in ganzen Wochen der 84 Tage davor',
    'the days of the journal': 'an den Tagen des Journals',
  },
}
