/** Sizes of texts in sheets, in points. */
export const TYPE_SCALE = {
  title: 16,
  reportTitle: 20,
  headline: 12.5,
  /** Bold, in the brand's colour. */
  section: 11,
  body: 9.5,
  header: 9.5,
  /** Tables of a report, the timeline. */
  dense: 9,
  note: 8,
  axis: 7.5,
  /** A sign beside a bar, in one narrow column. */
  sign: 6,
} as const;
