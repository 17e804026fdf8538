import type { CellLook, Line } from '../export/ReportPage';
import { xmlText } from './xmlText';

/** How a cell of a new workbook looks; what is left out is as in a blank workbook. */
export interface FileLook extends Omit<CellLook, 'lines'> {
  font?: string;
  edges?: Partial<Record<'left' | 'right' | 'top' | 'bottom', Line>>;
  /** Text stays text when it is edited, however it begins. */
  isLiteral?: boolean;
}

/** The looks of a workbook's cells, each kept once, as its part `xl/styles.xml`. */
export class StyleTable {
  private readonly formats = new Indexed();
  private readonly fonts = new Indexed([font({})]);
  // The first two fills are the format's own.
  private readonly fills = new Indexed([pattern('none'), pattern('gray125')]);
  private readonly borders = new Indexed([border()]);
  private readonly looks = new Indexed(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** The number a cell names the look by. */
  indexOf(look: FileLook): number {
    const { numberFormat, fill, edges, wrap, horizontal = 'Left', vertical, indent, isLiteral } = look;
    const format =
      numberFormat && numberFormat !== 'General' ? FIRST_FORMAT + this.formats.at(numberFormat) : 0;
    const alignment =
      `<alignment horizontal="${horizontal.toLowerCase()}"` +
      `${vertical ? ` vertical="${vertical.toLowerCase()}"` : ''}${indent ? ` indent="${indent}"` : ''}${wrap ? ' wrapText="1"' : ''}/>`;
    return this.looks.at(
      `<xf numFmtId="${format}" fontId="${this.fonts.at(font(look))}"` +
        ` fillId="${fill ? this.fills.at(pattern('solid', fill)) : 0}"` +
        ` borderId="${this.borders.at(border(edges))}" xfId="0"${isLiteral ? ' quotePrefix="1"' : ''}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  xml(): string {
    const formats = this.formats.entries.map(
      (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts.entries) +
      list('fills', this.fills.entries) +
      list('borders', this.borders.entries) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.looks.entries) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>'
    );
  }
}

/** Numbers below are those of built-in formats. */
const FIRST_FORMAT = 164;

/** Texts, each kept once and known by its place. */
class Indexed {
  constructor(readonly entries: string[] = []) {}

  at(entry: string): number {
    const known = this.entries.indexOf(entry);
    return known >= 0 ? known : this.entries.push(entry) - 1;
  }
}

const list = (name: string, entries: readonly string[]) =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

const argb = (color: string) => `rgb="FF${color.slice(1)}"`;

const font = ({ size = 11, bold, color = '#000000', font: name = 'Calibri' }: FileLook) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color ${argb(color)}/><name val="${xmlText(name)}"/><family val="2"/></font>`;

const pattern = (type: string, color?: string) =>
  `<fill><patternFill patternType="${type}"${color ? `><fgColor ${argb(color)}/></patternFill>` : '/>'}</fill>`;

const border = (edges: FileLook['edges'] = {}) =>
  `<border>${(['left', 'right', 'top', 'bottom'] as const).map((side) => edge(side, edges[side])).join('')}<diagonal/></border>`;

const edge = (side: string, line?: Line) =>
  line
    ? `<${side} style="${line.weight.toLowerCase()}"><color ${argb(line.color)}/></${side}>`
    : `<${side}/>`;
