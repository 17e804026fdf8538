import type { SheetParts } from '../../book/Book';
import { parseRect } from '../../grid/references';
import { child, childrenNamed, type XmlNode } from '../xml/XmlNode';
import { decodeXString } from '../xml/xstring';

/**
 * Reads comment threads as notes, so that what people wrote is not lost: one note a cell, one line a comment,
 * oldest first. `persons` gives display names by id. MS-XLSX 2.6.202.
 */
export function readThreads(root: XmlNode, persons: ReadonlyMap<string, string>): SheetParts['notes'] {
  const comments = new Map<string, { author: string; text: string }[]>();
  for (const comment of childrenNamed(root, 'threadedComment')) {
    const { ref = '', personId = '' } = comment.attributes;
    const entry = {
      author: persons.get(personId) ?? '',
      text: decodeXString(child(comment, 'text')?.text ?? ''),
    };
    comments.set(ref, [...(comments.get(ref) ?? []), entry]);
  }
  return [...comments].flatMap(([reference, entries]) => {
    const cell = parseRect(reference);
    const [first] = entries;
    if (!cell || !first) return [];
    const text = entries
      .map(({ author, text: line }) => (author === '' ? line : `${author}: ${line}`))
      .join('\n');
    return [{ row: cell.row, column: cell.column, author: first.author, text }];
  });
}

/** Display names by id, from the workbook's part of persons. MS-XLSX 2.6.204. */
export function readPersons(root: XmlNode | undefined): Map<string, string> {
  return new Map(
    childrenNamed(root, 'person').map(({ attributes }) => [
      attributes.id ?? '',
      decodeXString(attributes.displayName ?? ''),
    ]),
  );
}
