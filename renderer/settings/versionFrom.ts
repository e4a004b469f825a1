/**
 * The app's version, which Electron puts into the page's own user agent ("... evenkeel/0.1.0 Chrome/...");
 * null where it is not there.
 */
export function versionFrom(userAgent: string): string | null {
  return /\bevenkeel\/(\d+\.\d+\.\d+\S*)/i.exec(userAgent)?.[1] ?? null
}
