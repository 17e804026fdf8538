import type { ChartState, PictureState } from '../../book/Book';
import type { Losses } from '../package/Losses';
import { readRelationships, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { readPictures } from './readPictures';
import { descendants, parseTree } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';

/** Charts as the workbook remembers them; `drawn` says that they are also in the sheet's drawing. */
export interface RememberedChart {
  chart: ChartState;
  drawn: boolean;
}

interface DrawingSource {
  source: XlsxPackage;
  losses: Losses;
  nextPictureId: () => string;
}

/** What lies over the cells of a sheet, as far as it is kept. */
export interface DrawnParts {
  charts: ChartState[];
  pictures: PictureState[];
}

/**
 * Looks through a sheet's drawing: charts the stand-in remembers (by name) and pictures it can show are carried,
 * everything else drawn there is reported as lost; a remembered chart that is gone from the drawing was deleted
 * elsewhere. ECMA-376 20.5.
 */
export function readDrawing(
  relationships: readonly Relationship[],
  sheet: { name: string; charts: readonly RememberedChart[] },
  { source, losses, nextPictureId }: DrawingSource,
): DrawnParts {
  const part = relationships.find(({ type }) => type === 'drawing')?.target;
  const text = part === undefined ? null : source.text(part);
  const root = text === null ? undefined : parseTree(text);
  const frames = descendants(root, 'graphicFrame').map((frame) =>
    decodeXString(descendants(frame, 'cNvPr')[0]?.attributes.name ?? ''),
  );
  const known = sheet.charts.filter(({ chart, drawn }) => drawn && frames.includes(chart.name));
  const media = part === undefined ? [] : readRelationships(source, part);
  const { pictures, cropped } = readPictures(root, media, source, nextPictureId);
  const counted: [count: number, en: string, chinese: string][] = [
    [frames.length - known.length, 'chart', '个图表'],
    [descendants(root, 'pic').length - pictures.length, 'picture', '张图片'],
    [descendants(root, 'sp').length + descendants(root, 'cxnSp').length, 'shape', '个形状'],
  ];
  const lost = counted.filter(([count]) => count > 0);
  if (lost.length > 0) {
    const en = lost.map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`).join(', ');
    const drawings = { en, 'zh-CN': lost.map(([count, , word]) => `${count} ${word}`).join('、') };
    losses.add({ kind: 'drawings', sheet: sheet.name, values: { drawings } });
  }
  if (cropped > 0) losses.add({ kind: 'cropping', sheet: sheet.name });
  const charts = sheet.charts
    .filter((entry) => !entry.drawn || known.includes(entry))
    .map(({ chart }) => chart);
  return { charts, pictures };
}
