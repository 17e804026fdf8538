/**
 * The words of a formula that may be defined names, in small letters: none in texts, none with a sheet before them, no
 * functions, sheets, tables or columns of tables.
 */
export function namesIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, (piece) =>
    piece.startsWith('[') ? '[' : piece.startsWith('"') ? '' : '!',
  );
  return [
    ...bare.matchAll(/(?<![\p{L}\p{N}_.\\!])[\p{L}_\\][\p{L}\p{N}_.\\?]*(?!\s*[(![]|[\p{L}\p{N}_.\\?])/gu),
  ].map(([name]) => name.toLowerCase());
}
