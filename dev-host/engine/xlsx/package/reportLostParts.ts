import type { LossKind } from '../../book/losses/Loss';
import type { Losses } from './Losses';

/** Parts the book has no place for. */
const lostParts: readonly [part: RegExp, kind: LossKind][] = [
  [/^xl\/vbaProject\.bin$/i, 'macros'],
  [/^xl\/macrosheets\//i, 'macroSheets'],
  [/^xl\/pivotTables\//i, 'pivotTables'],
  [/^xl\/slicers?\//i, 'slicers'],
  [/^xl\/timelines?\//i, 'timelines'],
  [/^xl\/threadedComments\//i, 'threadedComments'],
  [/^xl\/externalLinks\//i, 'externalLinks'],
  [/^xl\/(connections\.xml|queryTables\/)/i, 'connections'],
  [/^xl\/model\//i, 'dataModel'],
  [/^xl\/(activeX|ctrlProps)\//i, 'formControls'],
  [/^xl\/embeddings\//i, 'embeddedObjects'],
  [/^xl\/richData\//i, 'richValues'],
  [/^xl\/cellimages\.xml$/i, 'cellPictures'],
  [/^xl\/revisions\//i, 'revisions'],
  [/^xl\/ink\//i, 'ink'],
  [/^customUI\//i, 'ribbon'],
  [/^_xmlsignatures\//i, 'signatures'],
  [/^xl\/webextensions\//i, 'webExtensions'],
];

/** Adds every kind of part that will be missing from the saved file. */
export function reportLostParts(paths: readonly string[], losses: Losses): void {
  for (const [part, kind] of lostParts) {
    if (paths.some((path) => part.test(path))) losses.add({ kind });
  }
}
