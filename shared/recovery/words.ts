import { type Translation, translated } from '../language/translated.ts'
import type { LabFlagCode } from './labFlags.ts'
import { german } from './words.de.ts'

const english = {
  /** What each lab code says. They suggest a talk and name no condition. */
  labFlags: {
    'LAB-HCT': 'Haematocrit is above 54 %. Contact your clinician within days.',
    'LAB-PSA':
      'PSA is above 4.0 ng/mL or has risen by more than 1.4 in 12 months. Ask for a repeat to confirm.',
    'LAB-GLU': 'Fasting glucose is 7.0 mmol/L or more. Ask your clinician about a repeat.',
    'LAB-TLOW':
      'Two morning testosterone values are below the lab’s limit, 24 weeks or more after the last dose. Worth a talk with your clinician.',
    'LAB-LHHIGH-TLOW':
      'LH is above and testosterone below the lab’s range. Worth a talk with your clinician.',
    'LAB-TG': 'Triglycerides are 5.65 mmol/L or more. Contact your clinician within days.',
    'LAB-CRP': 'CRP is above 10 mg/L. Repeat when well, and not within 48 hours of hard training.',
    'LAB-RANGE': 'A value is outside the range that your lab printed. Discuss it at your next visit.',
  } satisfies Readonly<Record<LabFlagCode, string>>,

  /** How long it took in studies. No countdown and no prediction is made from them. */
  reportedRecovery:
    'In studies this took from about 3 to more than 12 months and sometimes longer; your own course cannot be predicted from these.',

  /** Signs for which the emergency services are the right call. */
  emergencySigns: [
    'Chest pain',
    'A drooping face, a weak arm or slurred speech',
    'Sudden breathlessness',
    'One leg swollen and painful',
    'Fainting during exertion',
    'A sudden severe headache with loss of vision',
    'Thoughts of suicide or of harming yourself',
  ],
  emergencyAdvice:
    'Call the emergency services, or your local crisis line, now. Do not wait for a number on a page.',

  /** Signs to bring to a clinician within days. */
  soonSigns: [
    'A lasting loss in the field of vision, or nipple discharge',
    'A new lump or severe pain in a testicle',
    'A lump in the breast',
    'Very low mood on most days for 14 days or more',
    'Being unable to work',
    'Worry about heart rate or rhythm',
    'Fever for more than 3 days',
  ],

  /** Reasons to plan a visit ahead. */
  planAhead: [
    'A wish for a child',
    'An earlier condition of the pituitary or the testicles',
    'Symptoms that are no better at 6 months',
    'Before any restart or new medicine',
  ],

  neverStop: 'Never stop or change a prescribed therapy because of this journal.',
} as const

export type Words = Translation<typeof english>

/** Everything that is said about recovery, labs, and when to ask for help. */
export const words = translated({ en: english, de: german })
