import type { AdoptingSentences } from '../../language/Sentences';

export const adoptingSentences: AdoptingSentences = {
  doubts: {
    dateUnreadable: '“{text}”{reason}，照原样写入，改成完整日期',
    dateDoubtful: '“{text}”{doubt}，核对日期',
    dateEstimated: '“{text}”不是具体日期，照原样写入',
    dateOpen: '“{text}”缺这一端的日期，先留空',
    finishBeforeStart: '完成早于开始，核对两个日期',
    finishProposed: '完成早于开始，“{text}”可能是 {proposed}',
    severalOwners: '“{text}”不止一人，取第一位{first}，不写入{others}',
    everybody: '“{text}”不是一位责任人，照原样写入，指定一位',
    statusUnknown: '状态“{text}”不在列表里，照原样写入，选一个对应的状态',
    statusShortened: '“{text}”只写入“{word}”',
    percentUnreadable: '“{text}”不是百分比，先留空',
    nameMissing: '这一行没有名称，补上名称',
    nameInherited: '这一行没有名称，沿用上面的“{name}”',
    groupHeading: '“{text}”像下面几行的标题，不是任务就不选',
    afterGap: '这一行在空行下面，不是任务就不选',
    idRepeated: '编号“{text}”与第 {row} 行重复，会给一个新编号',
    errorValue: '“{text}”是错误值，先留空',
  },
  skipped: {
    blank: '空行',
    headerAgain: '重复的表头',
    total: '合计行',
    note: '说明行',
    heading: '标题行',
    nothingMapped: '对应的列里没有内容',
    leftOut: '未选',
  },
  pairs: {
    nameRepeated: '有几行叫“{name}”，按先后对应，核对一下',
    nameOfAnother: '按编号对应到“{known}”，可表里另有一行叫“{name}”，核对编号',
    idDiffers: '按名称对应，编号不同，保留现有编号',
  },
  log: {
    added: '从“{sheet}”{address} 接入 {n} 行',
    changed: '再次接入“{sheet}”',
    dates: '“{text}”写成真实日期',
  },
  evidence: {
    chosen: '手动选择',
    header: '表头“{header}”',
    content: '{filled} 格中 {fitting} 格符合',
    order: '日期都不早于开始',
  },
};
