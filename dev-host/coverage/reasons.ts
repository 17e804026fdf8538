/** Why the stand-in lacks a member, or cannot set one: a pattern over `Type.member`, the first that fits counts. */
export interface Reason {
  fits: RegExp;
  reason: string;
}

/** A test fails on a member without a reason, and on a reason that no longer fits any. */
export const reasons: readonly Reason[] = [
  // ---- whole families
  {
    fits: /^(Pivot|DataPivot|FilterPivot|RowColumnPivot)|^Workbook\.(pivotTables|defaultPivotTableStyle|getPivotTable)/,
    reason: 'PivotTables: the add-in neither makes nor reads any.',
  },
  {
    fits: /^(Shape|GroupShape|GeometricShape|Image|Line|TextFrame|TextRange)/,
    reason: 'Of shapes only pictures are kept and shown.',
  },
  { fits: /^(Slicer|TimelineStyle)/, reason: 'Slicers: the grid has none.' },
  { fits: /^Comment/, reason: 'Threaded comments: kept in the file as notes, not offered to add-ins.' },
  { fits: /^CustomXmlPart/, reason: 'Custom XML: the add-in keeps what it knows in cells and names.' },
  {
    fits: /^Binding/,
    reason: 'Bindings: the older way of addressing ranges, which the add-in does not use.',
  },
  { fits: /^(Style|TableStyle)\b|^(Style|TableStyle)Collection/, reason: 'Named styles are not offered.' },
  {
    fits: /^(Query|DataConnection|LinkedWorkbook|NamedSheetView)/,
    reason: 'Needs services outside of the workbook (data sources, other files, co-authoring views).',
  },
  { fits: /^NamedItemArrayValues\b/, reason: 'Array constants as names are not taken apart.' },
  { fits: /^RangeAreasCollection/, reason: 'Not needed so far.' },
  { fits: /^WorkbookRangeAreas/, reason: 'The engine does not say which cells a formula reads.' },
  {
    fits: /^Chart/,
    reason:
      'Charts are kept as state and drawn from it; of their look, only what an earlier Opsbook export set.',
  },

  // ---- events
  {
    fits: /\.on(RowHiddenChanged|FormulaChanged|SingleClicked)$/,
    reason: 'The engine does not report this; registering fails loudly.',
  },
  {
    fits: /\.on(SelectionChanged|SettingsChanged|Activated|AutoSaveSettingChanged|Filtered)$/,
    reason: 'Goes by an older kind of event (or by one of the whole workbook) that is not built.',
  },

  // ---- members of supported types
  {
    fits: /^Range\.(getDirectPrecedents|getPrecedents|getDirectDependents|getDependents)$/,
    reason: 'The engine does not say which cells a formula reads.',
  },
  {
    fits: /^Workbook\.(save|close|isDirty|getIsActiveCollabSession|insertWorksheetsFromBase64)$/,
    reason: 'Files are opened and saved by the page or the command line around the stand-in.',
  },
  { fits: /\.(formulas?R1C1)$/, reason: 'R1C1 notation is not built.' },
  { fits: /pill|\.savedAsArray$/, reason: 'Where a formula spills to is not reported.' },
  { fits: /\.((un)?group|(show|hide)GroupDetails|showOutlineLevels)$/, reason: 'Outlines are not built.' },
  {
    fits: /\.(convert\w*DataType\w*|linkedDataTypeState|showCard|flashFill|getDataClassification\w*)$/,
    reason: 'Needs a service of Microsoft.',
  },
  { fits: /intAndShade$|\.pattern(Color)?$/, reason: 'Fills are plain; tints are not kept.' },
  { fits: /^RangeView\./, reason: 'A view is read, not written, and in en-US only.' },
  {
    fits: /^IterativeCalculation\.|\.(enableCalculation|usePrecisionAsDisplayed)$/,
    reason: 'The engine always calculates, at full precision and without iteration.',
  },
  { fits: /^Worksheet\.showHeadings$/, reason: 'The grid always shows its headings.' },
  {
    fits: /\.(standardWidth|useStandard(Height|Width))$/,
    reason: 'The standard sizes of rows and columns are fixed.',
  },
  { fits: /^HeaderFooterGroup\./, reason: 'One header and footer for all pages.' },
  { fits: /^Range\.getImage$/, reason: 'Nothing is drawn on the side of the dispatcher.' },
  { fits: /^Filter\.apply/, reason: 'Filters by rank and average go by Filter.apply; others are not built.' },
  {
    fits: /^(Range|RangeAreas)\.style$/,
    reason: 'Named styles are not offered: the engine keeps formats cell by cell.',
  },
  {
    fits: /^Range\.autoFill$/,
    reason: 'Which series Excel makes of the cells is not documented well enough to be imitated.',
  },
  { fits: /^Range\.moveTo$/, reason: 'The engine moves cells by inserting and deleting only.' },
  {
    fits: /^(Application|AutoFilter|ConditionalFormat\w*|DataValidation|DocumentProperties|FormatProtection|Functions|NamedItem|PageLayout|Range|RangeAreas|RangeBorder\w*|RangeFont|RangeFormat|RangeSort|Runtime|Setting\w*|Table\w*|Workbook|Worksheet\w*)\./,
    reason: 'Not needed so far.',
  },
];

/** The reason for `Type.member`, or undefined when none is given. */
export function reasonFor(name: string): string | undefined {
  return reasons.find(({ fits }) => fits.test(name))?.reason;
}
