/** Whether a dialog stands over the page, so that the page's own keys rest. */
export function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open], [role="dialog"]') !== null
}
