/** In place of `lookText`: a script looks once, and has no last look to compare with. */
export function lookText(_look: unknown): string {
  return '';
}
