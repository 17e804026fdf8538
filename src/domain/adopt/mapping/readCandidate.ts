import { TABLE_KEYS, type ColumnKey, type TableKey } from '../../schema/columnKeys';
import type { DateContext } from '../../dates/reading/readDate';
import { cellAt, shownText, type Grid } from '../grid/grid';
import { columnsOf } from '../grid/columnSource';
import { NAME_COLUMN } from '../grid/importColumns';
import { headerConcept } from '../../../words/vocabulary/headerClues';
import type { HeaderConcept } from '../../../words/vocabulary/headerConcepts';
import { taskStatusReading } from '../../../words/vocabulary/readStatus';
import { headerText, type SourceColumn, type TableCandidate } from '../tables/tableCandidate';
import { headerScore } from './score/headerScore';
import type { MappingProposal } from './mappingProposal';
import { proposeMapping } from './proposeMapping';

/** What a table on a sheet would be, read as the one of ours it fits best. */
export interface CandidateReading {
  table: TableKey;
  proposal: MappingProposal;
  /** How well it fits, the number of its rows included; comparable between tables and sheets. */
  rank: number;
  /** How much better than as the next of our tables; below 1 the person should look. */
  margin: number;
  /** Why nothing should be taken over unless a person says what the columns are; null where all is well. */
  lacks: 'name' | 'rows' | 'support' | null;
}

/** For sorting: what can be taken over at once before what a person has to help with, then what fits best. */
export function byLikeness(
  one: Pick<CandidateReading, 'lacks' | 'rank'>,
  other: Pick<CandidateReading, 'lacks' | 'rank'>,
): number {
  return Number(one.lacks !== null) - Number(other.lacks !== null) || other.rank - one.rank;
}

/** Teams have task lists most, and a summary hardly ever. */
const PRIOR: Readonly<Record<TableKey, number>> = { tasks: 1.5, issues: 0, plan: 0, summary: -1 };
/** Without one of these columns named by its header a table is none of the kind. */
const MARKS: Readonly<Record<TableKey, readonly ColumnKey[]>> = {
  tasks: [],
  issues: ['issue', 'rootCause', 'prevention', 'temporary'],
  plan: ['quarterGoal', 'monthGoal', 'doneWhen', 'resources'],
  summary: ['actual', 'rate'],
};
const WITHOUT_MARK = -6;
/** What a log of issues or a list of results has besides the columns that are taken over. */
const HINTS: Readonly<Partial<Record<TableKey, Partial<Record<HeaderConcept, number>>>>> = {
  summary: { rate: 3, target: 2, actualResult: 1 },
  issues: { raisedBy: 1, raisedOn: 1, resolvedOn: 1.5, priority: 1, issue: 1, impact: 1 },
};
const MOST_HINTS = 3;
/** Issue Status, 问题No.: a header that speaks of issues without being the issue. */
const ISSUE = /问题|缺陷|故障|经验教训|\b(?:issue|bug|defect|incident|lesson)s?\b/i;
const ISSUE_NUMBER = /问题|缺陷|故障|风险|隐患|\b(?:issue|bug|defect|incident|risk)s?\b/i;
const REMARK =
  /问题(?:反馈|记录|汇报|及|和|与|说明|备注)|(?:存在|遇到|主要)的?问题|\b(?:issues? (?:met|faced|encountered|notes?))\b/i;
const PLAN_LIKE = /工作计划|^计划$|任务|工作(?:内容|事项|安排)|\b(?:tasks?|plan)\b/i;
const NAMED = 2;
/** Issue No, 缺陷编号: what is numbered is what is listed. */
const NUMBERED = 3;
/** 指标 beside 目标值: a list of results has both, and a list of tasks hardly ever. */
const WITH_TARGET = 6;
/** A header that names tasks plainly enough to need nothing else. */
const NAMES_TASKS = 3.5;

/** Reads a table found on a sheet as each of ours and takes the best. */
export function readCandidate(
  grid: Grid,
  candidate: TableCandidate,
  context: Omit<DateContext, 'role'>,
  only?: TableKey,
): CandidateReading {
  const readings = (only ? [only] : TABLE_KEYS)
    .map((table) => {
      const proposal = proposeMapping(grid, candidate, table, context);
      return { table, proposal, points: pointsOf(table, proposal, candidate) };
    })
    .sort((one, other) => other.points - one.points);
  const [best, second] = readings;
  if (!best) throw new Error('No table to read as');
  const { table, proposal, points } = best;
  const rows = namedRows(table, proposal);
  return {
    table,
    proposal,
    rank:
      points +
      1.5 * Math.log2(1 + Math.min(64, rows)) -
      unsureName(table, proposal, candidate) -
      (rows <= A_TRY ? ONLY_A_TRY : 0),
    margin: second ? points - second.points : Number.POSITIVE_INFINITY,
    lacks: lackOf(grid, table, proposal, candidate, rows),
  };
}

/** One row below a header is a template with an example in it, or a first try; a filled sheet comes before it. */
const A_TRY = 1;
const ONLY_A_TRY = 6;

/** A sheet that says which column names the tasks comes before one where that is a guess, or half of one: 内容. */
const UNSURE_NAME = 6;
const HALF_SURE_NAME = 2.5;

function unsureName(table: TableKey, proposal: MappingProposal, candidate: TableCandidate): number {
  const key = NAME_COLUMN[table];
  if (proposal.columns.some((one) => one.key === key && one.sure)) return 0;
  return headerOf(table, key, proposal, candidate) >= NAMES_TASKS ? HALF_SURE_NAME : UNSURE_NAME;
}

function pointsOf(table: TableKey, proposal: MappingProposal, candidate: TableCandidate): number {
  const isNamed = table === 'issues' && namesIssues(candidate);
  const isMatrix = [...proposal.mapping.values()].some(({ kind }) => kind === 'matrix');
  const isJoined = [...proposal.mapping.values()].some(({ kind }) => kind === 'joined');
  const isMarked =
    isNamed ||
    isMatrix ||
    MARKS[table].length === 0 ||
    MARKS[table].some((key) => headerOf(table, key, proposal, candidate) >= 5);
  const hints = candidate.columns.reduce((sum, column) => {
    const concept = headerConcept(headerText(column));
    return sum + (concept === null ? 0 : (HINTS[table]?.[concept] ?? 0));
  }, 0);
  return (
    proposal.score +
    PRIOR[table] +
    (isNamed ? NAMED : 0) +
    (table === 'issues' && candidate.columns.some(numbersIssues) ? NUMBERED : 0) +
    (isMarked ? 0 : WITHOUT_MARK) +
    (isJoined ? WITH_TARGET : 0) +
    Math.min(MOST_HINTS, hints)
  );
}

/** 问题反馈 beside 本月工作计划 is a remark on the plan, no log of issues. */
function namesIssues({ columns }: TableCandidate): boolean {
  const headers = columns.map(headerText);
  const isPlan = headers.some((header) => PLAN_LIKE.test(header) && !ISSUE.test(header));
  return headers.some((header) => ISSUE.test(header) && !(isPlan && REMARK.test(header)));
}

function numbersIssues(column: SourceColumn): boolean {
  const header = headerText(column);
  return ISSUE_NUMBER.test(header) && headerConcept(header) === 'id';
}

/** What the header of a column's source says for it. */
function headerOf(
  table: TableKey,
  key: ColumnKey,
  { mapping }: MappingProposal,
  { columns }: TableCandidate,
): number {
  const source = mapping.get(key);
  if (!source) return 0;
  const taken = columnsOf(source);
  return columns
    .filter(({ column }) => taken.includes(column))
    .reduce((most, column) => Math.max(most, headerScore(table, key, column)), 0);
}

function namedRows(table: TableKey, { columns }: MappingProposal): number {
  const name = columns.find(({ key }) => key === NAME_COLUMN[table]);
  return (name?.evidence ?? []).reduce(
    (rows, one) => (one.code === 'content' ? Math.max(rows, one.filled) : rows),
    0,
  );
}

/** Columns that make a list of names a plan. */
const SUPPORT: ReadonlySet<ColumnKey> = new Set([
  'owner',
  'start',
  'finish',
  'actual',
  'dates',
  'occurredOn',
  'status',
  'state',
  'percent',
  'doneWhen',
  'rate',
  'monthGoal',
] as const);

/** Columns named after states, To do beside In progress and Done, are a board or counts: no column is the status. */
function isBoard({ columns }: TableCandidate): boolean {
  const states = columns.flatMap(({ label }) => {
    const word = (label.replace(/[([（【].*$/s, '').split(' / ')[0] ?? '').trim();
    const reading = taskStatusReading(word);
    return reading.kind === 'status' && reading.listed ? [word] : [];
  });
  // 开始 and 完成 come again below each phase.
  return new Set(states).size >= FEWEST_STATES;
}

/** A communication plan (who hears of what, how often, by which channel) is no list of work. */
const OF_COMMUNICATION =
  /频次|频率|沟通(?:方式|渠道|对象|形式)|传达|受众|\b(?:audience|frequency|recurrence|cadence|medium|channels?|messages?|messenger|sender|recipients?|distribution|delivery method|communication (?:type|format|method|vehicle))\b/i;
/** What is done to try a product, and what should come of it, is none either unless somebody does it on some day. */
const OF_TESTS =
  /预期结果|用例(?:编号|名称|标题|步骤)|测试(?:步骤|数据|用例)|\b(?:expected (?:results?|outcome)|test (?:data|case|step|steps|case id|step id|scenario)|scenario id)\b/i;
const FEWEST_OF_A_KIND = 2;
const DATES: readonly ColumnKey[] = ['start', 'finish', 'actual', 'dates', 'occurredOn'];

function isOtherList({ columns }: TableCandidate, proposal: MappingProposal): boolean {
  const countOf = (kind: RegExp) => columns.filter((column) => kind.test(headerText(column))).length;
  // A column for dates that nobody filled in says nothing.
  const isDated = proposal.columns.some(
    ({ key, evidence }) =>
      DATES.includes(key) && evidence.some((one) => one.code === 'content' && one.fitting > 0),
  );
  const isOfTests = countOf(OF_TESTS) >= FEWEST_OF_A_KIND && !isDated;
  return isOfTests || countOf(OF_COMMUNICATION) >= FEWEST_OF_A_KIND;
}

const FEWEST_STATES = 3;
/** An owner and a date whose cells leave no doubt make a list without a header a plan. */
const PLAIN_ENOUGH = 2;

function isPlainByContent({ evidence }: MappingProposal['columns'][number]): boolean {
  return evidence.some((one) => one.code === 'content' && one.filled >= 3 && one.fitting === one.filled);
}

/** The share of names with a label of their own that makes them the lines of a form. */
const MOSTLY_LABELS = 0.3;

/** Responsable: …, Fecha: … one below the other: the lines of a form about one task, and no names of tasks. */
const LABELLED = /^\p{L}[\p{L} ]{2,30}[:：]/u;

function isOfLabels(
  grid: Grid,
  { firstBodyRow, lastBodyRow }: TableCandidate,
  names: readonly number[],
): boolean {
  let filled = 0;
  const labels = new Set<string>();
  for (let row = firstBodyRow; row <= lastBodyRow; row += 1) {
    const text = names.map((column) => shownText(cellAt(grid, row, column)).trim()).find((one) => one !== '');
    if (text === undefined) continue;
    filled += 1;
    const label = LABELLED.exec(text)?.[0];
    if (label !== undefined) labels.add(label);
  }
  return labels.size >= FEWEST_LABELS && labels.size >= filled * MOSTLY_LABELS;
}

const FEWEST_LABELS = 3;

function lackOf(
  grid: Grid,
  table: TableKey,
  proposal: MappingProposal,
  candidate: TableCandidate,
  rows: number,
): CandidateReading['lacks'] {
  const key = NAME_COLUMN[table];
  if (!proposal.mapping.has(key) || isBoard(candidate)) return 'name';
  if (rows === 0) return 'rows';
  if (isOtherList(candidate, proposal)) return 'support';
  // One line below words that may be headers is a form's, or a footer: 项目名称 | … | 公司名称 | ….
  if (rows === 1 && !proposal.columns.some(({ sure }) => sure)) return 'support';
  const isSupported = [...proposal.mapping.keys(), ...proposal.doubled.map((one) => one.key)].some((one) =>
    SUPPORT.has(one),
  );
  const isNamed = candidate.columns.some(
    (column) =>
      columnsOf(proposal.mapping.get(key) ?? { kind: 'levels', columns: [] }).includes(column.column) &&
      (headerScore(table, key, column) >= NAMES_TASKS || headerConcept(headerText(column)) === 'name'),
  );
  // What only the cells speak for is for a person to say.
  const isTold =
    isNamed ||
    proposal.columns.some(({ key: one, sure }) => sure && SUPPORT.has(one)) ||
    // Bars below days whose dates are known are a plan.
    proposal.mapping.get('start')?.kind === 'marks' ||
    // 开始时间 below each of five phases leaves open which one, and not that it is a start.
    proposal.doubled.some((one) => DATES.includes(one.key)) ||
    proposal.columns.filter((one) => SUPPORT.has(one.key) && isPlainByContent(one)).length >= PLAIN_ENOUGH;
  // 项目名称 beside its value, above a table of other things, is a line of a form.
  const taken = [...proposal.mapping.values()].flatMap(columnsOf);
  const columns = candidate.columns.filter(
    (column) => taken.includes(column.column) || proposal.unused.includes(column),
  );
  const untitled = columns.filter((column) => headerText(column) === '');
  const isForm = !isSupported && (untitled.length * 2 > columns.length || isOfLabels(grid, candidate, taken));
  return isTold && (isSupported || isNamed) && !isForm ? null : 'support';
}
