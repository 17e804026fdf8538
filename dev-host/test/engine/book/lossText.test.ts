import { LOSS_KINDS, lossText } from '../../../engine/book/losses/Loss';

const values = new Proxy(
  {},
  { get: (_, name) => ({ en: `<${String(name)}>`, 'zh-CN': `<${String(name)}>` }) },
);

const placesIn = (text: string) => [...text.matchAll(/<\w+>/g)].map(String).sort();

test.each(LOSS_KINDS)('what is lost is said in both languages, with the same values: %s', (kind) => {
  const [en, chinese] = [lossText({ kind, values }, 'en'), lossText({ kind, values }, 'zh-CN')];
  expect(en).toMatch(/^[A-Za-z<].*\.$/);
  expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/u);
  expect(placesIn(chinese)).toEqual(placesIn(en));
});

test('where it is in one sheet, that is said first', () => {
  const loss = { kind: 'sparklines', sheet: '六月' } as const;
  expect(lossText(loss, 'zh-CN')).toBe('工作表“六月”：迷你图不保留。');
  expect(lossText(loss, 'en')).toBe('Sheet "六月": sparklines are not kept.');
});

test('in a language the stand-in does not speak it is said in English', () => {
  expect(lossText({ kind: 'macros' }, 'de')).toBe('Macros are not kept.');
});
