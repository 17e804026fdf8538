import { taskStatusReading, issueStateReading } from '../../../src/words/vocabulary/readStatus';
import { STATUS_WORDS } from '../../domain/cases/statusWordCases';

function said(text: string): string {
  const reading = taskStatusReading(text);
  if (reading.kind === 'status') return reading.status;
  return { blank: '-', notDone: 'notDone', unknown: '?' }[reading.kind];
}

it.each(STATUS_WORDS)('reads the status %j as %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ['已解决✅', 'resolved'],
  ['已关闭（6.20）', 'closed'],
  ['已解决，已关闭', 'closed'],
  ['整改完成', 'resolved'],
  ['处理中60%', 'inProgress'],
  ['没解决', '?'],
  ['已取消', '?'],
])('reads the state %j of an issue as %s', (text, expected) => {
  const reading = issueStateReading(text);
  expect(reading.kind === 'status' ? reading.status : reading.kind === 'unknown' ? '?' : reading.kind).toBe(
    expected,
  );
});

it.each([
  ['Terminé', 'done'],
  ['FERTIG', 'done'],
  ['Concluída', 'done'],
  ['完了', 'done'],
  ['Выполнено', 'done'],
  ['Em execução', 'inProgress'],
  ['In Umsetzung', 'inProgress'],
  ['進行中', 'inProgress'],
  ['Planejado', 'notStarted'],
  ['Noch nicht begonnen', 'notStarted'],
  ['未着手', 'notStarted'],
])('the word %j of another language is as good as one of ours: %s', (text, status) => {
  expect(taskStatusReading(text)).toEqual({ kind: 'status', status, listed: true });
});

it.each(['Terminé demain', 'nicht fertig', 'quase concluída', 'Pendiente', '未完了'])(
  '%j says more or less than a word of the list',
  (text) => {
    expect(taskStatusReading(text)).not.toMatchObject({ listed: true });
  },
);

/** Frames of a sentence around a word of completion, and whether the whole says done. */
const FRAMES: readonly (readonly [frame: string, done: boolean])[] = [
  ['{}', true],
  ['已{}', true],
  ['已{}。', true],
  ['✅{}', true],
  ['{}（6.10）', true],
  ['提前{}', true],
  ['全部{}', true],
  ['{}了', true],
  ['{}，无异常', true],
  ['未{}', false],
  ['没有{}', false],
  ['尚未{}', false],
  ['无法{}', false],
  ['{}不了', false],
  ['{}？', false],
  ['部分{}', false],
  ['预计{}', false],
  ['即将{}', false],
  ['{}80%', false],
  ['{}，待确认结果', false],
  ['❌{}', false],
  ['可能{}', false],
];
const ENDS = ['完成', '完结', '结束', '交付', '上线', '关闭', '结项', '办结', '竣工', '做完'];

it.each(FRAMES)('reads %s with any word of completion alike: done is %s', (frame, done) => {
  for (const end of ENDS) {
    const text = frame.replace('{}', end);
    expect([text, said(text) === 'done']).toEqual([text, done]);
  }
});
