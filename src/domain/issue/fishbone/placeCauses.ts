import type { Line, TextBlock } from './shapes';
import { wrapText } from './wrapText';

/** One cause: a level line that ends at its bone, with the text above it. */
export interface CauseMark {
  line: Line;
  text: TextBlock;
}

/** Letters get smaller before anything is left out. */
const SIZES = [15, 13, 11];
const MOST_LINES = 3;
const GAP = 9;
/** Kept free at the spine and at the label. */
const CLEAR = 14;

interface Placing {
  /** From the end of the bone to the spine. */
  line: Line;
  /** Width from a bone to the one on its left. */
  room: number;
  /** What is written for causes left out. */
  more: (count: number) => string;
}

/** Places the causes of one bone evenly from top to bottom, in their order. */
export function placeCauses(causes: readonly string[], placing: Placing): readonly CauseMark[] {
  const { line, room } = placing;
  const top = Math.min(line.y1, line.y2) + CLEAR;
  const height = Math.abs(line.y2 - line.y1) - 2 * CLEAR;
  const blocks = fitting(causes, { ...placing, height });
  const taken = blocks.reduce((sum, block) => sum + blockHeight(block), 0);
  const gap = blocks.length > 0 ? (height - taken) / blocks.length : 0;
  let y = top;
  return blocks.map((block) => {
    y += gap / 2;
    const bottom = y + blockHeight(block);
    const end = line.x2 + ((bottom - line.y2) * (line.x1 - line.x2)) / (line.y1 - line.y2);
    const text = { x: end - room, y: y + block.fontSize, ...block };
    y = bottom + gap / 2;
    return { line: { x1: end - room, y1: bottom, x2: end, y2: bottom }, text };
  });
}

type Block = Omit<TextBlock, 'x' | 'y'>;

function fitting(causes: readonly string[], { room, height, more }: Placing & { height: number }): Block[] {
  const wrap = (fontSize: number) =>
    causes.map((cause): Block => ({
      lines: wrapText(cause, { width: room - 16, fontSize, mostLines: MOST_LINES }),
      fontSize,
      lineHeight: fontSize + 4,
    }));
  let blocks: Block[] = [];
  for (const fontSize of SIZES) {
    blocks = wrap(fontSize);
    if (fits(blocks, height)) return blocks;
  }
  let kept = blocks.length;
  const shown = () => [...blocks.slice(0, kept), note(more(causes.length - kept))];
  while (kept > 0 && !fits(shown(), height)) kept -= 1;
  return shown();
}

function note(text: string): Block {
  const fontSize = SIZES.at(-1) ?? 11;
  return { lines: [text], fontSize, lineHeight: fontSize + 4 };
}

function fits(blocks: readonly Block[], height: number): boolean {
  return blocks.reduce((sum, block) => sum + blockHeight(block) + GAP, 0) <= height;
}

function blockHeight({ lines, lineHeight }: Block): number {
  return lines.length * lineHeight + 2;
}
