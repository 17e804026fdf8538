import { plainText } from '../../cells/plainText';

/** 满分5分, 5分制, on a scale of 1 to 10. */
const FULL_MARK =
  /满分(?:为|是|:)?\s*(?<full>\d+(?:\.\d+)?)分?|(?<system>\d+)分制|\bscale of (?:[01]\s*(?:-|to)\s*)?(?<scale>\d+)/i;
/** Half as much again as was asked for says that the goal is on another scale than the mark of its actual. */
const MOST_ABOVE = 1.5;

interface Marks {
  text: string;
  /** Its figures that may be marks. */
  values: readonly number[];
}

/** The full mark that a goal and its actual do not share, as written; null where nothing speaks against it. */
export function otherFullMark(goal: Marks, actual: Marks): string | null {
  const [asked, given] = [fullMarkOf(goal.text), fullMarkOf(actual.text)];
  if (asked && given) return asked.most === given.most ? null : given.text;
  if (asked) return actual.values.some((value) => value > asked.most) ? asked.text : null;
  if (!given) return null;
  const [most, reached] = [Math.max(...goal.values), Math.max(...actual.values)];
  return most > given.most || reached > most * MOST_ABOVE ? given.text : null;
}

function fullMarkOf(text: string): { most: number; text: string } | null {
  const found = FULL_MARK.exec(plainText(text));
  const { full, system, scale } = found?.groups ?? {};
  const most = Number(full ?? system ?? scale);
  return found && most > 0 ? { most, text: found[0] } : null;
}
