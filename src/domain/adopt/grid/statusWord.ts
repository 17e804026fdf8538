/**
 * The word in a status cell without what people put around it: `✅ 已完成`, `2-进行中`, `已完成（6.10）`, `延期3天`.
 * A lone sign such as `√` stays, for it is the word.
 */
export function statusWord(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const bare = plain
    .replace(/\([^)]*\)|【[^】]*】/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\d.*$/s, '')
    .replace(/[^\p{L}]+$/u, '');
  return bare === '' ? plain : bare;
}
