import type { CellStyle, FilterColumn, SheetParts } from '../../book/Book';
import { parseRect, rectReference } from '../../grid/references';
import { element } from '../xml/element';
import { childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { decodeXString, encodeXStringAttribute } from '../xml/xstring';
import { writeDateGroup, readDateGroup, type DateGroup } from './filterDates';

/** The number of a differential format, or undefined when it would change nothing. */
export type DifferentialNumber = (style: CellStyle) => number | undefined;

/** Reads an `autoFilter` element of a sheet; undefined-safe. ECMA-376 18.3.1.2. */
export function readAutoFilter(
  node: XmlNode | undefined,
  differential: readonly CellStyle[],
): SheetParts['autoFilter'] {
  const rect = parseRect(node?.attributes.ref ?? '');
  return node && rect ? { rect, columns: readFilterColumns(node, differential) } : null;
}

/** Writes an `autoFilter` element, for a sheet or a table. */
export function writeAutoFilter(
  filter: NonNullable<SheetParts['autoFilter']>,
  differential: DifferentialNumber,
): string {
  const columns = filter.columns.map((column) => writeFilterColumn(column, differential));
  return element('autoFilter', { ref: rectReference(filter.rect) }, columns);
}

/** The filter columns of an `autoFilter`, criteria in the words of Office.js's FilterCriteria. */
export function readFilterColumns(node: XmlNode, differential: readonly CellStyle[]): FilterColumn[] {
  return childrenNamed(node, 'filterColumn').flatMap((column): FilterColumn[] => {
    const filter = readFilter(column, differential);
    return filter ? [{ index: numeric(column.attributes.colId) ?? 0, ...filter }] : [];
  });
}

function readFilter(
  column: XmlNode,
  differential: readonly CellStyle[],
): Omit<FilterColumn, 'index'> | undefined {
  const [node] = column.children;
  switch (node?.name) {
    case 'filters':
      return readValues(node);
    case 'customFilters':
      return { criteria: readCustom(node) };
    case 'top10': {
      const end = flag(node.attributes.top, true) ? 'Top' : 'Bottom';
      const unit = flag(node.attributes.percent) ? 'Percent' : 'Items';
      return { criteria: { filterOn: end + unit, criterion1: node.attributes.val ?? '10' } };
    }
    case 'dynamicFilter':
      return { criteria: { filterOn: 'Dynamic', dynamicCriteria: dynamicFromFile(node.attributes.type) } };
    case 'colorFilter': {
      const style = differential[numeric(node.attributes.dxfId) ?? -1];
      const onCell = flag(node.attributes.cellColor, true);
      const color = onCell ? style?.fill : (style?.font?.color ?? style?.fill);
      return {
        criteria: { filterOn: onCell ? 'CellColor' : 'FontColor', ...(color !== undefined && { color }) },
      };
    }
    case undefined:
    default:
      return undefined;
  }
}

function readValues(node: XmlNode): Omit<FilterColumn, 'index'> {
  const values = childrenNamed(node, 'filter').map(({ attributes }) => decodeXString(attributes.val ?? ''));
  const dates = childrenNamed(node, 'dateGroupItem').map(({ attributes }) => readDateGroup(attributes));
  const blanks = flag(node.attributes.blank) ? { includeBlanks: true } : {};
  return dates.length === 0
    ? { values, ...blanks }
    : { ...blanks, criteria: { filterOn: 'Values', values: [...values, ...dates] } };
}

function readCustom(node: XmlNode): Record<string, unknown> {
  const [first, second] = childrenNamed(node, 'customFilter').map(({ attributes }) => {
    const sign = signs.find(([name]) => name === (attributes.operator ?? 'equal'))?.[1] ?? '=';
    return sign + decodeXString(attributes.val ?? '');
  });
  return {
    filterOn: 'Custom',
    criterion1: first ?? '=',
    ...(second !== undefined && { criterion2: second, operator: flag(node.attributes.and) ? 'And' : 'Or' }),
  };
}

function writeFilterColumn(column: FilterColumn, differential: DifferentialNumber): string {
  return element('filterColumn', { colId: column.index }, writeFilter(column, differential));
}

function writeFilter(
  { values, includeBlanks, criteria }: FilterColumn,
  differential: DifferentialNumber,
): string | undefined {
  const text = (key: string): string | undefined =>
    criteria?.[key] === undefined ? undefined : String(criteria[key]);
  const filterOn = text('filterOn');
  if (!criteria || filterOn === 'Values') return writeValues(criteria?.values ?? values ?? [], includeBlanks);
  if (filterOn === 'Custom')
    return writeCustom(text('criterion1') ?? '=', text('criterion2'), text('operator'));
  if (filterOn === 'Dynamic') {
    return element('dynamicFilter', { type: dynamicToFile(text('dynamicCriteria') ?? '') });
  }
  if (filterOn === 'CellColor' || filterOn === 'FontColor') {
    const color = text('color');
    const style = color === undefined ? {} : filterOn === 'CellColor' ? { fill: color } : { font: { color } };
    return element('colorFilter', {
      dxfId: differential(style),
      cellColor: filterOn === 'CellColor' ? undefined : false,
    });
  }
  const end = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn ?? '');
  if (!end) return undefined;
  return element('top10', {
    top: end[1] === 'Top' ? undefined : false,
    percent: end[2] === 'Percent' || undefined,
    val: text('criterion1'),
  });
}

function writeValues(values: unknown, includeBlanks: boolean | undefined): string {
  const list: unknown[] = Array.isArray(values) ? values : [];
  const texts = list
    .filter((value) => typeof value !== 'object')
    .map((value) => element('filter', { val: encodeXStringAttribute(String(value)) }));
  const dates = list.filter(isDateGroup).map((date) => element('dateGroupItem', writeDateGroup(date)));
  return element('filters', { blank: includeBlanks || undefined }, texts, dates);
}

function writeCustom(first: string, second: string | undefined, operator: string | undefined): string {
  const filters = [first, ...(second === undefined ? [] : [second])].map((criterion) => {
    // Two-character signs are looked for first.
    const [name, sign] = signs.find(([, candidate]) => criterion.startsWith(candidate)) ?? ['equal', ''];
    return element('customFilter', {
      operator: name === 'equal' ? undefined : name,
      val: encodeXStringAttribute(criterion.slice(sign.length)),
    });
  });
  return element(
    'customFilters',
    { and: (second !== undefined && operator === 'And') || undefined },
    filters,
  );
}

const signs: readonly (readonly [operator: string, sign: string])[] = [
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['lessThan', '<'],
  ['equal', '='],
];

function isDateGroup(value: unknown): value is DateGroup {
  return typeof value === 'object' && value !== null && 'date' in value && 'specificity' in value;
}

/** The format says `Q1` and `M1` where Office.js says `AllDatesInPeriodQuarter1` and `AllDatesInPeriodJanuary`. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
function dynamicFromFile(type = 'aboveAverage'): string {
  const period = /^([QM])(\d+)$/.exec(type);
  if (period?.[1] === 'Q') return `AllDatesInPeriodQuarter${period[2]}`;
  if (period) return `AllDatesInPeriod${months[Number(period[2]) - 1] ?? ''}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}
function dynamicToFile(criterion: string): string {
  const period = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(criterion);
  if (period?.[1] !== undefined) return `Q${period[1]}`;
  if (period) return `M${months.indexOf(period[2] ?? '') + 1}`;
  return criterion.charAt(0).toLowerCase() + criterion.slice(1);
}
