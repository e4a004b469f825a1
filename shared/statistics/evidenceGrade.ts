/** A consensus, meta-analysis or large trial; B cohort or small trials; C custom among experts; D convention of this app. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D'
