import { reimport, type RowPreview } from '../../../../src/domain/adopt/reimport/reimport';
import { countReads } from '../../../countReads';
import type { ImportedRow } from '../../../../src/domain/adopt/rows/cells/importedRow';

/** A row from `编号 | name | owner`; a blank part is a blank cell. */
function row(written: string): ImportedRow {
  const [id = '', name = '', owner = ''] = written.split('|').map((part) => part.trim());
  const text = (value: string) => (value === '' ? undefined : ({ kind: 'text', text: value } as const));
  const cells = Object.entries({ id: text(id), name: text(name), owner: text(owner) });
  return { row: 0, cells: Object.fromEntries(cells.filter(([, value]) => value)), doubts: [] };
}

/** `0=1 by name: owner 张三 → 李四 !nameRepeated`, `+2`, `-1`. */
function show(preview: RowPreview): string {
  if (preview.kind === 'new') return `+${preview.incoming}`;
  if (preview.kind === 'gone') return `-${preview.existing}`;
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '∅';
  const changes = preview.changes.map(({ key, before, after }) => `${key} ${text(before)} → ${text(after)}`);
  const doubts = preview.doubts.map((doubt) => `!${doubt}`);
  const pair = `${preview.existing}=${preview.incoming} by ${preview.by}`;
  return [[pair, ...changes].join(': '), ...doubts].join(' ');
}

it.each<[what: string, existing: string[], incoming: string[], expected: string[]]>([
  ['nothing new', ['T1|印刷|张三'], ['T1|印刷|张三'], ['0=0 by id']],
  ['a cell changed', ['T1|印刷|张三'], ['T1|印刷|李四'], ['0=0 by id: owner 张三 → 李四']],
  ['a renamed task', ['T1|印刷|张三'], ['T1|印刷手册|张三'], ['0=0 by id: name 印刷 → 印刷手册']],
  ['a cell emptied', ['T1|印刷|张三'], ['T1|印刷|'], ['0=0 by id: owner 张三 → ∅']],
  ['a cell filled', ['T1|印刷|'], ['T1|印刷|张三'], ['0=0 by id: owner ∅ → 张三']],
  [
    'a number in another case and width',
    ['T001|印刷|张三'],
    ['ｔ 001|印刷手册|张三'],
    ['0=0 by id: name 印刷 → 印刷手册'],
  ],
  ['a new row', ['T1|印刷|'], ['T1|印刷|', 'T2|发货|'], ['0=0 by id', '+1']],
  ['a row that disappeared stays', ['T1|印刷|', 'T2|发货|'], ['T2|发货|'], ['1=0 by id', '-0']],
  ['no numbers on their side', ['T1|印刷|张三'], ['|印刷|李四'], ['0=0 by name: owner 张三 → 李四']],
  ['spaces in a name', ['T1|  印刷 手册|'], ['|印刷手册|'], ['0=0 by name: name 印刷 手册 → 印刷手册']],
  ['another number for the same name', ['T1|印刷|'], ['7|印刷|'], ['0=0 by name !idDiffers']],
  [
    'a repeated number does not match by it',
    ['T1|印刷|', 'T1|发货|'],
    ['T1|发货|', 'T1|印刷|'],
    ['1=0 by name', '0=1 by name'],
  ],
  [
    'repeated names: equal rows first, the rest in order',
    ['|接口|张三', '|接口|李四', '|接口|王五'],
    ['|接口|王五', '|接口|赵六'],
    ['2=0 by name !nameRepeated', '0=1 by name: owner 张三 → 赵六 !nameRepeated', '-1'],
  ],
  [
    'numbers that moved to other names',
    ['1|印刷|', '2|发货|'],
    ['1|发货|', '2|印刷|'],
    ['0=0 by id: name 印刷 → 发货 !nameOfAnother', '1=1 by id: name 发货 → 印刷 !nameOfAnother'],
  ],
  ['a blank name matches nothing', ['||张三'], ['||张三'], ['+0', '-0']],
  ['nothing at all', [], [], []],
])('%s', (_what, existing, incoming, expected) => {
  const { rows, counts } = reimport('tasks', existing.map(row), incoming.map(row), ['id', 'name', 'owner']);
  expect(rows.map(show)).toEqual(expected);
  expect(counts.same + counts.changed + counts.new).toBe(incoming.length);
  expect(counts.same + counts.changed + counts.gone).toBe(existing.length);
});

it('leaves columns alone that their sheet does not have', () => {
  const { rows } = reimport('tasks', [row('T1|印刷|张三')], [row('T1|印刷|')], ['id', 'name']);
  expect(rows.map(show)).toEqual(['0=0 by id']);
});

it('pairs rows of one name by looking at each as often among ten thousand as among one thousand', () => {
  const readsOfEachRow = (count: number) => {
    const rows = Array.from({ length: count }, () => row('|接口|张三'));
    const [existing, incoming] = [countReads(rows), countReads(rows)];
    expect(reimport('tasks', existing.counted, incoming.counted, ['name', 'owner']).counts).toMatchObject({
      same: count,
      new: 0,
      gone: 0,
    });
    return (existing.reads() + incoming.reads()) / count;
  };
  expect(readsOfEachRow(10_000) / readsOfEachRow(1_000)).toBeLessThan(1.1);
});
