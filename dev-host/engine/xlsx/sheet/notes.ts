import type { SheetParts } from '../../book/Book';
import { cellReference, parseRect } from '../../grid/references';
import { element, textElement } from '../xml/element';
import { child, childrenNamed, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXString } from '../xml/xstring';

type Note = SheetParts['notes'][number];

/**
 * Reads a comments part. Comment threads leave a stand-in here for older programs, whose author is `tc=` and the
 * thread's id (MS-XLSX 2.6.205); those are left out. ECMA-376 18.7.
 */
export function readNotes(root: XmlNode): Note[] {
  const authors = childrenNamed(child(root, 'authors'), 'author').map(({ text }) => decodeXString(text));
  return childrenNamed(child(root, 'commentList'), 'comment').flatMap((comment): Note[] => {
    const rect = parseRect(comment.attributes.ref ?? '');
    const author = authors[numeric(comment.attributes.authorId) ?? -1] ?? '';
    if (!rect || author.startsWith('tc=')) return [];
    return [
      { row: rect.row, column: rect.column, author, text: decodeXString(textOf(child(comment, 'text'))) },
    ];
  });
}

/** Writes the comments part. */
export function writeNotes(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const numbers = new Map(authors.map((author, index) => [author, index]));
  return element(
    'comments',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    element(
      'authors',
      {},
      authors.map((author) => textElement('author', encodeXString(author))),
    ),
    element(
      'commentList',
      {},
      notes.map(({ row, column, author, text }) =>
        element(
          'comment',
          { ref: cellReference(row, column), authorId: numbers.get(author) },
          element('text', {}, element('r', {}, textElement('t', encodeXString(text)))),
        ),
      ),
    ),
  );
}

/**
 * Writes the drawing without which Excel does not show notes: one hidden box each, beside its cell.
 * `sheetNumber` counts from 1 and keeps shape ids apart.
 */
export function writeNoteShapes(notes: readonly Note[], sheetNumber: number): string {
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: sheetNumber })),
    element(
      'v:shapetype',
      { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
      element('v:stroke', { joinstyle: 'miter' }),
      element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
    ),
    notes.map((note, index) => noteShape(note, sheetNumber * 1024 + index + 1)),
  );
}

function noteShape({ row, column }: Note, number: number): string {
  const [top, left] = [Math.max(row - 1, 0), column + 1];
  return element(
    'v:shape',
    {
      id: `_x0000_s${number}`,
      type: '#_x0000_t202',
      style: 'position:absolute;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: '#ffffe1' }),
    element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
    element('v:path', { 'o:connecttype': 'none' }),
    element('v:textbox', {}),
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells', {}),
      element('x:SizeWithCells', {}),
      element('x:Anchor', {}, `${left}, 15, ${top}, 2, ${left + 2}, 15, ${top + 4}, 4`),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, String(row)),
      element('x:Column', {}, String(column)),
    ),
  );
}

/** The text of plain or formatted runs, without phonetic guides. */
function textOf(node: XmlNode | undefined): string {
  if (!node || node.name === 'rPh') return '';
  return node.name === 't' ? node.text : node.children.map(textOf).join('');
}
