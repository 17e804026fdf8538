import type { CellStyle } from '../../book/Book';
import { element } from '../xml/element';
import { encodeXString } from '../xml/xstring';
import { builtInId } from './builtInNumberFormats';
import {
  alignment,
  border,
  cellFont,
  cellProtection,
  differentialBorder,
  differentialFill,
  differentialFont,
  solidFill,
} from './writeFormatting';

const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const firstOwnFormat = 164;

/** Collects formatting while the sheets are written and gives the styles part at the end. ECMA-376 18.8. */
export class StylesWriter {
  private readonly formats = new NumberedSet();
  private readonly fonts = new NumberedSet([cellFont()]);
  private readonly fills = new NumberedSet([patternFill('none'), patternFill('gray125')]);
  private readonly borders = new NumberedSet([border(undefined)]);
  private readonly cells = new NumberedSet();
  private readonly differentials = new NumberedSet();

  private readonly numbers: readonly number[];

  /** Takes all styles of the book, used or not, so that they come back in the same order. */
  constructor(styles: readonly CellStyle[]) {
    this.cellFormat({});
    this.numbers = styles.map((style) => this.cellFormat(style));
  }

  /** The number in the file of a style of the book. */
  number(style: number): number {
    return this.numbers[style] ?? 0;
  }

  /** The number of a differential format, or undefined when it would change nothing. */
  differential(style: CellStyle): number | undefined {
    const xml = this.differentialXml(style, 'dxf');
    return xml === undefined ? undefined : this.differentials.number(xml);
  }

  /** A differential format as written inside an extension (`x14:dxf`). */
  differentialXml(style: CellStyle, name: string): string | undefined {
    const format = style.numberFormat;
    const parts = [
      differentialFont(style.font),
      format === undefined ? undefined : this.numFmt(this.formatId(format), format),
      differentialFill(style.fill),
      alignment(style),
      differentialBorder(style.borders),
      cellProtection(style),
    ];
    return parts.some((part) => part !== undefined) ? element(name, {}, parts) : undefined;
  }

  xml(): string {
    const formats = this.formats.list.map((code, index) => this.numFmt(firstOwnFormat + index, code));
    return element(
      'styleSheet',
      { xmlns: spreadsheetNamespace },
      formats.length > 0 ? element('numFmts', { count: formats.length }, formats) : undefined,
      list('fonts', this.fonts),
      list('fills', this.fills),
      list('borders', this.borders),
      element(
        'cellStyleXfs',
        { count: 1 },
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      list('cellXfs', this.cells),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      list('dxfs', this.differentials),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    );
  }

  private cellFormat(style: CellStyle): number {
    const numFmtId = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    const fontId = this.fonts.number(cellFont(style.font));
    const fillId = style.fill === undefined ? 0 : this.fills.number(solidFill(style.fill));
    const borderId = this.borders.number(border(style.borders));
    const placed = alignment(style);
    const guarded = cellProtection(style);
    return this.cells.number(
      element(
        'xf',
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          quotePrefix: style.quotePrefix,
          applyNumberFormat: applies(numFmtId !== 0),
          applyFont: applies(fontId !== 0),
          applyFill: applies(fillId !== 0),
          applyBorder: applies(borderId !== 0),
          applyAlignment: applies(placed !== undefined),
          applyProtection: applies(guarded !== undefined),
        },
        placed,
        guarded,
      ),
    );
  }

  private formatId(code: string): number {
    if (code.toLowerCase() === 'general') return 0;
    return builtInId(code) ?? firstOwnFormat + this.formats.number(code);
  }

  private numFmt(id: number, code: string): string {
    return element('numFmt', { numFmtId: id, formatCode: encodeXString(code) });
  }
}

/** Distinct texts numbered from 0 in the order they are first asked for. */
class NumberedSet {
  private readonly numbers = new Map<string, number>();

  constructor(first: string[] = []) {
    first.forEach((text) => this.number(text));
  }

  get list(): string[] {
    return [...this.numbers.keys()];
  }

  number(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }
}

function list(name: string, set: NumberedSet): string {
  return element(name, { count: set.list.length }, set.list);
}

function applies(condition: boolean): true | undefined {
  return condition || undefined;
}

function patternFill(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }));
}
