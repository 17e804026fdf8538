import fc from 'fast-check';
import { readSettings } from '../../../src/domain/settings/readSettings';
import { departmentOf } from '../../../src/domain/alert/department/departmentOf';
import { readPredecessors } from '../../../src/domain/cascade/readPredecessors';
import { idKey } from '../../../src/domain/cells/idKey';
import { isBlankWord } from '../../../src/domain/cells/isBlankWord';
import { normaliseWord } from '../../../src/domain/cells/normaliseWord';
import { readPercent } from '../../../src/domain/cells/readPercent';
import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { isDateFormat } from '../../../src/domain/dates/isDateFormat';
import { parsePeriod } from '../../../src/domain/dates/period';
import { readDate } from '../../../src/domain/dates/reading/readDate';
import { checkCause } from '../../../src/domain/issue/checkCause';
import { readFiveWhys } from '../../../src/domain/issue/fiveWhys';
import { issueNamedIn, namesIssue } from '../../../src/domain/issue/issueFromTask';
import { namedLinks } from '../../../src/domain/issue/issueLinks';
import { isSamePerson, readVerifier } from '../../../src/domain/issue/verifier/readVerifier';
import { namedCauseKind, suggestCauseKind } from '../../../src/domain/issue/suggestCauseKind';
import { nameLikeness } from '../../../src/domain/adopt/grid/nameLikeness';
import { headerMeaning, isKnownHeader, isQualifier } from '../../../src/domain/adopt/tables/headerMeaning';
import { parseGoal } from '../../../src/domain/goal/goal';
import { readActual } from '../../../src/domain/goal/readActual';
import { wordingOf } from '../../../src/domain/issue/sharedWording';
import { readLetters } from '../../../src/domain/matrix/readLetters';
import { namesSeveral } from '../../../src/domain/plan/checkRaci';
import { readForecast } from '../../../src/domain/task/readForecast';
import { headerConcept } from '../../../src/words/vocabulary/headerClues';
import { isOwnText } from '../../../src/words/vocabulary/isOwnText';
import { departmentsIn } from '../../../src/words/vocabulary/owner/departmentsIn';
import { readOwner } from '../../../src/words/vocabulary/owner/readOwner';
import { issueStateReading, taskStatusReading } from '../../../src/words/vocabulary/readStatus';
import { readCalendarKind } from '../../../src/words/vocabulary/readWord';
import { readYesNo } from '../../../src/words/vocabulary/readYesNo';
import { propertyRuns } from '../../propertyRuns';
import { contextAsOf, day } from '../task/taskCases';

const forecast = { ...contextAsOf('2026-06-12'), start: day('2026-06-01'), finish: day('2026-06-10') };

/** Every reader of a human text, by name. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['date', (text) => readDate(textCell(text), { period: '2026-06', dateSystem: 1900, role: 'finish' })],
  ['forecast', (text) => readForecast(text, forecast)],
  ['status of a task', taskStatusReading],
  ['state of an issue', issueStateReading],
  ['owner', readOwner],
  ['department', departmentOf],
  ['word', normaliseWord],
  ['blank word', isBlankWord],
  ['number of a row', idKey],
  ['percentage', (text) => readPercent(textCell(text))],
  ['verifier', readVerifier],
  ['same person', (text) => isSamePerson(text, `${text}1`)],
  ['5 Why', readFiveWhys],
  ['cause', (text) => checkCause(text, text)],
  ['kind of cause', suggestCauseKind],
  ['named kind of cause', namedCauseKind],
  ['links', namedLinks],
  ['link to an issue', (text) => namesIssue(text, 'Q001')],
  ['own plan check', (text) => isOwnText('planCheck', text)],
  ['own closure check', (text) => isOwnText('closure', text)],
  ['own verdict', (text) => isOwnText('verdict', text)],
  ['header', (text) => headerMeaning('tasks', { group: '', label: text })],
  ['header of two rows', (text) => headerMeaning('tasks', { group: text, label: '时间' })],
  ['known header', isKnownHeader],
  ['month', parsePeriod],
  ['number format', isDateFormat],
  ['setting', (text) => readSettings([{ name: 'slipThreshold', value: textCell(text), address: 'B1' }])],
  ['goal', parseGoal],
  ['actual', (text) => readActual(textCell(text))],
  ['letters of a matrix', readLetters],
  ['likeness to a name', nameLikeness],
  ['wording of an issue', wordingOf],
  ['qualifier of a header', isQualifier],
  ['several persons', namesSeveral],
  ['issue named in a reason', issueNamedIn],
  ['header of any table', headerConcept],
  ['yes or no', readYesNo],
  ['departments', departmentsIn],
  ['kind of a day', readCalendarKind],
  ['predecessors', (text) => readPredecessors([{ id: 'T001', name: '任务', predecessors: text }])],
];

/** What a cell is filled with: marks the readers look for, spaces, characters that grow when made half-width. */
const PIECES = [
  ...['*', ':', '/', 'A/', '&', '+', '@', '(', ')', '[', '【', '，', '；', '。', '、', '-', '~', '#'],
  ...[' ', '\t', '\n', '  \n', '\u200b', 'ﷺ', '👍', '①', '１'],
  ...['a', '一', '部', '张三、', '张三和', '6.1', '6月', '6月1日', '100%', '1', 'T001,', 'T001 '],
  ...['未', '未完成', '完成(', '预计6月', '6月10日完成', '需1', 'by June ', 'delayed by 1 ', 'June 1'],
  ...['实际', '，安装需3天', '到位后才能', '验证人', 'not verified by ', '电话', '(backup: '],
  ...[
    '由张',
    '验证人: ',
    'verified by a',
    '为什么1：',
    'Why 1: ',
    '未达标(',
    '超额 1%',
    '缺责任人',
    '转为x还缺',
  ],
];

/** Excel holds 32,767 characters in a cell. */
const LENGTH = 32_000;

const filled = (piece: string, length: number) =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}z`;

/** The least time of several, in milliseconds, which the machine's other work does not change. */
function leastTime(read: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 4; turn += 1) {
    const from = performance.now();
    read(text);
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

describe.each(READERS)('the reader of a %s', (_name, read) => {
  it('takes any cell Excel can hold, and four times the text at most some eight times the work', () => {
    const grown = PIECES.flatMap((piece) => {
      const long = leastTime(read, filled(piece, LENGTH));
      // Below a few milliseconds only the clock is measured. Work that grows with the square is sixteen times.
      if (long < 5) return [];
      const ratio = long / leastTime(read, filled(piece, LENGTH / 4));
      return ratio > 9 ? [`${JSON.stringify(piece)}: ${ratio.toFixed(1)}`] : [];
    });
    expect(grown).toEqual([]);
  });
});

/** What one cell may cost at most, in milliseconds: a refresh reads some ten thousand of them. */
const MOST = 20;

/** Some 100,000 texts over all readers. */
const TEXTS = propertyRuns(250, 2_500);

const longText = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3, unit: 'binary' })), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('', ...PIECES),
    fc.constantFrom('', 'z', ...PIECES),
  )
  .map(([pieces, start, end]) => {
    const piece = pieces.join('') || ' ';
    return `${start}${piece.repeat(Math.ceil(LENGTH / piece.length))}`.slice(0, LENGTH) + end;
  });

test.each(READERS)(
  `${TEXTS} texts of 32,000 characters: the reader of a %s takes less than ${MOST} ms`,
  (_name, read) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const slow = fc.sample(longText, { numRuns: TEXTS, seed }).flatMap((text) => {
      const from = performance.now();
      read(text);
      if (performance.now() - from < MOST) return [];
      const least = leastTime(read, text);
      return least < MOST ? [] : [`${least.toFixed(0)} ms: ${JSON.stringify(text.slice(0, 40))}`];
    });
    expect({ seed, slow: slow.slice(0, 5) }).toEqual({ seed, slow: [] });
  },
  600_000,
);
