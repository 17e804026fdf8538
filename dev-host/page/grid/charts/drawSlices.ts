import { accent, type ChartPicture } from './ChartPicture';
import { label, svg, type Box } from './svg';

/** Of the radius; Excel's own hole of a doughnut is half. */
const HOLE = 0.5;

/** A pie, or a doughnut of its first series. */
export function drawSlices({ series }: ChartPicture, area: Box, hasHole: boolean): SVGGElement {
  const [first] = series;
  const points = first?.points ?? [];
  const total = points.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
  const center = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const radius = Math.max(10, Math.min(area.width, area.height) / 2 - 8);
  let turned = 0;
  const parts = points.flatMap(({ value, shown }, index) => {
    if (value === null || value <= 0) return [];
    const [from, to] = [turned / total, (turned + value) / total];
    turned += value;
    const middle = pointAt(center, radius * (hasHole ? (1 + HOLE) / 2 : 0.65), (from + to) / 2);
    const slice = svg('path', {
      d: sector(center, radius, from, to, hasHole ? HOLE * radius : 0),
      'fill-rule': 'evenodd',
      fill: accent(index),
      stroke: '#fff',
    });
    return first?.hasLabels ? [slice, label(shown, middle.x, middle.y)] : [slice];
  });
  return svg('g', {}, ...parts);
}

interface Point {
  x: number;
  y: number;
}

/** @param share of a whole turn, clockwise from the top */
function pointAt({ x, y }: Point, radius: number, share: number): Point {
  const angle = share * 2 * Math.PI;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

function sector(center: Point, radius: number, from: number, to: number, hole: number): string {
  if (to - from > 0.9999) return `${circle(center, radius)}${hole > 0 ? circle(center, hole) : ''}`;
  const large = to - from > 0.5 ? 1 : 0;
  const arc = (size: number, share: number, sweep: 0 | 1) => {
    const end = pointAt(center, size, share);
    return `A${size} ${size} 0 ${large} ${sweep} ${end.x} ${end.y}`;
  };
  const start = pointAt(center, radius, from);
  const back = hole > 0 ? pointAt(center, hole, to) : center;
  const inner = hole > 0 ? arc(hole, from, 0) : '';
  return `M${start.x} ${start.y}${arc(radius, to, 1)}L${back.x} ${back.y}${inner}Z`;
}

function circle({ x, y }: Point, radius: number): string {
  const half = (to: number) => `A${radius} ${radius} 0 1 1 ${x} ${to}`;
  return `M${x} ${y - radius}${half(y + radius)}${half(y - radius)}Z`;
}
