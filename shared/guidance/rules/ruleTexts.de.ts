import type { RuleId } from './ruleTable.ts'
import type { RuleTexts } from './ruleTexts.ts'

const NEVER = 'nie'
const CONVENTION_OF_MISMATCH = 'Festlegung, aufbauend auf Foster 1998, Saw 2016 und Meeusen 2013'

export const german: Readonly<Record<RuleId, RuleTexts>> = {
  'T-01': {
    title: 'Die Trainingstage sind sehr gleich',
    enter: 'Monotonie von {enter} oder mehr an zwei von drei Tagen, oder sieben gleiche Tage',
    clear: 'Monotonie unter {clear} an drei Tagen',
    raisedWhen: null,
    source: 'Foster 1998; die Grenze 2 ist eine Festlegung',
    suppressedWhen:
      'ein Tag der Woche ist unbekannt, oder die Woche ist leichter als dein Median aus 84 Tagen',
  },
  'T-02': {
    title: 'Die Gesamtbeanspruchung ist für dich hoch',
    enter:
      'Gesamtbeanspruchung (Strain) über deiner eigenen {enterPercentile}-%-Linie aus 84 Tagen, an zwei von drei Tagen',
    clear: 'Gesamtbeanspruchung höchstens auf deiner eigenen {clearPercentile}-%-Linie, an drei Tagen',
    raisedWhen: null,
    source: 'Foster 1998; die Grenzen sind deine eigenen Perzentile',
    suppressedWhen: 'weniger als 42 Werte der Gesamtbeanspruchung in 84 Tagen',
  },
  'T-03': {
    title: 'Mehr Training als in den letzten Wochen',
    enter: 'die Woche liegt {enterPct} % oder mehr über den drei Wochen davor, an zwei von drei Tagen',
    clear: 'weniger als {clearPct} % darüber, an drei Tagen',
    raisedWhen: null,
    source:
      'Festlegung; Wochenverhältnisse haben Verletzungen nicht vorhergesagt (Buist 2008; Frandsen 2025)',
    suppressedWhen:
      'weniger als 5 von 7 oder 16 von 21 Tagen bekannt, oder weniger als 3 Einheiten pro Woche davor',
  },
  'T-04': {
    title: 'Eine Einheit war viel länger als üblich',
    enter: 'eine Einheit mehr als {enterPct} % über der längsten ihrer Art in 30 Tagen',
    clear: 'die nächste Einheit ihrer Art innerhalb von {enterPct} %, oder 7 Tage',
    raisedWhen: 'mehr als {watchPct} % darüber',
    source: 'Frandsen 2025 (Laufstrecken, Beobachtungsstudie)',
    suppressedWhen: 'weniger als 4 Einheiten ihrer Art in 30 Tagen',
  },
  'T-05': {
    title: 'Seit einer Weile kein Ruhetag',
    enter: '{enterDays} Trainingstage in Folge',
    clear: 'ein Ruhetag',
    raisedWhen: 'die Bereitschaft ist ebenfalls niedrig',
    source: 'Brauch unter Trainern',
    suppressedWhen: 'ein unbekannter Tag unterbricht die Zählung',
  },
  'T-06': {
    title: 'Seit einer Weile keine leichtere Woche',
    enter: '{enterWeeks} Wochen seit einer Woche mit höchstens {easyPct} % der vier davor',
    clear: 'so eine Woche',
    raisedWhen: null,
    source: 'Bell 2023 (Delphi); Coleman 2024 fand keinen Gewinn durch eine ganze Woche Pause',
    suppressedWhen: 'weniger als 10 Wochen Einträge; wird einmal in 28 Tagen gezeigt',
  },
  'R-01': {
    title: 'Du bewertest deine Tage schwerer als üblich',
    enter: 'Hooper-Index {enterZ} SD oder mehr über deiner eigenen Grundlinie, an zwei von drei Tagen',
    clear: 'weniger als {clearZ} SD darüber, an drei Tagen',
    raisedWhen: '{watchDays} Tage lang in Kraft',
    source: 'Hooper 1995; Saw, Main & Gastin 2016; die Grenze ist eine Festlegung',
    suppressedWhen: 'weniger als 14 Vergleichstage',
  },
  'R-02': {
    title: 'Der Ruhepuls liegt über deinem üblichen',
    enter:
      '{enterBpm} Schläge und {enterZ} SD oder mehr über deiner eigenen Grundlinie, an zwei von drei Tagen',
    clear: 'weniger als {clearBpm} Schläge oder {clearZ} SD darüber, an drei Tagen',
    raisedWhen: null,
    source: 'Bosquet 2008; die Grenze von 5 Schlägen ist Brauch',
    suppressedWhen:
      'weniger als 14 Vergleichstage; Krankheit hält sie stumm, Alkohol und Hitze werden vermerkt',
  },
  'R-03': {
    title: 'Die Herzratenvariabilität liegt unter deinem Bereich',
    enter: '7-Tage-Mittel mehr als {enterSd} SD unter deinem eigenen Mittel, an zwei von drei Tagen',
    clear: 'weniger als {clearSd} SD darunter, an drei Tagen',
    raisedWhen: null,
    source: 'Plews 2014; Flatt & Esco 2015; eine halbe SD ist eine Festlegung',
    suppressedWhen: 'weniger als 14 Vergleichstage oder 3 neue Tage',
  },
  'R-04': {
    title: 'Die Nächte sind kürzer, als du brauchst',
    enter:
      'drei Nächte im Mittel {enterShortMin} Minuten oder mehr unter deinem Bedarf, an zwei von drei Tagen',
    clear: 'höchstens {clearShortMin} Minuten darunter, an drei Tagen',
    raisedWhen: 'sieben Nächte {watchShortMin} Minuten oder mehr unter deinem Bedarf',
    source: 'Watson 2015; Van Dongen 2003; die Grenzen sind Festlegungen',
    suppressedWhen:
      'weniger als 2 von 3 Nächten bekannt; mit einem Neugeborenen oder Schichtarbeit nie mehr als ein Hinweis',
  },
  'R-05': {
    title: 'Die Stimmung liegt unter deiner üblichen',
    enter: 'Stimmung {enterZ} SD oder mehr unter deiner eigenen Grundlinie, an zwei von drei Tagen',
    clear: 'weniger als {clearZ} SD darunter, an drei Tagen',
    raisedWhen: '{watchDays} Tage lang in Kraft: überleg, ob du mit jemandem sprichst, dem du vertraust',
    source: 'Saw, Main & Gastin 2016; die Grenze ist eine Festlegung',
    suppressedWhen: 'weniger als 14 Vergleichstage',
  },
  'R-06': {
    title: 'Vergleichbare Einheiten liefen schlechter als üblich',
    enter:
      'zwei der letzten drei vergleichbaren Einheiten schlechter bewertet als üblich, an zwei von drei Tagen',
    clear: 'zwei von dreien wie üblich oder besser, an drei Tagen',
    raisedWhen: null,
    source: 'Meeusen 2013 (der Gedanke; die Zahlen sind Festlegungen)',
    suppressedWhen:
      'weniger als zwei vergleichbare Einheiten in 21 Tagen, und 14 Tage lang nach einer Krankheit',
  },
  'X-01': {
    title: 'Belastung und Bereitschaft passen nicht zusammen',
    enter: 'hohe Belastung bei niedriger Bereitschaft an {enterDays} von 5 Tagen, {knownDays} davon bekannt',
    clear: 'drei Tage in Folge ohne das',
    raisedWhen: null,
    source: CONVENTION_OF_MISMATCH,
    suppressedWhen: 'weniger als 4 von 5 Tagen bekannt; krank und 3 Tage danach',
  },
  'X-02': {
    title: 'Belastung und Bereitschaft passen seit Tagen nicht zusammen',
    enter: 'hohe Belastung bei niedriger Bereitschaft an {enterDays} von 10 Tagen, {knownDays} davon bekannt',
    clear: 'drei Tage in Folge ohne das',
    raisedWhen: null,
    source: CONVENTION_OF_MISMATCH,
    suppressedWhen: 'weniger als 8 von 10 Tagen bekannt; krank und 3 Tage danach',
  },
  'X-03': {
    title: 'Niedrige Bereitschaft, die das Training nicht erklärt',
    enter: 'Bereitschaft niedrig an {enterDays} von 21 Tagen bei hoher Belastung an höchstens {highLoadDays}',
    clear: 'Bereitschaft niedrig an weniger als {clearDays} von 10 Tagen',
    raisedWhen: null,
    source: 'Festlegung, nach den Ausschlüssen von Meeusen 2013',
    suppressedWhen: 'weniger als 16 von 21 Tagen bekannt',
  },
  'X-04': {
    title: 'Weniger Training und nicht besser',
    enter:
      'Belastung {enterDays} Tage lang bei höchstens {loadPct} % der vier Wochen davor, während R-01 und R-06 in Kraft sind',
    clear: 'Leistung wieder wie üblich (R-06 beendet)',
    raisedWhen: null,
    source: 'Meeusen 2013 (die Logik des Ausschließens; die Grenzen sind Festlegungen)',
    suppressedWhen: 'weniger als 70 Tage Einträge',
  },
  'X-05a': {
    title: 'Zeichen, dass die Energie knapp werden könnte',
    enter: '{enterSigns} oder mehr von vier Zeichen an 7 Tagen in Folge, bei laufendem Training',
    clear: 'weniger als {enterSigns} Zeichen an 7 Tagen in Folge',
    raisedWhen: null,
    source: 'Mountjoy 2023; Stellingwerff 2021; bestritten von Jeukendrup 2024',
    suppressedWhen: 'du hast sie ausgeschaltet; gewollte Gewichtsabnahme ändert nur die Worte',
  },
  'X-05b': {
    title: 'Ein Zeichen für ein ärztliches Gespräch',
    enter: 'drei Monate ausgebliebene Periode oder eine Stressverletzung am Knochen, von dir markiert',
    clear: 'du markierst es als erledigt',
    raisedWhen: null,
    source: 'Mountjoy 2023',
    suppressedWhen: NEVER,
  },
  'X-06': {
    title: 'Ein Zeichen, das jetzt Hilfe braucht',
    enter: 'ein Warnzeichen, von dir markiert',
    clear: 'du markierst es als erledigt',
    raisedWhen: null,
    source: 'Empfehlungen für Notfälle',
    suppressedWhen: NEVER,
  },
}
