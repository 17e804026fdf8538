/** `String.fromCharCode` takes its characters as arguments, of which there is a limit. */
const PIECE = 0x8000;

/** Bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
