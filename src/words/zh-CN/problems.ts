import type { ProblemTexts } from '../language/Language';

/** What went wrong, and what to do about it: shown in the pane, and left above the table by the ribbon. */
export const problems: ProblemTexts = {
  tableMissing: {
    text: '找不到“{sheet}”的表 {table}。',
    action: '在面板里补齐四张表；只误删了表格，就在 Excel 里撤销。',
  },
  columnMissing: {
    text: '“{sheet}”里找不到“{column}”列。',
    action: '恢复这个表头，再重试。',
  },
  optionalColumnMissing: {
    text: '“{sheet}”里没有“{column}”列。',
    action: '在“设置”的“加列”里加上这一列，再重试。',
  },
  columnsMissing: {
    text: '“{sheet}”里找不到这些列：{columns}；没有对应上的表头：{headers}。',
    action: '恢复表头，或在“设置”的“加列”里指定是哪一列，再重试。',
  },
  columnDoubled: {
    text: '“{sheet}”里有几列都像“{column}”：{headers}。',
    action: '只留一个，其余改名，再重试。',
  },
  tableEmpty: { text: '“{sheet}”还没有内容。', action: '填写第一行，再重试。' },
  sheetNameTaken: {
    text: '已有同名工作表：{sheets}，未改动。',
    action: '改名创建，或先给原来的工作表改名。',
  },
  monthEmpty: {
    text: '{month}没有任务，未导出。',
    action: '选对月份，或在面板“总结”里仍然导出。',
  },
  quarterOpen: {
    text: '{quarter}还没有一个月做过月结，未导出。',
    action: '先在“总结”里给这个季度的月份做月结。',
  },
  closingUnreadable: {
    text: '月结“{sheet}”改动过，读不出来，这个月按更早的月结或未月结处理。',
    action: '撤销对它的修改，或把这个月再月结一次。',
  },
  exportSheetTaken: {
    text: '已有同名工作表“{sheet}”，不是 Opsbook 生成的，未改动。',
    action: '给它改名，再重试。',
  },
  exportSheetEdited: { text: '“{sheet}”生成后有人改过，未改动。', action: '覆盖会替换这些修改。' },
  tasksWithoutBar: {
    text: '“{sheet}”有 {rows} 项任务的日期是文字，时间线上没有横条。',
    action: '在设置页用“规范日期”改成真正的日期。',
  },
  drawnSheetEdited: {
    text: '“{sheet}”有人写过内容，未改动。',
    action: '在面板的“计划”页重新生成会替换这些内容；不要了可以直接删除这张表。',
  },
  tableInWay: {
    text: '“{sheet}”里放了一张 Excel 表“{table}”，未改动。',
    action: '把它剪切、粘贴到别的工作表，再重试。',
  },
  badMatrixCell: {
    text: '“{sheet}”{address} 看不懂，没有采用：“{text}”。',
    action: '人名下面只写 R、A、C、I（一人兼任写 A/R）；任务名称在计划里改。',
  },
  planCellChanged: {
    text: '“{sheet}”{address} 在矩阵生成后改过，没有采用矩阵里的修改。',
    action: '更新矩阵，再在新矩阵里改。',
  },
  planCellHasMore: {
    text: '“{sheet}”{address} 除了人名还有别的内容，没有改动。',
    action: '直接在计划里改这一格。',
  },
  matrixRowKept: {
    text: '“{sheet}”{address} 的任务“{task}”在计划里找不到，或不止一行，没有采用。',
    action: '在计划里核对任务名称，再更新矩阵。',
  },
  badSetting: {
    text: '“{sheet}”{address} 的“{setting}”无法识别：“{value}”，先按 {used} 计算。',
    action: '改正这个单元格，再刷新。',
  },
  calendarMissing: {
    text: '{years} 年的节假日未知，按自然日计算。',
    action: '在“工作日历”表补上这一年的全部节假日和调休，再刷新。',
  },
  badCalendarRows: {
    text: '“{sheet}”有 {rows} 行无法识别，没有计入，第一处是 {address}：“{text}”。',
    action: '日期填真正的日期，类型填“休息”或“上班”，再刷新。',
  },
  rowsOutsideTable: {
    text: '“{sheet}”的表格没有扩展，{rows} 行新内容在表格下方。',
    action: '拖动表格右下角，把这些行包进来。',
  },
  notRestored: {
    text: '“{sheet}”有单元格在写入时正被他人修改，原内容没能恢复：{cells}。',
    action: '按这里列出的内容改回这些单元格。',
  },
  idsRenewed: {
    text: '“{sheet}”有 {rows} 行的编号和别的行重复或是公式，已换成新编号。',
    action: '核对这些行是不是多余的副本；编号不要用公式，排序后会变成别的行的编号。',
  },
  goalRenamed: {
    text: '“{sheet}”{address} 的目标“{goal}”在计划里现在是“{now}”，任务已算在这一行，达成率仍按原来的写法。',
    action: '把这一格改成计划里的写法；如果是另一个目标，给它新加一行。',
  },
  badRegisterCell: {
    text: '“{sheet}”{address} 无法识别：“{text}”。',
    action: '改正或清空这个单元格，再刷新。',
  },
  snoozePassed: {
    text: '{until}不晚于截至日 {asOf}，没有推迟。',
    action: '刷新后选更晚的日期。',
  },
  alertNotRecorded: { text: '“{sheet}”里没有这条预警，未改动。', action: '刷新后再做一次。' },
  registerAhead: {
    text: '“{sheet}”已记录到 {day}，这次的核定日期更早，没有记录。',
    action: '把核定日期改回今天再刷新；确实要重新记录，就先删除更晚的行。',
  },
  sheetProtected: { text: '“{sheet}”受保护，未写入。', action: '让所有者取消保护，再重试。' },
  workbookProtected: {
    text: '工作簿结构受保护，不能新建或显示工作表。',
    action: '在“审阅”里取消保护工作簿，再重试。',
  },
  cellEditMode: { text: '正在编辑单元格，未能完成。', action: '按 Enter 结束编辑，再重试。' },
  tableFiltered: { text: '“{sheet}”已筛选，未写入。', action: '清除筛选，再重试。' },
  excelBusy: { text: 'Excel 正忙，未写入。', action: '稍等再重试。' },
  connectionLost: { text: '与 Excel 的连接已断开。', action: '重新打开面板。' },
  payloadTooLarge: { text: '数据超过 5 MB，未写入。', action: '归档已完成任务，再重试。' },
  workbookReadOnly: { text: '工作簿是只读的，未写入。', action: '启用编辑或另存一份，再重试。' },
  newWorkbookRefused: {
    text: 'Excel 没能打开新工作簿（{detail}）。',
    action: '浏览器拦截了弹出窗口，就先允许再试；也可以右键工作表标签，选“移动或复制”，放进新工作簿。',
  },
  objectGone: { text: '找不到“{what}”，可能已被删除或改名。', action: '恢复它，再刷新。' },
  workbookNewer: {
    text: '这个工作簿由更新的 Opsbook 建立（结构版本 {version}），这里只能看，不能写。',
    action: '重新打开面板；仍是这样，或者是每晚刷新、脚本报的，就让管理员更新 Opsbook。',
  },
  hostTooOld: { text: '这个版本的 Excel 不支持 {needs}。', action: '更新 Excel，或改用网页版。' },
  othersChanged: {
    text: '“{sheet}”有 {rows} 行刚被他人修改，未写入这些行。',
    action: '再做一次，以新的内容为准。',
  },
  stopped: { text: '已停止，完成 {rows} 行。', action: '再做一次会接着完成。' },
  contentRefused: {
    text: '“{sheet}”有 Excel 不接受的内容，未写入。',
    action: '看看是否有过长的文字或公式，改短再重试。',
  },
  mergedCells: {
    text: '“{sheet}”的合并单元格挡住了写入。',
    action: '取消表格里和表格下方的合并，再重试。',
  },
  formatsUnread: {
    text: '“{sheet}”有一条条件格式 Excel 读不出来，没有核对颜色。',
    action: '打开“条件格式”的“管理规则”，删掉复制出来的那条，再检查一次。',
  },
  noRoom: {
    text: '“{sheet}”的表格旁边或下方有内容挡着，插不进去。',
    action: '把这些内容移远一些，再重试。',
  },
  pivotTable: {
    text: '“{sheet}”的数据透视表挡住了写入。',
    action: '把数据透视表移到别处，再重试。',
  },
  headerRowHidden: {
    text: '“{sheet}”或相关表格的标题行没有显示，无法识别各列。',
    action: '点一下表格，在“表设计”里勾选“标题行”，再重试。',
  },
  someHeaderRowHidden: {
    text: '有一张表格没有显示标题行，无法识别各列。',
    action: '逐张点一下 Opsbook 用到的表格，在“表设计”里勾选“标题行”，再重试。',
  },
  notInFront: {
    text: '这个工作簿不在最前面，或者选中的是图表，Excel 没有执行。',
    action: '切换到这个工作簿，点一下任意单元格，再重试。',
  },
  maybeWritten: {
    text: 'Excel 没有答复，不知道“{sheet}”是否已写入。',
    action: '再做一次，已写入的不会重复。',
  },
  partlyWritten: {
    text: '“{sheet}”只写入了一部分。',
    action: '再做一次会接着完成，不会重复。',
  },
  excelRefused: {
    text: 'Excel 没能完成这一步（{officeCode}）。',
    action: '重试一次；仍不行就重新打开面板。',
  },
  excelFailed: {
    text: 'Excel 没能完成：{detail}（{officeCode}）',
    action: '重试一次；仍不行就重新打开面板。',
  },
  codeMissing: {
    text: '这部分程序没能载入：连不上服务器，或 Opsbook 刚更新了版本。',
    action: '重新载入面板；仍不行，检查网络。',
  },
  offline: {
    text: '没有网络，这部分还没载入。',
    action: '连上网络再重试；已载入的页面照常可用。',
  },
  sheetCut: {
    text: '“{sheet}”从第 {row} 行起没有读取。',
    action: '上面隔着很多空行，或者行数太多。要接入这些行，先移到另一张表。',
  },
  foreignTableGone: { text: '“{sheet}”里找不到要接入的表。', action: '回到选表，再选一次。' },
  foreignTableChanged: { text: '“{sheet}”核对之后有改动，未写入。', action: '再核对一次，然后接入。' },
  noTableOnSheet: {
    text: '“{sheet}”里没有发现表格。',
    action: '表要有一行表头，下面至少一行内容。也可以指定表头在第几行。',
  },
  notLikeAPlan: {
    text: '“{sheet}”{address} 不像计划：没有找到任务名称，或者除了名称没有日期、责任人和状态。未接入。',
    action: '指定表头在第几行，或者逐列选择对应的列。',
  },
  noRowsToAdopt: {
    text: '“{sheet}”{address} 没有一行可以接入，没有建表。',
    action: '看跳过的原因，或者指定表头在第几行。',
  },
  noForeignTable: { text: '没有发现可以接入的表。', action: '表要有一行表头，下面至少一行内容。' },
};
