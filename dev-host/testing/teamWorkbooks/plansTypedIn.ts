import type { Book, Validation } from '../../engine/book/Book';
import { bookOfRows, shown, type Written } from './bookOfRows';

const TO_THE_MINUTE = 'yyyy\\-m\\-d\\ h:mm';

/**
 * A task list out of a tracker: words of its own for the states, picked from a list on a second sheet, due dates with
 * times on some rows only, and a status filled down over rows that hold nothing else.
 */
export function filledDownStatus(): Book {
  const task = (name: string, owner: string | null, state: string, due?: number): Written[] => [
    ...[null, name, owner, state, 'High', null, null, null, null, null],
    ...(due === undefined ? [] : [shown(due, TO_THE_MINUTE), shown(due - 7.25, TO_THE_MINUTE)]),
  ];
  const book = bookOfRows({
    工作表1: {
      rows: [
        [
          ...['任务编号', '任务名称', '负责人', '状态', '优先级', '预估工时', '描述', '所属项目', '订阅人'],
          ...['严重程度', '截止时间', '开始时间', '关键节点', '父任务', '风险'],
        ],
        task('测试管理系统', '赵一', 'Open', 42_639.75),
        task('用户', null, 'Open', 42_635.75),
        task('注册', null, 'Start'),
        task('菜单配置', '钱二', 'Blocked'),
        task('分组', null, 'Resolved'),
        [null, null, null, 'Open'],
        [null, null, null, 'Open'],
        [null, null, null, 'Open'],
      ],
    },
    工作表2: {
      rows: [
        ['statuses', 'priorities', 'tags', 'risk-assesment'],
        ['Open', 'Needs Triage', 'Bugs', '无风险'],
        ['Start', 'High', '门店', '低'],
        ['Blocked', 'Normal', '仓库', '普通'],
        ['Resolved', 'Low', '网站', '高'],
      ],
    },
  });
  const parts = book.sheets[0]?.parts;
  parts?.validations.push(listOf(3, '=工作表2!$A$2:$A$5'), listOf(4, '=工作表2!$B$2:$B$5'));
  parts?.notes.push({ row: 1, column: 1, author: '赵一', text: '上线前完成' });
  return book;
}

function listOf(column: number, formula1: string): Validation {
  return {
    ranges: [{ row: 1, column, rowCount: 8, columnCount: 1 }],
    type: 'list',
    formula1,
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { title: '', message: '', show: true },
    error: { title: '', message: '', show: true, style: 'stop' },
  };
}

/** A schedule in halves of months (`2025.10 下`) below a merged title, and three sheets that explain it. */
export function halfMonths(): Book {
  const phases = [
    ['2025.10 下', '需求分析', '确定技术选型', '★ 开题答辩通过（10.26）', '开题答辩'],
    ['2025.11 上', '需求分析', '数据库 ER 图设计', '数据库设计文档', null],
    ['2025.11 下', '核心开发', '项目框架搭建', '框架可以启动', null],
    ['2025.12 上', '核心开发', '登录与注册接口', '接口可以调用', null],
    ['2025.12 下', '核心开发', '作业与批改的数据访问层', '数据可以保存', null],
    ['2026.1 上', '核心开发', '批改引擎', '可以自动批改', null],
    ['2026.2 下', '中期整合', '前后端联调', '中期答辩', '中期答辩'],
    ['2026.6 下', '结题准备', '最终版本发布', '★ 结题答辩（6.22）', '测试报告与文档整理'],
  ] as const;
  return bookOfRows({
    项目进度表: {
      rows: [
        ['自动批改系统 — 项目进度表（2025.10 — 2026.6）'],
        ['序号', '时间段', '项目阶段', '后端', '识别服务', '客户端', '产出/里程碑', '备注'],
        ...phases.map(([half, phase, work, result, note], index): Written[] => [
          ...[
            index + 1,
            half,
            phase,
            work,
            `识别引擎的第 ${index + 1} 步`,
            `界面的第 ${index + 1} 步`,
            result,
            note,
          ],
        ]),
      ],
      merges: [[0, 0, 1, 8]],
    },
    阶段说明: {
      rows: [
        ['阶段', '颜色', '时间范围', '主要目标'],
        ['需求分析', '浅蓝', '2025.10 下 — 2025.11 上', '需求分析、技术选型、数据库设计'],
        ['核心开发', '浅绿', '2025.11 下 — 2026.2 上', '后端核心模块、识别服务、客户端'],
        ['中期整合', '浅黄', '2026.2 下 — 2026.3 上', '前后端联调、接口对齐、中期答辩'],
        ['功能完善', '浅橙', '2026.3 下 — 2026.4 下', '批注功能、统计分析、全链路打通'],
        ['测试与部署', '浅紫', '2026.5 上 — 2026.5 下', '单元和集成测试、部署、文档编写'],
        ['结题准备', '浅红', '2026.6 上 — 2026.6 下', '构建发布、交付打包、结题答辩'],
      ],
    },
    成员分工: {
      rows: [
        ['成员', '贡献占比', '负责模块', '主要工作'],
        ['赵一', '25%', '系统架构', '接口'],
        ['钱二', '25%', '客户端', '页面'],
        ['孙小三', '25%', '数据库', '表结构'],
        ['李四', '25%', '部署', '脚本'],
      ],
    },
    代码统计: {
      rows: [
        ['模块', '关键文件', '行数（估算）', '说明'],
        ['后端', '14 个源文件', '≈2200', '接口与服务'],
        ['识别引擎', 'app.py', '≈330', '识别服务'],
        ['客户端', '16 个源文件', '≈1800', '页面'],
        ['数据库', 'init.sql', '≈210', '8 张表'],
        ['文档', '7 份文档', '≈3000', '手册'],
      ],
    },
  });
}

/** Tasks with their owners and no dates at all; a parent is named once, above its sub-tasks. Blank rows, then a note. */
export function parentsNamedOnce(): Book {
  return bookOfRows({
    Sheet1: {
      rows: [
        ['No', 'Task', 'Sub Task', 'Owner'],
        [1, '案源移交', null, '赵一'],
        [2, '现场踏勘', null, '钱二'],
        [3, '笔录模块', '视听资料', '钱二'],
        [4, null, '检查笔录', '钱二'],
        [5, null, '询问笔录', '赵一'],
        [6, '现场踏勘（离线）', null, '赵一'],
        [],
        [],
        ['说明：这是初步的任务分配，具体工作可能会按进度动态调整。'],
      ],
      merges: [[9, 0, 1, 4]],
    },
  });
}

/** Three sheets without a cell, the first fully locked. */
export function lockedSheet(): Book {
  const book = bookOfRows({ Foglio1: { rows: [] }, Foglio2: { rows: [] }, Foglio3: { rows: [] } });
  const [first] = book.sheets;
  if (first) first.parts.protection = { options: {} };
  return book;
}
