import type { ChartState } from '../../Book';
import type { Losses } from '../Losses';
import type { Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { descendants, parseTree } from '../xml/XmlNode';

/**
 * Looks through a sheet's drawing: charts the stand-in remembers (by name) are carried, everything else drawn
 * there is reported as lost. ECMA-376 20.5.
 */
export async function readDrawing(
  relationships: readonly Relationship[],
  sheet: { name: string; charts: readonly ChartState[] },
  source: XlsxPackage,
  losses: Losses,
): Promise<ChartState[]> {
  const drawing = relationships.find(({ type }) => type === 'drawing');
  const text = drawing ? await source.text(drawing.target) : null;
  if (text === null) return [];
  const root = parseTree(text);
  const frames = descendants(root, 'graphicFrame').map(
    (frame) => descendants(frame, 'cNvPr')[0]?.attributes.name,
  );
  const kept = sheet.charts.filter((chart) => frames.includes(chart.name));
  const lost: [number, string][] = [
    [frames.length - kept.length, 'chart'],
    [descendants(root, 'pic').length, 'picture'],
    [descendants(root, 'sp').length + descendants(root, 'cxnSp').length, 'shape'],
  ];
  const words = lost
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  if (words.length > 0) losses.add(`Sheet "${sheet.name}": ${words.join(', ')} not kept.`);
  return kept;
}
