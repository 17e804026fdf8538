/** Pages for what is done to a workbook now and then. */
export const TOOLS = ['adopt', 'dates', 'rules', 'columns', 'look'] as const;
/** The upgrade is offered where there is one. */
export type Tool = (typeof TOOLS)[number] | 'upgrade';

/** What every such page is given. */
export interface ToolProps {
  /** Cells were written: what other screens show is old. */
  onChanged: () => void;
  onClose: () => void;
}
