import { serialToDay } from '../../src/domain/dates/serial';
import { isoDay } from '../../src/domain/dates/day';
import type { Ledger, Violation } from './Ledger';
import type { Content, Row, Snapshot } from './Snapshot';

/** Things that are there twice since a step: rows it added, open alerts, entries of the log. */
export function duplicatesIn(before: Snapshot, now: Snapshot): Violation[] {
  const said = (kind: string, rows: readonly string[]) =>
    repeated(rows).map((detail): Violation => ({ kind, detail }));
  const newRows = now.untagged.filter(
    ({ table, cells }) =>
      !before.untagged.some((one) => one.table === table && text(one.cells) === text(cells)),
  );
  const added = (table: string, headers: readonly string[]) =>
    newRows.flatMap(({ table: own, cells }) =>
      own === table ? [headers.map((header) => String(cells.get(header) ?? '')).join('|')] : [],
    );
  const alerts = (now.rows.get('OpsAlerts') ?? []).flatMap((row) =>
    row.get('编号') !== '' && row.get('解除日期') === '' ? [`${row.get('编号')}|${row.get('规则')}`] : [],
  );
  return [
    ...said('taskTwice', added('OpsTasks', ['任务名称', '计划完成时间'])).filter(
      ({ detail }) => !isOfCopiedTasks(detail, newRows, now),
    ),
    ...said('issueTwice', added('OpsIssues', ['问题描述', '关联任务'])),
    ...said('goalTwice', added('OpsSummary', ['月度核心目标'])),
    ...said('alertTwice', alerts),
    ...said('dayTwice', added('OpsDaily', ['日期'])),
    ...loggedTwice(newLog(before, now), (id) => Math.max(rowsOf(before, id), rowsOf(now, id))),
  ];
}

/** By which column a row is named in the log. */
const NAMED_BY = { OpsTasks: '编号', OpsIssues: '编号', OpsSummary: '月度核心目标' };

/** How many rows go by a name in the log; more than one where a colleague copied a row. */
const rowsOf = ({ rows }: Snapshot, name: Content | undefined): number =>
  Object.entries(NAMED_BY).flatMap(([table, column]) =>
    (rows.get(table) ?? []).filter((row) => row.get(column) === name),
  ).length;

/** A colleague copied a task by hand: then there are two, each is offered by itself, and each may be carried over. */
function isOfCopiedTasks(task: string, newRows: Snapshot['untagged'], now: Snapshot): boolean {
  const [name = ''] = task.split('|');
  const named = (rows: readonly Row[]) => rows.filter((row) => String(row.get('任务名称')) === name).length;
  const added = named(newRows.flatMap(({ table, cells }) => (table === 'OpsTasks' ? [cells] : [])));
  return added <= named(now.rows.get('OpsTasks') ?? []) - added;
}

/**
 * Changes that are in the log more often than they can have happened: a change that was taken back may be made again,
 * and taken back again. Tasks without a number may be named alike; of rows named alike, as a colleague's copy of a row
 * leaves them, each may be changed once.
 * @param rowsWith how many rows go by a name
 */
function loggedTwice(rows: readonly Row[], rowsWith: (id: Content | undefined) => number): Violation[] {
  const named = rows.filter((row) => row.get('编号') !== '');
  return repeated(named.map(text)).flatMap((detail): Violation[] => {
    const same = named.filter((row) => text(row) === detail);
    const [one] = same;
    const back = named.filter(
      (row) =>
        row.get('编号') === one?.get('编号') &&
        row.get('字段') === one?.get('字段') &&
        row.get('原值') === one?.get('新值') &&
        row.get('新值') === one?.get('原值'),
    );
    return same.length > back.length + Math.max(1, rowsWith(one?.get('编号')))
      ? [{ kind: 'logTwice', detail }]
      : [];
  });
}

/** Baselines in the log that are those of another task. */
export function wrongBaselines(before: Snapshot, now: Snapshot, ledger: Ledger): Violation[] {
  return newLog(before, now).flatMap((row): Violation[] => {
    const [id, finish] = [String(row.get('编号')), String(row.get('新值'))];
    if (row.get('操作') !== '刷新' || row.get('字段') !== '计划完成时间' || row.get('原值') !== '') return [];
    const own = [...now.keys].filter(([key, value]) => key.startsWith('OpsTasks|') && value === id);
    const [one] = own;
    if (!one || own.length > 1) return [];
    const held = [...ledger.heldSince(`${one[0]}|计划完成时间`)];
    const days = held.map(isoOf);
    if (held.length === 0 || days.includes(null) || days.includes(finish)) return [];
    return [{ kind: 'wrongBaseline', detail: `${id} never was to finish on ${finish}: ${days.join(', ')}` }];
  });
}

function newLog(before: Snapshot, now: Snapshot): readonly Row[] {
  const there = (before.rows.get('OpsChanges') ?? []).map(logged);
  return (now.rows.get('OpsChanges') ?? []).filter((row) => {
    if ([...row.values()].every((value) => value === '')) return false;
    const at = there.indexOf(logged(row));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}

function isoOf(content: Content): string | null {
  if (typeof content === 'number') {
    const day = serialToDay(content, 1900);
    return day === null ? null : isoDay(day);
  }
  const formula = /^=DATE\(2026,6,(\d+)\)$/.exec(String(content));
  return formula ? `2026-06-${String(formula[1]).padStart(2, '0')}` : null;
}

/** A row of the log without the columns a colleague may have added meanwhile. */
const logged = (row: Row): string =>
  ['时间', '操作', '编号', '字段', '原值', '新值', '原因'].map((header) => String(row.get(header))).join('|');

const text = (row: Row): string => [...row.values()].map(String).join('|');

function repeated(rows: readonly string[]): string[] {
  const filled = rows.filter((row) => row.replaceAll('|', '') !== '');
  return [...new Set(filled.filter((row, index) => filled.indexOf(row) !== index))];
}
