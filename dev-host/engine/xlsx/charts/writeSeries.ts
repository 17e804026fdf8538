import type { Rect } from '../../book/Book';
import type { SeriesLook } from '../../drawings/chartLook';
import type { ChartSeries } from '../../drawings/chartSeries';
import { absoluteReference, sheetPrefix } from '../../grid/references';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import type { ChartKind } from './chartKind';

interface Drawn {
  sheet: string;
  kind: ChartKind;
  look: SeriesLook;
}

/** One series: its references, its colour and its labels. ECMA-376 21.2.2.170. */
export function writeSeries(
  { name, categories, values }: ChartSeries,
  index: number,
  { sheet, kind, look }: Drawn,
): string {
  const reference = (wrapper: string, kindOfReference: string, rect: Rect | undefined): string | undefined =>
    rect &&
    element(
      wrapper,
      {},
      element(
        kindOfReference,
        {},
        element('c:f', {}, encodeXml(sheetPrefix(sheet) + absoluteReference(rect))),
      ),
    );
  const isScatter = kind.axes === 'value';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    look.name === undefined
      ? reference('c:tx', 'c:strRef', name)
      : element('c:tx', {}, element('c:v', {}, encodeXml(look.name))),
    look.color === undefined ? undefined : solidFill(look.color),
    look.hasLabels ? valueLabels() : undefined,
    reference(isScatter ? 'c:xVal' : 'c:cat', isScatter ? 'c:numRef' : 'c:strRef', categories),
    reference(isScatter ? 'c:yVal' : 'c:val', 'c:numRef', values),
  );
}

/** @param color `#RRGGBB` */
function solidFill(color: string): string {
  const rgb = element('a:srgbClr', { val: color.replace('#', '') });
  return element('c:spPr', {}, element('a:solidFill', {}, rgb));
}

/** In the order of ECMA-376 21.2.2.49; the values keep the format of their cells. */
function valueLabels(): string {
  const shown = { showLegendKey: false, showVal: true, showCatName: false, showSerName: false };
  const flags = { ...shown, showPercent: false, showBubbleSize: false };
  return element(
    'c:dLbls',
    {},
    Object.entries(flags).map(([name, val]) => element(`c:${name}`, { val })),
  );
}
