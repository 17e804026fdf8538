/** Something to look at in a rate that was worked out all the same. */
export type AttainmentFlag =
  /** A bare 95 was taken for 95%. */
  | { code: 'takenForPercent'; text: string }
  /** The explicit column says the opposite of the goal's comparator. */
  | { code: 'columnOverComparator' };
