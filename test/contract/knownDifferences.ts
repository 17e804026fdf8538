/** A case that a host is known to fail, and why we live with it. */
export interface KnownDifference {
  host: 'dev-host' | 'excel';
  behaviour: string;
  name: string;
  reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    host: 'dev-host',
    behaviour: 'names',
    name: 'a name of a sheet belongs to it and hides that of the workbook there',
    reason:
      'The formula engine looks a name up by its text alone, so where a sheet and the workbook have the same name all formulas get the same one.',
  },
  {
    host: 'dev-host',
    behaviour: 'scopes of names',
    name: 'a formula of another sheet does not see it by its name alone',
    reason:
      'The formula engine looks a name up by its text alone, so that a name of one sheet is known to all of them.',
  },
];
