/**
 * Where a list, a menu or a hint is put into the page: at its end, or within the modal dialog that its control stands
 * in, since everything outside of an open dialog is behind it and deaf.
 */
export function popupHome(control: HTMLElement): HTMLElement {
  return control.closest('dialog') ?? document.body
}
