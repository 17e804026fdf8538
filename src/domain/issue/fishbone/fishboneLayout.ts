import type { CauseKind } from '../../schema/issueCodes';
import { fill } from '../../../words/template/fill';
import type { Language } from '../../../words/language/Language';
import type { CauseGroups, GroupedCause } from './groupCauses';
import { placeCauses, type CauseMark } from './placeCauses';
import type { Line, TextBlock } from './shapes';
import { wrapText } from './wrapText';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its `x` is the middle of the box. */
  text: TextBlock;
}

interface Bone {
  kind: CauseKind;
  /** From the end of the bone to the spine. */
  line: Line;
  label: Box;
  causes: readonly CauseMark[];
}

/** A fishbone diagram as data; coordinates in pixels at 96 to the inch, `y` downwards. */
export interface FishboneLayout {
  width: number;
  height: number;
  title: string;
  spine: Line;
  /** The problem, at the right end of the spine. */
  head: Box;
  bones: readonly Bone[];
  /** Causes of no kind, below the diagram. */
  unsorted: TextBlock | null;
}

/** A4 landscape, 297 by 210 mm. */
const WIDTH = 1123;
const HEIGHT = 794;
const MARGIN = 36;
const SPINE_Y = 380;
const HEAD = { width: 190, fontSize: 18, lineHeight: 26, mostLines: 6, padding: 16 };
const LABEL = { width: 96, height: 36, fontSize: 17 };
/** Distance between the spine and the end of a bone, along each axis. */
const RISE = 296;
const SLANT = 56;
const NOTE = { fontSize: 13, lineHeight: 18, mostLines: 2 };

/**
 * Lays a fishbone diagram out on a page of A4 landscape: three kinds of cause above the spine, three below,
 * the problem at the right. A bone with many causes gets smaller letters; what still does not fit is counted.
 */
export function fishboneLayout(language: Language, problem: string, groups: CauseGroups): FishboneLayout {
  const headX = WIDTH - MARGIN - HEAD.width;
  const pitch = (headX - MARGIN - 10) / 3;
  const more = (n: number) => fill(language.fishbone.more, { n });
  const bones = groups.kinds.map(({ kind, causes }, index): Bone => {
    const above = index % 2 === 0;
    const jointX = MARGIN + pitch * (Math.floor(index / 2) + 1) - 6;
    const endY = above ? SPINE_Y - RISE : SPINE_Y + RISE;
    const line = { x1: jointX - SLANT, y1: endY, x2: jointX, y2: SPINE_Y };
    return {
      kind,
      line,
      label: labelBox(language.causeKinds[kind].word, line.x1, above ? endY - LABEL.height : endY),
      causes: placeCauses(causes.map(written), { line, room: pitch - SLANT - 12, more }),
    };
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    title: fill(language.fishbone.title, { problem }),
    spine: { x1: MARGIN, y1: SPINE_Y, x2: headX, y2: SPINE_Y },
    head: headBox(problem, headX),
    bones,
    unsorted: unsortedNote(language, groups.unsorted),
  };
}

function written({ text, times }: GroupedCause): string {
  return times > 1 ? `${text} ×${times}` : text;
}

function labelBox(word: string, middle: number, y: number): Box {
  const { width, height, fontSize } = LABEL;
  const text = {
    x: middle,
    y: y + height / 2 + fontSize * 0.36,
    lines: [word],
    fontSize,
    lineHeight: fontSize,
  };
  return { x: middle - width / 2, y, width, height, text };
}

function headBox(problem: string, x: number): Box {
  const { width, padding, fontSize, lineHeight } = HEAD;
  const lines = wrapText(problem, { ...HEAD, width: width - 2 * padding });
  const height = Math.max(1, lines.length) * lineHeight + 2 * padding;
  const y = SPINE_Y - height / 2;
  const text = { x: x + width / 2, y: y + padding + fontSize, lines, fontSize, lineHeight };
  return { x, y, width, height, text };
}

function unsortedNote(language: Language, causes: readonly GroupedCause[]): TextBlock | null {
  if (causes.length === 0) return null;
  const text = fill(language.fishbone.unsorted, {
    causes: causes.map(written).join(language.sentence.between),
  });
  const lines = wrapText(text, { ...NOTE, width: WIDTH - 2 * MARGIN });
  return { x: MARGIN, y: HEIGHT - MARGIN - (lines.length - 1) * NOTE.lineHeight, lines, ...NOTE };
}
