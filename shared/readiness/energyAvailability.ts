/**
 * Energy availability in kcal per kg of fat-free mass and day: (intake - exercise) / fat-free mass. It is a
 * laboratory quantity, not validated for everyday logs, and never shown unasked (Jeukendrup et al. 2024, Sports
 * Med). Null when the mass is not above 0. 2400, 700 and 58 kg give 29.3.
 */
export function energyAvailability(
  intakeKcal: number,
  exerciseKcal: number,
  fatFreeMassKg: number,
): number | null {
  return fatFreeMassKg > 0 ? (intakeKcal - exerciseKcal) / fatFreeMassKg : null
}
