export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface TextBlock {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: readonly string[];
  fontSize: number;
  lineHeight: number;
}
