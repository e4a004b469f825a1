/** The switch that an app started at login finds among its arguments: nobody asked for its window just now. */
export const AT_LOGIN = '--at-login'

/**
 * What a Linux desktop reads to start the app at login (Desktop Entry Specification 1.5, Desktop Application
 * Autostart Specification 0.5).
 */
export function desktopEntry(executable: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Evenkeel',
    `Exec=${quoted(executable)} ${AT_LOGIN}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/**
 * An argument in quotation marks: what the shell would read in them is escaped, the percent sign of field codes
 * doubled, and then every backslash once more, because the value as a whole is an escaped string.
 */
function quoted(argument: string): string {
  const escaped = argument.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')
  return `"${escaped}"`.replaceAll('\\', '\\\\')
}
