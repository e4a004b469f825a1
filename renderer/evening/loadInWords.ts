import { plain } from '../../shared/language/numbers.ts'
/** A load in arbitrary units to one decimal at most: 315 is "315", 157.5 is "157.5". */
export const loadInWords = (load: number): string => plain(Math.round(load * 10) / 10)
