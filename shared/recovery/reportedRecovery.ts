/** What one study reports about spontaneous recovery after testosterone. */
export interface ReportedRecovery {
  readonly source: string
  readonly people: string
  readonly reported: string
}

/** Published observations. People, preparations and measures differ; none of them predicts one person's course. */
export const REPORTED_RECOVERY: readonly ReportedRecovery[] = [
  {
    source: 'Liu et al. 2006, Lancet 367:1412',
    people: '1,549 healthy men after hormonal contraception trials',
    reported:
      'Sperm at 20 million/mL or more: median 3.4 months (3.2 to 3.5); 67 % by 6, 90 % by 12, 96 % by 16 and 100 % by 24 months; slower after longer use and long-acting forms.',
  },
  {
    source: 'Handelsman et al. 2022, Eur J Endocrinol 186:307',
    people: '303 men after a 2-year trial of injections or placebo',
    reported:
      'LH and FSH back to their own baseline at a median of about 51 to 53 weeks after the last injection; testosterone 11 % and SHBG 13 % below men on placebo.',
  },
  {
    source: 'Smit et al. 2021, Hum Reprod 36:880',
    people: '100 amateur athletes after one cycle',
    reported:
      'Mean testosterone at 3 months not different from baseline; total sperm count 61.7 million lower then, and 29.7 million lower one year after the start.',
  },
  {
    source: 'Shankara-Narayana et al. 2020, J Clin Endocrinol Metab',
    people: '41 current users, 31 past users, 21 controls',
    reported:
      'Modelled means: LH 10.7 and sperm output 14.1 months, FSH longer; 6 to 18 months overall; testis volume and SHBG stayed lower.',
  },
  {
    source: 'Grant et al. 2023, Eur J Endocrinol 189:601',
    people: '641 men of a clinic within 36 months of stopping, one sample each',
    reported:
      'LH, FSH and testosterone all in range in 48.2 %; without medicines 26 weeks (10.5 to 52) among those in range.',
  },
  {
    source: 'Kanayama et al. 2015, Addiction 110:823',
    people: 'published case reports',
    reported: 'Single men with low testosterone or signs beyond 1 year, up to 5 years.',
  },
]
