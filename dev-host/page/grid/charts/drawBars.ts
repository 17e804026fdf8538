import { format } from './axisNumber';
import type { ChartPicture } from './ChartPicture';
import { fitted, label, svg, type Box } from './svg';
import { valueScale, type ValueScale } from './valueScale';

const FONT = 12;
const GRID = '#D9D9D9';

/** Where things go along and across the bars, so that bars and columns are drawn by one piece of code. */
interface Frame {
  plot: Box;
  lies: boolean;
  scale: ValueScale;
  reversed: boolean;
}

/** Clustered bars or columns with their axes. */
export function drawBars(picture: ChartPicture, area: Box, lies: boolean): SVGGElement {
  const { look, series, categories } = picture;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = valueScale(values, look.valueAxis);
  const { reversed } = look.categoryAxis;
  const frame: Frame = { plot: plotOf(area, lies, reversed), lies, scale, reversed };
  return svg(
    'g',
    {},
    ...(look.valueAxis.visible ? valueMarks(frame, look.valueAxis.gridlines, numberFormatOf(picture)) : []),
    ...(look.categoryAxis.visible ? categoryMarks(frame, categories) : []),
    ...bars(frame, picture),
  );
}

/** The part of the area within the axes' words; Excel puts the value axis where the first category is. */
function plotOf({ x, y, width, height }: Box, lies: boolean, reversed: boolean): Box {
  const left = lies ? Math.min(150, width * 0.34) : 44;
  const top = lies && reversed ? 22 : 14;
  return {
    x: x + left,
    y: y + top,
    width: width - left - 34,
    height: height - top - (lies && reversed ? 6 : 22),
  };
}

function valueMarks({ plot, lies, scale, reversed }: Frame, gridlines: boolean, numberFormat: string) {
  return scale.ticks.flatMap((tick) => {
    const at = along({ plot, lies, scale, reversed }, tick);
    const line = lies
      ? { x1: at, x2: at, y1: plot.y, y2: plot.y + plot.height }
      : { x1: plot.x, x2: plot.x + plot.width, y1: at, y2: at };
    const text = format(tick, numberFormat);
    const beside = reversed ? plot.y - 10 : plot.y + plot.height + 10;
    return [
      ...(gridlines ? [svg('line', { ...line, stroke: GRID })] : []),
      lies ? label(text, at, beside) : label(text, plot.x - 6, at, 'end'),
    ];
  });
}

function categoryMarks(frame: Frame, categories: readonly string[]) {
  const { plot, lies } = frame;
  return categories.map((name, index) => {
    const { middle, width } = slot(frame, index, categories.length);
    return lies
      ? label(fitted(name, plot.x - 10, FONT), plot.x - 6, middle, 'end')
      : label(fitted(name, width, FONT), middle, plot.y + plot.height + 10);
  });
}

function bars(frame: Frame, { series, categories, look }: ChartPicture): SVGElement[] {
  const { lies, scale } = frame;
  const zero = along(frame, Math.max(scale.minimum, Math.min(scale.maximum, 0)));
  return series.flatMap(({ points, color, hasLabels }, which) =>
    points.flatMap(({ value, shown }, index) => {
      if (value === null) return [];
      const { first, width } = slot(frame, index, categories.length);
      const thickness = width / (series.length + look.series(0).gapWidth / 100);
      const across = first + (width - thickness * series.length) / 2 + which * thickness;
      const end = along(frame, Math.max(scale.minimum, Math.min(scale.maximum, value)));
      const [from, length] = [Math.min(zero, end), Math.abs(end - zero)];
      const bar = lies
        ? { x: from, y: across, width: length, height: thickness }
        : { x: across, y: from, width: thickness, height: length };
      const middle = across + thickness / 2;
      const text = lies ? label(shown, end + 4, middle, 'start') : label(shown, middle, end - 8);
      return [svg('rect', { ...bar, fill: color }), ...(hasLabels ? [text] : [])];
    }),
  );
}

/** The pixel a value is drawn at. */
function along({ plot, lies, scale }: Frame, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  return lies ? plot.x + share * plot.width : plot.y + plot.height - share * plot.height;
}

/** The room of one category; Excel counts those of bars from below. */
function slot({ plot, lies, reversed }: Frame, index: number, count: number) {
  const width = (lies ? plot.height : plot.width) / Math.max(1, count);
  const at = lies !== reversed ? count - 1 - index : index;
  const first = (lies ? plot.y : plot.x) + at * width;
  return { first, width, middle: first + width / 2 };
}

/** That of the axis, else of the first number. */
function numberFormatOf({ look, series }: ChartPicture): string {
  if (look.valueAxis.numberFormat !== undefined) return look.valueAxis.numberFormat;
  return series[0]?.points.some(({ shown }) => shown.endsWith('%')) ? '0%' : 'General';
}
