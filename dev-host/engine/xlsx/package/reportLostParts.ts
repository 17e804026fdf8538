import type { Losses } from './Losses';

/** Parts the book has no place for, and what their absence means to a person. */
const lostParts: readonly [part: RegExp, sentence: string][] = [
  [/^xl\/vbaProject\.bin$/i, 'Macros are not kept.'],
  [/^xl\/macrosheets\//i, 'Macro sheets are not kept.'],
  [/^xl\/pivotTables\//i, 'Pivot tables keep their cells, but are no longer pivot tables.'],
  [/^xl\/slicers?\//i, 'Slicers are not kept.'],
  [/^xl\/timelines?\//i, 'Timelines are not kept.'],
  [/^xl\/threadedComments\//i, 'Comment threads become notes.'],
  [/^xl\/externalLinks\//i, 'Links to other workbooks are not kept.'],
  [
    /^xl\/(connections\.xml|queryTables\/)/i,
    'Connections to outside data are not kept; the data they fetched is.',
  ],
  [/^xl\/model\//i, 'The data model is not kept.'],
  [/^xl\/(activeX|ctrlProps)\//i, 'Buttons and other form controls are not kept.'],
  [/^xl\/embeddings\//i, 'Embedded objects are not kept.'],
  [/^xl\/richData\//i, 'Linked data types and pictures in cells become plain values.'],
  [/^xl\/cellimages\.xml$/i, 'Pictures in cells are not kept.'],
  [/^xl\/revisions\//i, 'The history of changes is not kept.'],
  [/^xl\/ink\//i, 'Ink is not kept.'],
  [/^customUI\//i, 'Changes to the ribbon are not kept.'],
  [/^_xmlsignatures\//i, 'Digital signatures are not kept.'],
  [/^xl\/webextensions\//i, 'Add-ins that open with the workbook are not kept; their settings are.'],
];

/** Adds a sentence for every kind of part that will be missing from the saved file. */
export function reportLostParts(paths: readonly string[], losses: Losses): void {
  for (const [part, sentence] of lostParts) {
    if (paths.some((path) => part.test(path))) losses.add(sentence);
  }
}
