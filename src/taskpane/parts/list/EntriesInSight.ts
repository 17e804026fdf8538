/** The entries of a long list that are drawn, and where. */
export interface EntriesInSight {
  /** Pixels, of all entries. */
  height: number;
  /** In order; `top` in pixels from the top of the list. */
  rows: readonly { index: number; top: number }[];
  /** For the element of each drawn entry: its height is measured. */
  measure: (element: HTMLElement | null) => void;
  reveal: (index: number) => void;
}
