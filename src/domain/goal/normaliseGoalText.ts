const SAME_MARK: readonly (readonly [RegExp, string])[] = [
  [/>=|≧|⩾/g, '≥'],
  [/<=|≦|⩽/g, '≤'],
  // 1,000 is one number; a comma between two figures parts two criteria.
  [/(?<![\d.])(\d{1,3}(?:,\d{3})+)(?![\d])/g, '$1'],
];

/** Dates, which hold digits but no figures of a goal. */
const DATES =
  /\d{4}年度?|\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|[底末初中])?|\d{1,2}\.\d{1,2}[-~]\d{1,2}\.\d{1,2}|第?[一二三四\d]季度|Q[1-4]\b/g;

/** A goal or an actual is a line; what stands further on in an essay is not compared. */
const LONGEST_TEXT = 500;

/** Half-width text with one mark per meaning, thousands separators dropped and dates taken out. */
export function normaliseGoalText(text: string): string {
  let plain = text.slice(0, LONGEST_TEXT).normalize('NFKC');
  for (const [mark, replacement] of SAME_MARK) {
    plain = plain.replace(mark, (whole: string) =>
      replacement === '$1' ? whole.replaceAll(',', '') : replacement,
    );
  }
  return plain.replace(DATES, '').trim();
}
