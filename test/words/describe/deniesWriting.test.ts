import type { Problem } from '../../../src/domain/schema/problem';
import { deniesWriting } from '../../../src/workbook/session/deniesWriting';
import { WorkbookError } from '../../../src/workbook/session/workbookError';
import { languageOf } from '../../../src/words/vocabulary/languages';

/** Says that of the rows it counts, which is true whatever became of others. */
const OF_SOME_ROWS = 'othersChanged';

const denies = (code: string) => deniesWriting(new WorkbookError({ code } as Problem));

test.each([
  ['zh-CN', /未写入|没有执行/],
  ['en', /nothing written|did not do this/],
] as const)(
  'whatever says in %s that nothing was written is known to, and nothing else is',
  (code, words) => {
    const { problems } = languageOf(code);
    const said = Object.entries(problems).filter(
      ([name, { text }]) => name !== OF_SOME_ROWS && typeof text === 'string' && words.test(text),
    );
    const known = Object.keys(problems).filter(denies);
    expect(said.map(([name]) => name).sort()).toEqual(known.sort());
  },
);
