import { invalid, isMissing, record } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { Member } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';
import { formatProtection } from '../format/FormatProtection';
import { rangeBorder } from '../format/RangeBorder';
import { rangeFill } from '../format/RangeFill';
import { rangeFormat } from '../format/RangeFormat';
import { rangeFont } from '../format/RangeFont';
import { qualifiedAddress } from '../../cells/qualifiedAddress';
import type { RangeReference } from '../../model/RangeReference';

/**
 * `Range.getCellProperties` and `setCellProperties`: address, fill, font, protection, alignment and the four edges of
 * each cell. Other parts of `Excel.CellProperties` (sizes, style) are refused by name.
 */
export function readCellProperties(
  range: RangeReference,
  options: Record<string, unknown>,
  batch: Batch,
): Record<string, unknown>[][] {
  return cellsOf(range, batch).map((row) => row.map((cell) => cellProperties(cell, options, batch)));
}

export function writeCellProperties(
  range: RangeReference,
  properties: readonly unknown[],
  batch: Batch,
): void {
  const cells = cellsOf(range, batch);
  const fits =
    properties.length === cells.length &&
    properties.every((row) => Array.isArray(row) && row.length === cells[0]?.length);
  if (!fits) throw invalid('cellPropertiesData', 'of the shape of the range');
  for (const [rowIndex, row] of cells.entries()) {
    for (const [index, cell] of row.entries()) {
      const given = (properties[rowIndex] as unknown[])[index];
      if (!isMissing(given)) setCell(cell, record(given, 'cellProperties'), batch);
    }
  }
}

function cellProperties(
  cell: RangeReference,
  options: Record<string, unknown>,
  batch: Batch,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (name === 'address' || name === 'addressLocal') answer[name] = qualifiedAddress(cell, batch.engine);
    else if (name === 'format') answer.format = formatProperties(cell, record(wanted, 'format'), batch);
    else throw notImplemented(name);
  }
  return answer;
}

function formatProperties(
  cell: RangeReference,
  options: Record<string, unknown>,
  batch: Batch,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [part, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (part === 'borders') {
      answer.borders = edgesOf(cell, record(wanted, part), batch);
      continue;
    }
    if (wanted === true && ALIGNMENTS.includes(part)) {
      answer[part] = getter(rangeFormat.members[part], part)([cell], batch);
      continue;
    }
    const names = Object.keys(record(wanted, part)).filter((name) => record(wanted, part)[name]);
    answer[part] = Object.fromEntries(names.map((name) => [name, readPart(part, cell, name, batch)]));
  }
  return answer;
}

function setCell(cell: RangeReference, given: Record<string, unknown>, batch: Batch): void {
  for (const [name, value] of Object.entries(given)) {
    if (name !== 'format') throw notImplemented(name);
    for (const [part, values] of Object.entries(record(value, 'format'))) {
      if (part === 'borders') {
        setEdges(cell, record(values, part), batch);
        continue;
      }
      if (ALIGNMENTS.includes(part)) {
        setter(rangeFormat.members[part], part)([cell], values, batch);
        continue;
      }
      for (const [member, entry] of Object.entries(record(values, part)))
        writePart(part, cell, member, entry, batch);
    }
  }
}

const ALIGNMENTS: readonly string[] = ['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText'];

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function edgesOf(
  cell: RangeReference,
  wanted: Record<string, unknown>,
  batch: Batch,
): Record<string, unknown> {
  const names = Object.keys(wanted).filter((name) => wanted[name]);
  return Object.fromEntries(
    Object.entries(EDGES).map(([edge, side]) => [
      edge,
      Object.fromEntries(
        names.map((name) => [
          name,
          getter(rangeBorder.members[name], `borders.${name}`)({ areas: [cell], side }, batch),
        ]),
      ),
    ]),
  );
}

function setEdges(cell: RangeReference, given: Record<string, unknown>, batch: Batch): void {
  for (const [edge, line] of Object.entries(given)) {
    const side = edge in EDGES ? EDGES[edge as keyof typeof EDGES] : null;
    if (!side) throw notImplemented(`borders.${edge}`);
    for (const [name, value] of Object.entries(record(line, edge)))
      setter(rangeBorder.members[name], `borders.${name}`)({ areas: [cell], side }, value, batch);
  }
}

function getter<Type extends 'RangeFormat' | 'RangeBorder'>(member: Member<Type> | undefined, name: string) {
  if (!member || !('get' in member) || !member.get) throw notImplemented(name);
  return member.get;
}

function setter<Type extends 'RangeFormat' | 'RangeBorder'>(member: Member<Type> | undefined, name: string) {
  if (!member || !('set' in member) || !member.set) throw notImplemented(name);
  return member.set;
}

function readPart(part: string, cell: RangeReference, name: string, batch: Batch): unknown {
  const member = memberOf(part, name);
  if (!('get' in member) || !member.get) throw notImplemented(`${part}.${name}`);
  return member.get([cell], batch);
}

function writePart(part: string, cell: RangeReference, name: string, value: unknown, batch: Batch): void {
  const member = memberOf(part, name);
  if (!('set' in member) || !member.set) throw notImplemented(`${part}.${name}`);
  member.set([cell], value, batch);
}

function memberOf(part: string, name: string): Member<'RangeFill' | 'RangeFont' | 'FormatProtection'> {
  const type = { fill: rangeFill, font: rangeFont, protection: formatProtection }[part];
  const member = type && Object.hasOwn(type.members, name) ? type.members[name] : undefined;
  if (!member) throw notImplemented(`${part}.${name}`);
  return member;
}

function cellsOf({ rect, sheet }: RangeReference, batch: Batch): RangeReference[][] {
  return Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (__, column) =>
      batch.range(sheet, { row: rect.row + row, column: rect.column + column, rowCount: 1, columnCount: 1 }),
    ),
  );
}

function notImplemented(name: string): OfficeError {
  return new OfficeError(
    'ApiNotFound',
    `dev-host does not implement CellProperties.${name} (see dev-host/SUPPORTED.md)`,
  );
}
