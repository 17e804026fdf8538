/** One running copy of Office.js, as the transports see it. */
export interface HostClient {
  /** Runs one ProcessQuery. Body and answer are JSON texts, so what is counted is what travels. */
  process(requestBody: string, options?: RequestOptions): Promise<string>;
  readonly wire: WireCount;
  disconnect(): void;
}

export interface RequestOptions {
  /** Wait while the person has a cell open, rather than fail (`Excel.RunOptions.delayForCellEdit`). */
  delayForCellEdit?: boolean;
}

export interface WireCount {
  /** Requests that do more than release references. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Cells whose content (value or formula) was set; `null` entries, which leave a cell alone, do not count. */
  cellsWritten: number;
}
