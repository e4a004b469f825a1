/** Whether the page sizes a field by its text of itself, as Chromium does from 123 on. */
const sizedByPage = (): boolean => CSS.supports('field-sizing', 'content')

/**
 * Makes a field as high as its text. A field says its text's height only where that is more than its own: one whose text
 * may have become lower is measured at its smallest, and its frame stays as high meanwhile, so that nothing moves.
 */
export function fitToText(field: HTMLTextAreaElement, mayBeLower: boolean): void {
  const frame = field.parentElement
  if (frame === null || sizedByPage()) return
  if (mayBeLower) {
    frame.style.blockSize = `${frame.offsetHeight}px`
    field.style.blockSize = '0'
  }
  if (mayBeLower || field.scrollHeight > field.clientHeight) {
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
    frame.style.blockSize = ''
  }
}

/** Keeps a field as high as its text where its width, its typeface or the size of the text changes. Gives the way to stop. */
export function followWidth(field: HTMLTextAreaElement): () => void {
  if (sizedByPage()) return () => undefined
  let width = field.clientWidth
  const refit = () => fitToText(field, true)
  const observer = new ResizeObserver(() => {
    if (field.clientWidth === width) return
    width = field.clientWidth
    refit()
  })
  observer.observe(field)
  const textSize = new MutationObserver(refit)
  textSize.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
  document.fonts.addEventListener('loadingdone', refit)
  return () => {
    observer.disconnect()
    textSize.disconnect()
    document.fonts.removeEventListener('loadingdone', refit)
  }
}
