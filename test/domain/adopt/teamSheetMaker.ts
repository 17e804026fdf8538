import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { addDays, date, sheetOf, shown, type Sheet, type Written } from './sheetOf';

/** What the maker of a sheet knows about it. */
export interface MadeSheet {
  sheet: Sheet;
  /** What went into it, for the message of a failing test. */
  recipe: string;
  /** Rows from 0 that are tasks, with what they hold. */
  tasks: readonly MadeTask[];
  /** Columns from 0; null for one the sheet does not have. */
  columns: Readonly<Record<'name' | 'owner' | 'start' | 'finish' | 'status', number | null>>;
}

interface MadeTask {
  row: number;
  name: string;
  owner: string;
  /** `YYYY-MM-DD`. */
  start: string;
  finish: string;
  status: string;
}

type Random = () => number;

/** Mulberry32: the same sheets for the same seed everywhere. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HEADERS = {
  zh: {
    name: [
      '任务名称',
      '工作内容',
      '任务',
      '事项',
      '工作项',
      '具体任务',
      '任务描述',
      '工作任务',
      '待办事项',
      '功能点名称',
    ],
    owner: ['负责人', '责任人', '执行人员', '开发人员', '经办人', '担当', '跟进人', '主责人'],
    start: ['开始时间', '计划开始', '开始日期', '计划开始日期', '启动时间', '预计开始时间'],
    finish: ['结束时间', '计划完成时间', '截止日期', '完成期限', '计划结束日期', '预计结束时间', '交付日期'],
    status: ['状态', '任务状态', '当前状态', '执行状态', '完成情况'],
    group: ['计划', '计划时间'],
    level: ['模块', '阶段', '所属项目', '里程碑', '类别'],
    number: ['序号', 'No.', '#'],
    other: ['优先级', '备注', '工时', '所属部门类型', '提出人', '更新日期'],
  },
  en: {
    name: [
      'Task',
      'Task name',
      'Activity',
      'Action item',
      'Work item',
      'TASK TITLE',
      'Task Description',
      'Deliverable',
    ],
    owner: ['Owner', 'Assignee', 'Assigned To', 'Responsible', 'Task Owner', 'Resource', 'Person in charge'],
    start: ['Start', 'Start Date', 'Planned start', 'Begin date', 'START DATE', 'Plan_Start'],
    finish: ['Due Date', 'Finish', 'End Date', 'Deadline', 'Planned End', 'Target date', 'Plan_End'],
    status: ['Status', 'Task Status', 'Current status', 'State'],
    group: ['Plan', 'Planned'],
    level: ['Phase', 'Module', 'Workstream', 'Milestone', 'Category'],
    number: ['No.', '#', 'S/N'],
    other: ['Priority', 'Notes', 'Effort (h)', 'Comments', 'Raised by', 'Last updated'],
  },
} as const;

const WORDS = {
  zh: {
    verbs: ['设计', '编写', '评审', '测试', '部署', '整理', '调研', '对接', '优化', '发布', '培训', '采购'],
    things: [
      '登录页面',
      '数据接口',
      '用户手册',
      '支付流程',
      '报表模板',
      '验收方案',
      '样机外壳',
      '供应商合同',
      '库存数据',
      '宣传海报',
      '会议材料',
      '巡检清单',
    ],
    people: ['张三', '李四', '王五', '赵六', '孙小明', '周大海'],
    levels: ['一期工程', '二期工程', '前台系统', '后台系统', '市场推广'],
    statuses: [
      ['未开始', '未开始'],
      ['进行中', '进行中'],
      ['已完成', '已完成'],
      ['完成', '已完成'],
      ['已延期', '延期'],
    ],
    titles: ['2026年6月工作计划表', '研发部任务跟踪表', '项目推进计划'],
    notes: ['说明：每周五更新', '注：红色为延期'],
    total: '合计',
    section: ['一、准备工作', '二、实施工作', '三、收尾工作'],
  },
  en: {
    verbs: [
      'Design',
      'Write',
      'Review',
      'Test',
      'Deploy',
      'Prepare',
      'Research',
      'Connect',
      'Improve',
      'Publish',
      'Train',
      'Order',
    ],
    things: [
      'the login page',
      'data interface',
      'user manual',
      'payment flow',
      'report template',
      'acceptance plan',
      'sample housing',
      'supplier contract',
      'stock data',
      'launch poster',
      'meeting material',
      'checklist',
    ],
    people: ['Anna Berg', 'Ben Cole', 'Carla Diaz', 'Dan Evans', 'Eve Ford'],
    levels: ['First release', 'Second release', 'Front office', 'Back office', 'Marketing'],
    statuses: [
      ['Not started', '未开始'],
      ['In progress', '进行中'],
      ['Done', '已完成'],
      ['Completed', '已完成'],
      ['Delayed', '延期'],
    ],
    titles: ['Project plan June 2026', 'Team action tracker', 'Delivery plan'],
    notes: ['Note: updated every Friday', 'Legend: red is late'],
    total: 'Total',
    section: ['Phase 1: Preparation', 'Phase 2: Delivery', 'Phase 3: Closing'],
  },
} as const;

/** A sheet as a team might keep it, from a seed: titles, groups over headers, levels, sections, gaps, totals, notes. */
export function makeTeamSheet(seed: number): MadeSheet {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const language = chance(0.6) ? 'zh' : 'en';
  const headers = HEADERS[language];
  const words = WORDS[language];

  // The columns, in an order people use.
  const isGrouped = chance(0.2);
  const levels = chance(0.35) ? (chance(0.3) ? 2 : 1) : 0;
  const isMergedDown = chance(0.6);
  type Role = 'number' | 'level' | 'name' | 'owner' | 'start' | 'finish' | 'status' | 'other' | 'days';
  const roles: { role: Role; header: string }[] = [];
  const add = (role: Role, header: string) => roles.push({ role, header });
  if (chance(0.5)) add('number', one(headers.number));
  const levelHeaders = [...headers.level].sort(() => random() - 0.5);
  for (let level = 0; level < levels; level += 1) add('level', levelHeaders[level] ?? '');
  add('name', one(headers.name));
  const tail: (() => void)[] = [];
  if (chance(0.85)) tail.push(() => add('owner', one(headers.owner)));
  const hasStart = chance(0.7);
  tail.push(() => {
    if (hasStart) add('start', isGrouped ? (language === 'zh' ? '开始时间' : 'Start') : one(headers.start));
    add('finish', isGrouped ? (language === 'zh' ? '结束时间' : 'Finish') : one(headers.finish));
  });
  const hasStatus = chance(0.75);
  if (hasStatus) tail.push(() => add('status', one(headers.status)));
  for (const other of headers.other) if (chance(0.2)) tail.push(() => add('other', other));
  tail.sort(() => random() - 0.5).forEach((put) => put());
  const timeline = chance(0.15) ? 6 : 0;
  const left = chance(0.2) ? 1 : 0;
  const column = (role: Role) => {
    const at = roles.findIndex((entry) => entry.role === role);
    return at < 0 ? null : at + left;
  };

  const rows: Written[][] = [];
  const merges: [number, number, number, number][] = [];
  const width = roles.length + left;
  const padded = (cells: Written[]): Written[] => [...Array<Written>(left).fill(''), ...cells];
  if (chance(0.5)) {
    rows.push(padded([one(words.titles)]));
    if (chance(0.7)) merges.push([0, left, 1, roles.length]);
    if (chance(0.3)) rows.push(padded([one(words.notes)]));
    if (chance(0.3)) rows.push([]);
  }
  if (isGrouped) {
    const at = rows.length;
    const group = one(headers.group);
    const firstDate = roles.findIndex(({ role }) => role === 'start' || role === 'finish');
    rows.push(
      padded(
        roles.map(({ role, header }, index) =>
          role === 'start' || role === 'finish' ? (index === firstDate ? group : '') : header,
        ),
      ),
    );
    rows.push(padded(roles.map(({ role, header }) => (role === 'start' || role === 'finish' ? header : ''))));
    roles.forEach(({ role }, index) => {
      if (role !== 'start' && role !== 'finish') merges.push([at, index + left, 2, 1]);
    });
    if (hasStart) merges.push([at, firstDate + left, 1, 2]);
  } else {
    const days = Array.from({ length: timeline }, (_, day) => day + 1);
    rows.push([...padded(roles.map(({ header }) => header)), ...days]);
  }

  const tasks: MadeTask[] = [];
  const count = 3 + Math.floor(random() * 22);
  const isText = chance(0.3);
  const hasSections = levels === 0 && chance(0.2);
  const gapAt = chance(0.2) ? Math.floor(count / 2) : -1;
  const used = new Set<string>();
  let inLevel = 0;
  let levelNames: string[] = [];
  let levelRow = 0;
  let section = 0;
  const closeLevel = () => {
    if (isMergedDown && levels > 0 && rows.length - levelRow > 1)
      for (let level = 0; level < levels; level += 1) {
        const at = roles.findIndex(({ role }) => role === 'level') + level + left;
        merges.push([levelRow, at, rows.length - levelRow, 1]);
      }
  };
  for (let task = 0; task < count; task += 1) {
    if (task === gapAt && inLevel === 0) rows.push([], []);
    if (hasSections && task % 6 === 0 && section < words.section.length) {
      const cells = padded(roles.map(({ role }) => (role === 'name' ? (words.section[section] ?? '') : '')));
      rows.push(cells);
      section += 1;
    }
    const isNewLevel = inLevel === 0;
    if (isNewLevel) {
      inLevel = 1 + Math.floor(random() * 4);
      levelRow = rows.length;
      levelNames = Array.from(
        { length: levels },
        (_, level) => `${one(words.levels)}${level === 0 ? '' : ' B'}`,
      );
    }
    let name = `${one(words.verbs)}${language === 'en' ? ' ' : ''}${one(words.things)}`;
    while (used.has(name)) name += language === 'en' ? ' again' : '（续）';
    used.add(name);
    const owner = one(words.people);
    const start = addDays('2026-06-01', Math.floor(random() * 40));
    const finish = addDays(start, Math.floor(random() * 12));
    const [typed, status] = one<readonly [string, string]>(words.statuses);
    const dateCell = (iso: string): Written => {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return isText
        ? `${year}${language === 'zh' ? '.' : '-'}${month}${language === 'zh' ? '.' : '-'}${day}`
        : date(year, month, day);
    };
    let level = 0;
    const cells = roles.map(({ role, header }): Written => {
      switch (role) {
        case 'number':
          return task + 1;
        case 'level': {
          const text = levelNames[level] ?? '';
          level += 1;
          return isNewLevel || !isMergedDown ? text : '';
        }
        case 'name':
          return name;
        case 'owner':
          return owner;
        case 'start':
          return dateCell(start);
        case 'finish':
          return dateCell(finish);
        case 'status':
          return typed;
        case 'days':
          return 3;
        case 'other':
          return otherCell(header, random, one);
      }
    });
    tasks.push({ row: rows.length, name, owner, start, finish, status });
    rows.push(padded(cells));
    inLevel -= 1;
    if (inLevel === 0) closeLevel();
  }
  closeLevel();
  if (chance(0.2))
    rows.push(padded([words.total, ...Array<Written>(Math.max(0, width - left - 2)).fill(''), count]));
  if (chance(0.2)) rows.push([], [], padded([one(words.notes)]));
  const columns = {
    name: column('name'),
    owner: column('owner'),
    start: column('start'),
    finish: column('finish'),
    status: column('status'),
  };
  const recipe = `seed ${seed}: ${language}, ${roles.map(({ role, header }) => `${role} ${header}`).join(' | ')}`;
  return { sheet: sheetOf(rows, merges), recipe, tasks, columns };
}

function otherCell(
  header: string,
  random: Random,
  one: <T>(list: readonly T[]) => T,
): Written | CellSnapshot {
  if (/优先|Priority/.test(header)) return one(['高', '中', '低', 'High', 'Low']);
  if (/工时|Effort/.test(header)) return Math.ceil(random() * 16);
  if (/提出人|Raised/.test(header)) return one(['钱七', '吴八', 'Gil Hart']);
  if (/更新|updated/.test(header)) return date(2026, 6, 1 + Math.floor(random() * 28));
  if (/部门/.test(header)) return one(['市场类', '研发类']);
  if (random() < 0.2) return shown(0.5, '50%', '0%');
  return random() < 0.5
    ? ''
    : one(['见附件', '待客户确认后再安排具体时间', 'see the attached file', 'ask the customer first']);
}
