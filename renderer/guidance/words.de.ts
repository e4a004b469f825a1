import type { EvidenceGrade } from '../../shared/guidance/rules/ruleDefinition.ts'
import { plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  A: 'A: Konsens, Meta-Analyse oder große Studie',
  B: 'B: Kohortenstudien oder kleine Studien',
  C: 'C: Brauch unter Fachleuten',
  D: 'D: eine Festlegung dieser App',
}

export const german: Words = {
  learning: (day) =>
    `Tag ${day} von 28. Bis dahin lernen die Regeln dein Übliches kennen, und die meisten schweigen.`,
  since: (day, days) =>
    days > 365
      ? 'seit einem Jahr oder länger'
      : days <= 1
        ? `seit ${day}`
        : `seit ${day}, ${plural(days, 'Tag', 'Tage')}`,
  rule: 'Regel',
  judgedOn: 'Zahlen vom',
  basis: 'Bekannte Einträge',
  basisOf: (n, needed) => `${n}, ${needed} sind nötig`,
  clears: 'Wie er endet',
  assumed: 'Vorausgesetzt',
  evidence: 'Beleg',
  evidenceOf: (grade, source) => `${GRADES[grade]}. Quelle: ${source}.`,
  further: (count) => `Ebenfalls in Kraft (${count})`,
  quiet: (count) => `Stumm gehalten (${count})`,

  ofDay: 'Was die Einträge zeigen',
  ofDayHint:
    'Beurteilt nach dem, was du bis zu diesem Tag geschrieben hast. Es beschreibt Einträge und ist keine Diagnose.',
}
