import type { IStyleData, Nullable, Styles } from '@univerjs/core';
import type { CellStyle } from '../../book/Book';
import { fromUniverStyle, toUniverStyle, type MarkedStyle } from './styleConversion';

type UniverStyle = Nullable<IStyleData | string>;

/** The book's numbered styles over Univer's style ids. Numbers are given out as styles are met and never change. */
export class StyleRegistry {
  private readonly ids: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly read = new Map<number, Readonly<CellStyle>>();
  private readonly byContent = new Map<string, number>();

  constructor(
    private readonly styles: Styles,
    initial: readonly CellStyle[],
  ) {
    for (let index = 0; index < Math.max(initial.length, 1); index++) this.assign(styleId(index));
    initial.forEach((style, index) => this.byContent.set(JSON.stringify(style), index));
  }

  /** Number of a cell's style as Univer holds it; undefined when it has none. */
  indexOf(style: UniverStyle): number | undefined {
    if (style === null || style === undefined) return undefined;
    const id = typeof style === 'string' ? style : this.styles.setValue(style);
    return id ? (this.indexes.get(id) ?? this.assign(id)) : undefined;
  }

  /** The style of that number; the default style for undefined. */
  get(index: number | undefined): Readonly<CellStyle> {
    if (index === undefined) return defaultStyle;
    const known = this.read.get(index);
    if (known) return known;
    const id = this.ids[index];
    if (id === undefined) throw new RangeError(`There is no style ${index}.`);
    const style = Object.freeze(fromUniverStyle(this.styles.get(id) as MarkedStyle | null | undefined));
    this.read.set(index, style);
    return style;
  }

  /** Univer's id of a style with exactly this content, made when there is none. */
  idFor(style: CellStyle): string {
    const content = JSON.stringify(style);
    const known = this.byContent.get(content);
    const id = known === undefined ? undefined : this.ids[known];
    if (id !== undefined) return id;
    const fresh = styleId(this.ids.length);
    this.styles.addCustomStyle(fresh, toUniverStyle(style));
    this.byContent.set(content, this.assign(fresh));
    return fresh;
  }

  idAt(index: number): string {
    const id = this.ids[index];
    if (id === undefined) throw new RangeError(`There is no style ${index}.`);
    return id;
  }

  all(): CellStyle[] {
    return this.ids.map((_, index) => structuredClone(this.get(index)));
  }

  private assign(id: string): number {
    const index = this.ids.push(id) - 1;
    this.indexes.set(id, index);
    return index;
  }
}

/** Id under which a book's style number is put into Univer's workbook. */
export const styleId = (index: number): string => `style${index}`;

const defaultStyle: Readonly<CellStyle> = Object.freeze({});
