import type { Relationship } from '../package/relationships';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { FileError } from '../package/FileError';
import { parseTree, type XmlNode } from '../xml/XmlNode';

/** The workbook part with its relationships. */
export interface WorkbookPart {
  root: XmlNode;
  part: string;
  relationships: Relationship[];
}

/**
 * Finds the workbook in a package. Throws `FileError` when there is none, saying what the package is instead where
 * that can be told.
 */
export function findWorkbook(source: XlsxPackage): WorkbookPart {
  const main = readRelationships(source, '').find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(part)) {
    throw new FileError(
      'notXlsx',
      'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    );
  }
  const text = source.text(part);
  if (text === null) throw new FileError('notXlsx', describeOther(source));
  const root = parseTree(text);
  if (root.name !== 'workbook') throw new FileError('notXlsx', describeOther(source));
  return { root, part, relationships: readRelationships(source, part) };
}

/** Reads the part a relationship of that type leads to, or undefined when there is none. */
export function readRelated(
  source: XlsxPackage,
  relationships: readonly Relationship[],
  type: string,
): XmlNode | undefined {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  const text = target === undefined ? null : source.text(target);
  return text === null ? undefined : parseTree(text);
}

function describeOther(source: XlsxPackage): string {
  const kinds: readonly [path: RegExp, sentence: string][] = [
    [/^word\//, 'The file is a Word document, not an Excel workbook.'],
    [/^ppt\//, 'The file is a PowerPoint presentation, not an Excel workbook.'],
    [/^content\.xml$/, 'The file is an OpenDocument file. Open it in its program and save it as .xlsx.'],
    [/^Index\/.*\.iwa$/, 'The file is a Numbers document. Export it as .xlsx.'],
  ];
  const known = kinds.find(([path]) => source.paths.some((candidate) => path.test(candidate)));
  return known?.[1] ?? 'The file is a zip archive, but holds no Excel workbook.';
}
