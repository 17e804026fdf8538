interface NameMeaning {
  name: string;
  scope: 'workbook' | 'sheet';
  zh: string;
  en: string;
}

/** Every defined name a workbook of ours may have; a test holds them against the source. */
export const NAME_MEANINGS: readonly NameMeaning[] = [
  {
    name: 'OpsSchema',
    scope: 'workbook',
    zh: '隐藏：这份约定的版本，现在是 1；没有这个名称是版本以前做的（0），面板里可以升级。版本更高的工作簿，旧的 Opsbook 只读不写',
    en: 'hidden: the version of this contract, now 1; without the name the workbook is from before there were versions (0) and can be upgraded in the pane; an Opsbook that knows only earlier versions reads the workbook and does not write it',
  },
  {
    name: 'OpsAsOf',
    scope: 'workbook',
    zh: '核定日期：`=TODAY()`，设定了就是一个序列号',
    en: 'the as-of day: `=TODAY()`, or a serial where one is set',
  },
  {
    name: 'OpsSlipThreshold',
    scope: 'workbook',
    zh: '设置“预警天数”，表里的颜色用它',
    en: 'the setting slipThreshold, for the colours in the sheet',
  },
  {
    name: 'OpsLookAhead',
    scope: 'workbook',
    zh: '设置“临期天数”，表里的颜色用它',
    en: 'the setting lookAhead, for the colours in the sheet',
  },
  {
    name: 'OpsPlanBanner',
    scope: 'workbook',
    zh: '计划表上方的提示单元格',
    en: 'the cell above the plan where Opsbook reports',
  },
  {
    name: 'OpsTasksBanner',
    scope: 'workbook',
    zh: '任务表上方的提示单元格：红、黄等的计数',
    en: 'the cell above the tracker with the counts',
  },
  {
    name: 'OpsIssuesBanner',
    scope: 'workbook',
    zh: '问题表上方的提示单元格',
    en: 'the cell above the issue log',
  },
  {
    name: 'OpsSummaryBanner',
    scope: 'workbook',
    zh: '总结表上方的提示单元格',
    en: 'the cell above the summary',
  },
  {
    name: 'OpsOwned',
    scope: 'workbook',
    zh: '隐藏：上次刷新的核定日期，和任务表自有列的指纹',
    en: 'hidden: the day of the last refresh and a fingerprint of the tracker’s owned cells',
  },
  {
    name: 'OpsOwnedSummary',
    scope: 'workbook',
    zh: '隐藏：上次填写总结时自有列的指纹',
    en: 'hidden: the same for the summary',
  },
  {
    name: 'OpsOfferedOwners',
    scope: 'workbook',
    zh: '隐藏：上次核对责任人下拉列表时有哪些责任人，用逗号隔开；人没变就不再核对',
    en: 'hidden: the owners for which the drop-downs of owner cells were last looked through, parted by commas; for the same ones nobody looks again',
  },
  {
    name: 'OpsOfferedOwners_TABLE',
    scope: 'workbook',
    zh: '隐藏：这张表的责任人下拉列表由 Opsbook 写成什么样；内容不同的列表是团队自己的，不改',
    en: 'hidden: whom Opsbook last let the owner cells of that table offer; a list that reads otherwise is the team’s and stays',
  },
  {
    name: 'OpsSample',
    scope: 'workbook',
    zh: '隐藏：工作簿里有示例，值是示例的年份',
    en: 'hidden: the sample is in the workbook; its year',
  },
  {
    name: 'OpsTimeline',
    scope: 'workbook',
    zh: '时间线画的区域',
    en: 'the rectangle of the timeline',
  },
  {
    name: 'OpsTimelineNote',
    scope: 'workbook',
    zh: '隐藏：时间线画的是什么，和指纹',
    en: 'hidden: what the timeline shows, and a fingerprint',
  },
  {
    name: 'OpsMatrix',
    scope: 'workbook',
    zh: '责任矩阵画的区域',
    en: 'the rectangle of the matrix',
  },
  {
    name: 'OpsMatrixNote',
    scope: 'workbook',
    zh: '隐藏：责任矩阵的指纹',
    en: 'hidden: a fingerprint of the matrix',
  },
  {
    name: 'OpsColumn_TABLE_COLUMN',
    scope: 'workbook',
    zh: '隐藏：表头没有人认识、由人指定的列，指着它的表头单元格',
    en: 'hidden: the header cell of a column that a person pointed at, as nobody knows its header',
  },
  {
    name: 'OpsAdopted_TABLE_COLUMN',
    scope: 'sheet',
    zh: '隐藏，在团队自己的表上：接入时由人给这一列选的来源（列的位置和表头）；`headerRow` 是人指定的表头行和它的文字；再次接入时照用，不再问',
    en: 'hidden, on a team’s own sheet: what a person chose for that column when it was taken over, by position and header; `headerRow` is the header row a person pointed at, and its words; taking it over again goes by it',
  },
  {
    name: 'OpsExport',
    scope: 'sheet',
    zh: '隐藏：这张表是导出的总结，和指纹',
    en: 'hidden: this sheet is an exported summary; its fingerprint',
  },
  {
    name: 'OpsClosed_YYYY_MM_on_YYYY_MM_DD',
    scope: 'workbook',
    zh: '隐藏：一个月的月结副本，月份和月结日期',
    en: 'hidden: the dated copy of a closed month: which month, closed for which day',
  },
];
