/**
 * What a file holds and a `Book` cannot, by kind: one sentence each, with its values in braces. Where a loss is in one
 * sheet, `sheet` is put before it.
 */
export const LOSS_WORDS = {
  macros: { en: 'Macros are not kept.', 'zh-CN': '宏不保留。' },
  macroSheets: { en: 'Macro sheets are not kept.', 'zh-CN': '宏表不保留。' },
  pivotTables: {
    en: 'Pivot tables keep their cells, but are no longer pivot tables.',
    'zh-CN': '数据透视表只留下单元格，不再是透视表。',
  },
  slicers: { en: 'Slicers are not kept.', 'zh-CN': '切片器不保留。' },
  timelines: { en: 'Timelines are not kept.', 'zh-CN': '日程表切片器不保留。' },
  threadedComments: { en: 'Comment threads become notes.', 'zh-CN': '批注会话变成普通批注。' },
  externalLinks: { en: 'Links to other workbooks are not kept.', 'zh-CN': '指向其他工作簿的链接不保留。' },
  connections: {
    en: 'Connections to outside data are not kept; the data they fetched is.',
    'zh-CN': '外部数据连接不保留，已取回的数据保留。',
  },
  dataModel: { en: 'The data model is not kept.', 'zh-CN': '数据模型不保留。' },
  formControls: { en: 'Buttons and other form controls are not kept.', 'zh-CN': '按钮等表单控件不保留。' },
  embeddedObjects: { en: 'Embedded objects are not kept.', 'zh-CN': '嵌入的对象不保留。' },
  richValues: {
    en: 'Linked data types and pictures in cells become plain values.',
    'zh-CN': '链接数据类型和单元格内的图片变成普通值。',
  },
  cellPictures: { en: 'Pictures in cells are not kept.', 'zh-CN': '单元格内的图片不保留。' },
  revisions: { en: 'The history of changes is not kept.', 'zh-CN': '修订记录不保留。' },
  ink: { en: 'Ink is not kept.', 'zh-CN': '墨迹不保留。' },
  ribbon: { en: 'Changes to the ribbon are not kept.', 'zh-CN': '自定义的功能区不保留。' },
  signatures: { en: 'Digital signatures are not kept.', 'zh-CN': '数字签名不保留。' },
  webExtensions: {
    en: 'Add-ins that open with the workbook are not kept; their settings are.',
    'zh-CN': '随工作簿打开的加载项不保留，它们的设置保留。',
  },
  unknownPart: {
    en: 'The part {part} is not known here and is not kept.',
    'zh-CN': '文件里的部件 {part} 无法识别，不保留。',
  },
  otherXml: {
    en: 'XML data that other programs keep in the file is not kept.',
    'zh-CN': '其他程序存在文件里的 XML 数据不保留。',
  },
  sensitivityLabel: { en: 'The sensitivity label is not kept.', 'zh-CN': '敏感度标签不保留。' },
  windowProtection: { en: 'The protection of the windows is not kept.', 'zh-CN': '窗口保护不保留。' },
  manualCalculation: { en: 'Manual calculation becomes automatic.', 'zh-CN': '手动计算变成自动计算。' },
  iterativeCalculation: { en: 'Iterative calculation is switched off.', 'zh-CN': '迭代计算被关闭。' },
  precisionAsShown: {
    en: 'Calculation with the precision shown is switched off.',
    'zh-CN': '“以显示精度为准”被关闭。',
  },
  readOnlyRecommended: {
    en: 'The recommendation to open the file read-only is not kept.',
    'zh-CN': '“建议只读”不保留。',
  },
  customViews: { en: 'Custom views are not kept.', 'zh-CN': '自定义视图不保留。' },
  mixedFills: {
    en: 'Gradient and pattern fills become a single colour.',
    'zh-CN': '渐变和图案填充变成单色。',
  },
  raisedText: { en: 'Superscript and subscript become normal text.', 'zh-CN': '上标和下标变成普通文字。' },
  namedStyles: {
    en: 'Cells keep the look of their named styles ({names}), but no longer the names.',
    'zh-CN': '命名样式（{names}）只留下外观，名称不保留。',
  },
  outsideName: {
    en: 'The name "{name}" refers to another workbook or to a macro and is not kept.',
    'zh-CN': '名称“{name}”指向其他工作簿或宏，不保留。',
  },
  noWorksheet: {
    en: 'Sheet "{name}" is no worksheet ({type}) and is not kept.',
    'zh-CN': '“{name}”不是普通工作表（{type}），不保留。',
  },
  builtInName: {
    en: 'the built-in name "{name}" is not kept ({formula}).',
    'zh-CN': '内置名称“{name}”不保留（{formula}）。',
  },
  conditionalFormat: {
    en: 'a conditional format of the kind "{type}" is not kept.',
    'zh-CN': '类型为“{type}”的条件格式不保留。',
  },
  dataBarLengths: {
    en: 'data bars have their usual lengths again.',
    'zh-CN': '数据条恢复默认长度。',
  },
  drawings: { en: '{drawings} not kept.', 'zh-CN': '{drawings}不保留。' },
  cropping: { en: 'the cropping of pictures is not kept.', 'zh-CN': '图片的裁剪不保留。' },
  splitWindow: { en: 'the split of the window is not kept.', 'zh-CN': '窗口拆分不保留。' },
  rightToLeft: { en: 'the right-to-left order is not kept.', 'zh-CN': '从右到左的排列不保留。' },
  zeros: { en: 'zeros are no longer hidden.', 'zh-CN': '隐藏的零值会显示出来。' },
  headings: {
    en: 'row and column headings are no longer hidden.',
    'zh-CN': '隐藏的行号列标会显示出来。',
  },
  sortState: {
    en: 'the way its range was last sorted is not remembered.',
    'zh-CN': '上一次的排序方式不保留。',
  },
  ignoredErrors: {
    en: 'cells whose errors are not to be marked are not kept.',
    'zh-CN': '“忽略错误”的标记不保留。',
  },
  cellWatches: { en: 'watched cells are not kept.', 'zh-CN': '监视的单元格不保留。' },
  protectedRanges: {
    en: 'ranges with passwords of their own are not kept.',
    'zh-CN': '有单独密码的区域不保留。',
  },
  scenarios: { en: 'scenarios are not kept.', 'zh-CN': '方案不保留。' },
  dataConsolidate: { en: 'the consolidation is not kept.', 'zh-CN': '合并计算不保留。' },
  customSheetViews: { en: 'custom views are not kept.', 'zh-CN': '自定义视图不保留。' },
  picture: { en: 'the background picture is not kept.', 'zh-CN': '背景图片不保留。' },
  legacyDrawingHF: {
    en: 'pictures in header and footer are not kept.',
    'zh-CN': '页眉页脚里的图片不保留。',
  },
  unknownElement: {
    en: 'the element "{name}" is not known here and is not kept.',
    'zh-CN': '元素“{name}”无法识别，不保留。',
  },
  unknownExtension: {
    en: 'the extension "{name}" is not known here and is not kept.',
    'zh-CN': '扩展“{name}”无法识别，不保留。',
  },
  specialPages: {
    en: 'headers for the first or for even pages are not kept.',
    'zh-CN': '首页或偶数页的页眉不保留。',
  },
  sparklines: { en: 'sparklines are not kept.', 'zh-CN': '迷你图不保留。' },
  blankRows: { en: 'rows without content are no longer hidden.', 'zh-CN': '隐藏的空行会显示出来。' },
  outline: {
    en: 'the outline (grouped rows or columns) is not kept.',
    'zh-CN': '分级显示（行列的组合）不保留。',
  },
  mixedText: {
    en: 'text with mixed formatting in {cells} becomes plain text.',
    'zh-CN': '{cells}里格式不一的文字变成普通文字。',
  },
  outsideFormulas: {
    en: 'formulas that refer to other workbooks, in {cells}, become their last values.',
    'zh-CN': '{cells}里引用其他工作簿的公式变成上次的值。',
  },
  dataTables: {
    en: 'what-if data tables, in {cells}, become their last values.',
    'zh-CN': '{cells}里的模拟运算表变成上次的值。',
  },
  unreadable: {
    en: 'what cannot be read in {cells} is left out: {places}.',
    'zh-CN': '{cells}里有读不出的内容，留空：{places}。',
  },
} as const;
