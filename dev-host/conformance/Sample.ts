/** A sample as Script Lab publishes it, with what a run needs of it. */
export interface Sample {
  /** Where it was read from, for people. */
  file: string;
  id: string;
  /** The samples' own folder without its number: `table` for `46-table`. */
  family: string;
  /** Its TypeScript. */
  script: string;
  /** The HTML its script finds its buttons in. */
  template: string;
  /** The requirement sets it says it needs, e.g. `{ ExcelApi: '1.4' }`. */
  requirements: Record<string, string>;
}

/** What came of one sample. */
export interface SampleResult {
  sample: Pick<Sample, 'id' | 'family' | 'file'>;
  status: SampleStatus;
  problems: Problem[];
  /** What is wrong with the sample itself and was put up with. */
  notes: string[];
}

export type SampleStatus = 'passed' | 'failed' | 'unsupported';

/** One thing that went wrong, in the order it did. */
export interface Problem {
  /** The id of the button that was pressed; `script` for what the script does by itself. */
  during: string;
  message: string;
  /** What is missing, where that is what went wrong: a member such as `Range.group`, or `ExcelApi 1.18`. */
  unsupported?: string;
}

/**
 * The first problem decides: what fails after a member was missing may fail for want of it, so it does not make the
 * sample a failure (the print-out still shows it).
 */
export function statusOf(problems: readonly Problem[]): SampleStatus {
  const first = problems[0];
  if (!first) return 'passed';
  return first.unsupported === undefined ? 'failed' : 'unsupported';
}
