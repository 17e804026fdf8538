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
      'The formula engine looks a name up by its text alone, so where a sheet and the workbook have the same name it takes only one of them; formulas that mean the other one keep their saved value and are listed as not calculated.',
  },
  {
    host: 'dev-host',
    behaviour: 'functions.date',
    name: 'counts 29 February 1900, which there never was',
    reason:
      'Dates before March 1900 are beyond the formula engine, whose calendar has no such day; it answers nothing rather than a day that is one off. No plan reaches back so far.',
  },
];
