import type {
  AdoptionPreview,
  AdoptionResult,
  AdoptionRow,
  ForeignTable,
} from '../../../../src/usecases/adopt/adoption';

export function aTable(given: Partial<ForeignTable> = {}): ForeignTable {
  return {
    from: { sheet: '六月', headerRow: 1, firstColumn: 0 },
    address: 'A2:C40',
    title: '6月任务',
    rows: 38,
    columns: [
      { column: 0, letter: 'A', header: '事项' },
      { column: 1, letter: 'B', header: '负责人' },
      { column: 2, letter: 'C', header: '' },
    ],
    resembles: 'tasks',
    recognised: 7,
    outOf: 9,
    lacks: null,
    rank: 30,
    ...given,
  };
}

export function aRow(row: number, given: Partial<AdoptionRow> = {}): AdoptionRow {
  return {
    row,
    name: `任务 ${row}`,
    kind: 'new',
    ticked: true,
    canTake: true,
    doubts: [],
    changes: [],
    ...given,
  };
}

export function aPreview(given: Partial<AdoptionPreview> = {}): AdoptionPreview {
  const rows = given.rows ?? [aRow(3), aRow(4)];
  const count = (kind: AdoptionRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    from: aTable(),
    table: 'tasks',
    sheet: null,
    period: '2026-06',
    columns: [
      {
        key: 'name',
        header: '任务名称',
        source: { kind: 'column', column: 0 },
        from: '事项 (A)',
        evidence: ['38 格中 38 格符合'],
        sure: false,
        rivals: [],
      },
      { key: 'owner', header: '责任人', source: null, from: '', evidence: [], sure: false, rivals: [] },
    ],
    unused: ['负责人 (B)'],
    rows,
    skipped: [],
    gone: [],
    counts: {
      source: rows.length,
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      skipped: 0,
      flagged: rows.filter(({ doubts }) => doubts.length > 0).length,
    },
    swappedDates: 0,
    swapDates: false,
    mark: 'm1',
    problems: [],
    ...given,
  };
}

export function anAdoption(given: Partial<AdoptionResult> = {}): AdoptionResult {
  return {
    sheet: '任务进度跟踪表',
    cell: { sheet: '任务进度跟踪表', address: 'A4' },
    created: [],
    added: 2,
    changed: 0,
    skipped: [],
    same: 0,
    left: [],
    doubts: [],
    problems: [],
    cellsWritten: 6,
    ...given,
  };
}
