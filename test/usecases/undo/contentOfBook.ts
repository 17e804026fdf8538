import type { Book, CellStyle } from '../../../dev-host/index';

interface Told {
  /** A sheet that is left out: the log, in which stays what was done and undone. */
  without: string;
  /** Borders of cells count. */
  lines: boolean;
  /** So do heights of rows, and what is printed, of this sheet. */
  printed?: string;
}

/**
 * All that people see of a workbook, one line a thing: sheets, cells with content or a look, merges, tables, rules,
 * conditional formats, pictures, names.
 */
export function contentOfBook({ sheets, styles, names }: Book, { without, lines, printed }: Told): string[] {
  const look = ({ borders, ...style }: CellStyle) => (lines && borders ? { ...style, borders } : style);
  return [
    ...sheets
      .filter(({ name }) => name !== without)
      .flatMap(({ name, cells, merges, visibility, parts, showGridlines, rows }) => [
        text([name, visibility, showGridlines, parts.freeze]),
        ...(name === printed
          ? [text([name, 'rows', downToContent(cells, rows)]), text([name, 'page', parts.page])]
          : []),
        ...Object.entries(cells).flatMap(([row, line]) =>
          Object.entries(line).flatMap(([column, { value, formula, style }]) => {
            const styled = look(styles[style ?? 0] ?? {});
            const isBlank = value === null && Object.keys(styled).length === 0;
            return isBlank
              ? []
              : [text([name, Number(row) + 1, Number(column) + 1, formula ?? value, styled])];
          }),
        ),
        ...sorted(merges.map((merge) => text([name, 'merge', merge]))),
        ...parts.tables.map(({ name: table, rect, columns }) =>
          text([name, table, rect, columns.map((column) => column.name)]),
        ),
        ...sorted(
          parts.validations.flatMap(({ ranges, ...rule }) =>
            ranges.map((range) => text([name, range, fromFirst(rule, ranges[0]?.row ?? 0)])),
          ),
        ),
        ...parts.conditionalFormats.map(({ ranges, rule, style }) => text([name, ranges, rule, style])),
        ...parts.pictures.map(({ name: picture, left, top, width, image, altTextDescription: alt }) =>
          text([name, picture, left, top, width, alt, image]),
        ),
        ...parts.charts.map(({ name: chart }) => text([name, chart])),
      ]),
    ...sorted(names.map(({ name, formula, visible }) => text([name, formula, visible]))),
  ];
}

/** Heights of rows down to the last with content: those of blank ones below nobody sees. */
function downToContent(cells: Book['sheets'][number]['cells'], rows: object): object {
  const filled = Object.entries(cells).filter(([, line]) =>
    Object.values(line).some(({ value, formula }) => value !== null || formula !== undefined),
  );
  const last = Math.max(...filled.map(([row]) => Number(row)));
  return Object.fromEntries(Object.entries(rows).filter(([row]) => Number(row) <= last));
}

/** Formulas of a rule are about the first cell of its ranges, however it is cut into several. */
const fromFirst = (rule: object, row: number): object =>
  JSON.parse(
    JSON.stringify(rule).replace(/(\$[A-Z]+)(\d+)/g, (_, column, line) => `${column}[${Number(line) - row}]`),
  ) as object;

const sorted = (lines: readonly string[]): string[] => [...lines].sort();

/** The order in which fields were set does not count. */
const text = (thing: unknown): string =>
  JSON.stringify(thing, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
