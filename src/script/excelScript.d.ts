/**
 * The part of Office Scripts that the script uses, as its reference has it. In Excel the editor brings its own; a test
 * compares this one with it where the reference is at hand.
 */
declare namespace ExcelScript {
  interface Workbook {
    getTable(key: string): Table | undefined;
    getNamedItem(name: string): NamedItem | undefined;
    addNamedItem(name: string, reference: string): NamedItem;
  }
  interface Table {
    getAutoFilter(): AutoFilter;
    getShowTotals(): boolean;
    getWorksheet(): Worksheet;
    getHeaderRowRange(): Range;
    getRangeBetweenHeaderAndTotal(): Range;
    addRows(index: number, values: (string | number | boolean)[][]): void;
  }
  interface AutoFilter {
    getIsDataFiltered(): boolean;
  }
  interface Worksheet {
    getName(): string;
    getProtection(): WorksheetProtection;
  }
  interface WorksheetProtection {
    getProtected(): boolean;
  }
  interface NamedItem {
    getFormula(): string;
    setFormula(formula: string): void;
    setVisible(visible: boolean): void;
    /** Undefined where the name refers to no range, as after its cells were deleted. */
    getRange(): Range | undefined;
  }
  interface Range {
    getWorksheet(): Worksheet;
    getRowIndex(): number;
    getColumnIndex(): number;
    getValues(): (string | number | boolean)[][];
    setValues(values: (string | number | boolean)[][]): void;
    getTexts(): string[][];
    getFormulas(): string[][];
    getNumberFormats(): string[][];
    setNumberFormats(numberFormats: string[][]): void;
    getCell(row: number, column: number): Range;
    getColumn(column: number): Range;
    getResizedRange(deltaRows: number, deltaColumns: number): Range;
  }
}
