import { parseDemoArguments, UsageError } from '../../server/start/demoArguments';

test('nothing given: the default ports, the browser opens', () => {
  expect(parseDemoArguments([])).toEqual({ open: true, help: false });
});

test('a file, a port and no browser, in any order', () => {
  const expected = { file: 'plan.xlsx', port: 4000, open: false, help: false };
  expect(parseDemoArguments(['plan.xlsx', '--port', '4000', '--no-open'])).toEqual(expected);
  expect(parseDemoArguments(['--no-open', '--port=4000', 'plan.xlsx'])).toEqual(expected);
});

test('another add-in, by its manifest and where its files are', () => {
  expect(parseDemoArguments(['--manifest', 'm.xml', '--addin', 'https://localhost:3000'])).toEqual({
    ...{ manifest: 'm.xml', addin: 'https://localhost:3000', open: true, help: false },
  });
});

test.each([
  ['--addin', 'folder'],
  ['--port', 'x'],
  ['--port', '0'],
  ['--port', '65535'],
  ['--port', '1.5'],
  ['--port'],
  ['--prot', '1'],
  ['a.xlsx', 'b.xlsx'],
])('refuses %s %s', (...args) => expect(() => parseDemoArguments(args)).toThrow(UsageError));
