/** What a ribbon button, or the add-in itself, looks like. */
export type IconName = 'icon' | 'open-pane' | 'refresh-alerts' | 'export-summary' | 'show-timeline';

const GREEN = '#1a8a6e';
const BLUE = '#2f7fd1';
const ORANGE = '#e07b12';
const PAPER = '#ffffff';

/**
 * An icon of so many pixels as SVG. Every edge lies on a whole pixel of that size, and a line is as thick as it takes to
 * be seen there, so one drawing scaled would not do. Each has an outline of its own: a filled square, a wide window, a
 * ring, a tall sheet, steps. The colours have enough contrast on Office's white, grey and black ribbons.
 */
export function drawIcon(name: IconName, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${DRAWINGS[name](gridOf(size))}</svg>`;
}

/** Measures in sixteenths of the icon, as whole pixels of its size. */
interface Grid {
  at: (sixteenths: number) => number;
  /** Thickness of a line that is one, or one and a half, sixteenth. */
  thin: number;
  thick: number;
  size: number;
}

function gridOf(size: number): Grid {
  const unit = size / 16;
  return {
    size,
    at: (sixteenths) => Math.round(sixteenths * unit),
    thin: Math.max(1, Math.floor(unit)),
    thick: Math.max(2, Math.round(unit * 1.75)),
  };
}

const DRAWINGS: Record<IconName, (grid: Grid) => string> = {
  /** A ticked square. */
  icon: ({ at, size, thick }) =>
    box(at(1), at(1), size - at(1), size - at(1), at(2.5), GREEN) +
    line([at(4.5), at(8.5), at(7), at(11), at(11.5), at(5.5)], PAPER, thick),

  /** A window with its right third as a pane. */
  'open-pane': ({ at, size, thin }) => {
    const [left, top, right, bottom] = [at(1), at(2), size - at(1), size - at(2)];
    const split = at(9.5);
    const rows = [5, 8, 11].map((row) =>
      box(left + thin + at(1), at(row), split - at(1), at(row) + thin, 0, GREEN),
    );
    return (
      box(left, top, right, bottom, at(1), GREEN) +
      box(left + thin, top + thin, split, bottom - thin, 0, PAPER) +
      rows.join('') +
      box(split + thin, top + thin, right - thin, bottom - thin, 0, ORANGE)
    );
  },

  /** An arrow round a mark of exclamation. */
  'refresh-alerts': ({ size, at, thick, thin }) => {
    const middle = size / 2;
    const radius = middle - at(1) - thick / 2;
    const point = (degrees: number, from = radius) => {
      const angle = (degrees * Math.PI) / 180;
      return `${(middle + from * Math.cos(angle)).toFixed(2)} ${(middle + from * Math.sin(angle)).toFixed(2)}`;
    };
    const head = thick * 1.5;
    const ring = `<path d="M${point(-5)}A${radius} ${radius} 0 1 1 ${point(-70)}" fill="none" stroke="${BLUE}" stroke-width="${thick}"/>`;
    const arrow = `<path d="M${point(-70, radius + head)}L${point(-70, radius - head)}L${point(-70 + 52)}Z" fill="${BLUE}"/>`;
    const width = size < 24 ? 2 : thick;
    const left = Math.round(middle - width / 2);
    const mark =
      box(left, at(4.5), left + width, at(9), 0, ORANGE) +
      box(left, at(9) + thin, left + width, at(9) + thin + width, 0, ORANGE);
    return ring + arrow + mark;
  },

  /** A sheet with an arrow out of it. */
  'export-summary': ({ at, size, thin, thick }) => {
    const [left, top, right, bottom] = [at(2), at(1), at(11), size - at(1)];
    const rows = [4, 7].map((row) =>
      box(left + thin + at(1), at(row), right - thin - at(1), at(row) + thin, 0, GREEN),
    );
    const y = at(11);
    const tip = size - at(0.5);
    const wing = at(3);
    return (
      box(left, top, right, bottom, at(1), GREEN) +
      box(left + thin, top + thin, right - thin, bottom - thin, 0, PAPER) +
      rows.join('') +
      box(at(5.5), y - Math.floor(thick / 2), tip - wing, y - Math.floor(thick / 2) + thick, 0, BLUE) +
      `<path d="M${tip - wing - at(0.5)} ${y - wing}L${tip} ${y - Math.floor(thick / 2) + thick / 2}L${tip - wing - at(0.5)} ${y - thick + 2 * Math.ceil(thick / 2) + wing}Z" fill="${BLUE}"/>`
    );
  },

  /** Bars one below the other, each later than the one above, with the line of today through them. */
  'show-timeline': ({ at, size, thin, thick }) => {
    const high = Math.max(2, at(3));
    const bar = (row: number, from: number, to: number, colour: string) =>
      box(at(from), at(row), at(to), at(row) + high, Math.min(1, thin), colour);
    const today = at(10);
    return (
      bar(1.5, 1, 8, GREEN) +
      bar(6.5, 4, 13, BLUE) +
      bar(11.5, 8, 15, GREEN) +
      box(today, 0, today + Math.max(1, Math.floor(thick / 2)), size, 0, ORANGE)
    );
  },
};

const box = (left: number, top: number, right: number, bottom: number, round: number, colour: string) =>
  `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${round}" fill="${colour}"/>`;

function line([x = 0, y = 0, ...others]: number[], colour: string, thickness: number): string {
  const points = others.reduce<string>((path, one, index) => path + (index % 2 ? ` ${one}` : `L${one}`), '');
  return `<path d="M${x} ${y}${points}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
