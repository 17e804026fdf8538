/** What was written for a rule, as a formula: Office.js takes it with and without the equal sign. */
export function formulaOf(written: string): string {
  return written.startsWith('=') ? written : `=${written}`;
}
