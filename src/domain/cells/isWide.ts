/** Characters as wide as they are high in the fonts of sheets: Chinese, Japanese and Korean with their marks, emoji. */
export const WIDE =
  /[\u1100-\u115F\u2018-\u201D\u2026\u2014\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

/** Whether a character takes the room of about two letters. */
export const isWide = (character: string): boolean => WIDE.test(character);
