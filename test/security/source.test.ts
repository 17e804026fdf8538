import { sourcesIn } from '../architecture/sources';

/** What would let a cell's text be run, or the pane send something: each with what is used instead. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  [
    'HTML made of text: React shows texts',
    /\b(inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b/,
  ],
  ['code made of text', /\beval\(|\bnew Function\(|setTimeout\(\s*['"`]/],
  [
    'a request of our own: the workbook is the only store',
    /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource/,
  ],
  ['an address outside of the add-in', /['"`]https?:\/\/(?!www\.w3\.org\/|schemas\.)/],
  ['a cookie', /document\.cookie/],
];

const sources = sourcesIn('src');

test.each(FORBIDDEN)('the add-in has no %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
});

test.each([
  'root.innerHTML = cell',
  'eval(cell)',
  'await fetch(address)',
  "const address = 'https://stats.example.com'",
  'document.cookie = name',
])('%s would be found', (code) => {
  expect(FORBIDDEN.some(([, pattern]) => pattern.test(code))).toBe(true);
});
