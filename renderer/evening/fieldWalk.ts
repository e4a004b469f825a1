const FIELDS =
  'input:not(:disabled):not([type=checkbox]):not([type=file]), select:not(:disabled), textarea:not(:disabled)'

const isRadio = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'radio'

/** Whether two radio buttons are steps of one scale. */
const sameScale = (first: Element, second: Element): boolean =>
  isRadio(first) && isRadio(second) && first.name === second.name

/** The fields inside that can be seen, in their order. A scale counts once, by the step that Tab would come to. */
export function fieldsIn(place: Element): HTMLElement[] {
  const seen = [...place.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => field.checkVisibility())
  return seen.filter((field) => {
    const scale = seen.filter((other) => sameScale(field, other))
    const stop = scale.find((step) => isRadio(step) && step.checked) ?? scale[0] ?? field
    return stop === field
  })
}

/** The field after this one; null after the last. */
export function fieldAfter(place: Element, from: Element): HTMLElement | null {
  const fields = fieldsIn(place)
  const at = fields.findIndex((field) => field === from || sameScale(field, from))
  return fields[at + 1] ?? null
}

const isFilled = (field: HTMLElement): boolean =>
  isRadio(field)
    ? field.checked
    : !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.value !== ''

/** The first field that is still empty, or else the first of all: where writing goes on. */
export function firstOpenField(place: Element): HTMLElement | null {
  const fields = fieldsIn(place)
  return fields.find((field) => !isFilled(field)) ?? fields[0] ?? null
}
