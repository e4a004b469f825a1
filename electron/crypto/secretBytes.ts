/**
 * Zeroed memory for a secret, outside the JavaScript heap. The engine keeps small arrays inside its heap, where it
 * moves them about, and copies them out when native code asks for them: each time the bytes before stay behind,
 * out of reach of any later zeroing.
 *
 * @param length in bytes.
 */
export function secretBytes(length: number): Buffer<ArrayBuffer> {
  return Buffer.from(new ArrayBuffer(length))
}
