/** Pages for what is done to a workbook now and then. */
export const TOOLS = ['adopt', 'dates', 'rules', 'columns', 'look'] as const;
export type Tool = (typeof TOOLS)[number];

/** What every such page is given. */
export interface ToolProps {
  /** Cells were written: what other screens show is old. */
  onChanged: () => void;
  onClose: () => void;
}
