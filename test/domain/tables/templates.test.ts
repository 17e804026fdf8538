import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import { TABLE_KEYS } from '../../../src/domain/schema/columnKeys';

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it('puts owned columns to the right of the human ones, 达成率 alone in its place', () => {
    for (const { columns } of TABLE_KEYS.map((key) => sheetTemplate(key, language))) {
      const owned = columns.filter((column) => column.owned && column.key !== 'rate').map(({ key }) => key);
      expect(columns.slice(-owned.length).map(({ key }) => key)).toEqual(owned);
    }
    expect(
      sheetTemplate('summary', language).columns.map(({ key, owned }) => (owned ? `[${key}]` : key)),
    ).toEqual([
      'goal',
      'actual',
      '[rate]',
      'reason',
      'worked',
      'improve',
      'next',
      '[tasksDone]',
      '[verdict]',
    ]);
  });

  it('tells every person what to put into a human column and not to fill an owned one', () => {
    for (const { columns } of TABLE_KEYS.map((key) => sheetTemplate(key, language))) {
      for (const { owned, prompt, note } of columns) {
        expect(prompt === undefined).toBe(owned);
        expect(note.startsWith(language.ownedNote)).toBe(owned);
        expect(note).not.toBe('');
      }
    }
  });

  it('has lists where a person chooses and dates where a person dates', () => {
    const kinds = TABLE_KEYS.map((key) => sheetTemplate(key, language)).flatMap(({ key, columns }) =>
      columns
        .filter(({ kind }) => kind === 'list' || kind === 'date')
        .map((column) => `${key}.${column.key} ${column.kind}`),
    );
    expect(kinds).toEqual([
      'tasks.start date',
      'tasks.finish date',
      'tasks.actual date',
      'tasks.status list',
      'issues.occurredOn date',
      'issues.state list',
    ]);
    expect(sheetTemplate('tasks', language).columns.find(({ key }) => key === 'status')?.list).toHaveLength(
      6,
    );
    expect(sheetTemplate('issues', language).columns.find(({ key }) => key === 'state')?.list).toHaveLength(
      4,
    );
  });
});
