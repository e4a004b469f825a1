/**
 * Joins classes of one CSS module: `const cx = classNames(styles)`, then `cx('field', busy && 'busy')`.
 *
 * Names that are false, null or undefined are left out. A name that the module does not declare gives nothing
 * here; classNames.test.ts reads every component and fails on such a name.
 */
export function classNames(styles: Readonly<Record<string, string>>) {
  return (...names: readonly (string | false | null | undefined)[]): string =>
    names.flatMap((name) => (name ? [styles[name] ?? ''] : [])).join(' ')
}
