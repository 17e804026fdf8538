import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { attain } from '../../../src/domain/goal/attainment';
import { readActual } from '../../../src/domain/goal/readActual';
import { readNumberCell } from '../../../src/domain/goal/readNumberCell';
import { saysDone } from '../../../src/domain/goal/inWords/saysDone';

/** The longest text a cell holds. */
const LONGEST_CELL = 32_767;

/** Pieces that make backtracking expressions slow when they are repeated. */
const PIECES = [
  '1',
  '1,',
  '1 ',
  '1、',
  '1.',
  '一',
  '百',
  '不',
  '未',
  '没有',
  '（',
  '(1)',
  '-',
  '~',
  '1-',
  '从1到',
  '至',
  '提升',
  '第',
  'a',
  'a1',
  'at least ',
  '6月',
  '2026',
  '2026-',
  '/',
  '1/',
  ' ',
  '\n',
  '%',
  '①',
  '完成',
  '计划',
  '要',
  '"',
  '《',
  '#',
  '+',
  '1+',
  '已',
  '部分完成',
  '无问题',
  '预计',
  '不得超过5起，',
];

const LIMIT_MS = 20;

/** Processor time of this process, best of three, since other processes of the machine are no fault of the reader. */
function milliseconds(read: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

it.each([500, LONGEST_CELL])('reads any cell of %i characters in less than 20 ms', (length) => {
  attain('新增客户100家', textCell('80家'));
  const slow = PIECES.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const times = {
      goal: milliseconds(() => attain(text, textCell('80家'))),
      actual: milliseconds(() => readActual(textCell(text))),
      words: milliseconds(() => saysDone(text)),
      number: milliseconds(() => readNumberCell(95, text, '0"万"')),
    };
    return Object.entries(times).flatMap(([reader, ms]) =>
      ms < LIMIT_MS ? [] : [`${reader} of ${piece}: ${ms.toFixed(0)} ms`],
    );
  });
  expect(slow).toEqual([]);
});

it('says that a text is too long to be a goal, unless it has no figure', () => {
  const essay = '新增客户100家。'.repeat(100);
  expect(attain(essay, textCell('80家')).verdict).toMatchObject({ code: 'goalUnclear', doubt: 'tooLong' });
  expect(attain('新增客户100家', textCell(essay)).verdict).toMatchObject({
    code: 'actualUnclear',
    doubt: 'tooLong',
  });
  expect(attain('完成流程梳理。'.repeat(100), textCell('已完成')).verdict).toEqual({ code: 'done' });
});
