import type { RunOptions } from './runOptions';

export interface CreateTemplatesOptions extends RunOptions {
  /** Fill the tables with the sample month. */
  sample: boolean;
  /** What to do when a sheet of a template's name exists that is not ours. */
  onNameTaken: 'stop' | 'rename';
}

export interface CreateTemplatesResult {
  /** Names as created, in template order; empty when everything was there. */
  created: string[];
  kept: string[];
  sampleRows: number;
  cellsWritten: number;
}
