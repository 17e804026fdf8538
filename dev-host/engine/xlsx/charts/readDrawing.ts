import type { ChartState } from '../../Book';
import type { Losses } from '../Losses';
import type { Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { descendants, parseTree } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';

/** Charts as the workbook remembers them; `drawn` says that they also stand in the sheet's drawing. */
export interface RememberedChart {
  chart: ChartState;
  drawn: boolean;
}

/**
 * Looks through a sheet's drawing: charts the stand-in remembers (by name) are carried, everything else drawn
 * there is reported as lost; a remembered one that is gone from the drawing was deleted elsewhere. ECMA-376 20.5.
 */
export async function readDrawing(
  relationships: readonly Relationship[],
  sheet: { name: string; charts: readonly RememberedChart[] },
  source: XlsxPackage,
  losses: Losses,
): Promise<ChartState[]> {
  const drawing = relationships.find(({ type }) => type === 'drawing');
  const text = drawing ? await source.text(drawing.target) : null;
  const root = text === null ? undefined : parseTree(text);
  const frames = descendants(root, 'graphicFrame').map((frame) =>
    decodeXString(descendants(frame, 'cNvPr')[0]?.attributes.name ?? ''),
  );
  const known = sheet.charts.filter(({ chart, drawn }) => drawn && frames.includes(chart.name));
  const lost: [number, string][] = [
    [frames.length - known.length, 'chart'],
    [descendants(root, 'pic').length, 'picture'],
    [descendants(root, 'sp').length + descendants(root, 'cxnSp').length, 'shape'],
  ];
  const words = lost
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  if (words.length > 0) losses.add(`Sheet "${sheet.name}": ${words.join(', ')} not kept.`);
  return sheet.charts.filter((entry) => !entry.drawn || known.includes(entry)).map(({ chart }) => chart);
}
