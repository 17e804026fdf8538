import type { Losses } from './Losses';

/** Parts nobody misses, because Excel makes them again, and parts whose loss is reported where their content is read. */
const accounted: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/i,
  /(^|\/)_rels\//i,
  /^docProps\/(thumbnail\.|(core|app|custom)\.xml$)/i,
  /^xl\/customProperty\d*\.bin$/i,
  /^xl\/(calcChain|metadata|sharedStrings|styles|workbook)\.xml$/i,
  /^xl\/(theme|persons|worksheets|chartsheets|dialogsheets|tables|printerSettings)\//i,
  /^xl\/(comments|drawings|charts|diagrams|media)/i,
  /^xl\/(vbaProject|vbaProjectSignature|vbaData|connections|cellimages|attachedToolbars)\./i,
  /^xl\/(macrosheets|pivotTables|pivotCache|slicers?|slicerCaches|timelines?|timelineCaches)\//i,
  /^xl\/(threadedComments|externalLinks|queryTables|model|activeX|ctrlProps|embeddings|richData)\//i,
  /^xl\/(revisions|ink|webextensions)\//i,
  /^(customUI|_xmlsignatures|customXml)\//i,
  /^docMetadata\/LabelInfo\.xml$/i,
];

/** Adds every part of a kind that is not known here at all. */
export function reportUnknownParts(paths: readonly string[], losses: Losses): void {
  for (const path of paths) {
    if (!accounted.some((part) => part.test(path)))
      losses.add({ kind: 'unknownPart', values: { part: path } });
  }
}
