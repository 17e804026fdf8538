/** Queues the emptying of a rectangle, of content and look. */
export function wipe(range: Excel.Range): void {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear();
  range.rowHidden = false;
  range.columnHidden = false;
}
