/** Letters without their marks, and no spaces or signs: `DATA DE INÍCIO` and `Data de inicio:` are one. */
export function plainLatin(text: string): string {
  return text
    .replace(/^[\u2460-\u249b]\s*/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}%/]+/gu, '');
}
