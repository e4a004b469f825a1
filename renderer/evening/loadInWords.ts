/** A load in arbitrary units to one decimal at most: 315 is "315", 157.5 is "157.5". */
export const loadInWords = (load: number): string => String(Math.round(load * 10) / 10)
