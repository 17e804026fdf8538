/** What the pane opens on: nothing yet, some of our tables, all four, or other people's sheets. */
export interface WorkbookKind {
  kind: 'empty' | 'ours' | 'partly' | 'foreign';
  /** Our sheets found, by name as shown. */
  sheets: string[];
  /** The sample month is in it. */
  hasSample: boolean;
  /** Made by an Opsbook of an earlier version: there is something to upgrade. */
  isOlder?: true;
  /** The schema version of an Opsbook later than this one, which made it: it is read and not written. */
  newer?: number;
}
