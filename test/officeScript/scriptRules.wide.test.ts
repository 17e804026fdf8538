import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { builtScript } from './builtScript';

// What Excel's editor asks of a script: docs/excel-facts.md, “Office Scripts”.

/** The compiler of the editor, from a package of its own: two compilers in one would both claim the command `tsc`. */
const fromEditor = createRequire(join(__dirname, 'editor/package.json'));
const old = fromEditor('typescript') as typeof ts;
const EXCEL = join(__dirname, '../../src/script/excelScript.d.ts');

test.each([
  ['with what a browser has', ['lib.esnext.d.ts', 'lib.dom.d.ts']],
  ['without it', ['lib.es2020.d.ts']],
])('TypeScript 4.0.3 finds nothing wrong with it, `any` included, %s', (_, lib) => {
  expect(old.version).toBe('4.0.3');
  const file = '/opsbook-refresh.ts';
  const options = {
    strict: true,
    noImplicitAny: true,
    noEmit: true,
    types: [],
    target: old.ScriptTarget.ES2019,
    lib,
  };
  const host = old.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === file
      ? old.createSourceFile(name, builtScript(), target)
      : getSourceFile.call(host, name, target);
  const folder = dirname(fromEditor.resolve('typescript'));
  host.getDefaultLibLocation = () => folder;
  const program = old.createProgram([file, EXCEL], options, host);
  const found = old.getPreEmitDiagnostics(program);
  expect(found.map(({ messageText }) => old.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('it keeps to what the editor refuses besides', () => {
  const source = ts.createSourceFile('script.ts', builtScript(), ts.ScriptTarget.ES2019, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const wrong = refused(node);
    if (wrong) found.push(`${wrong}: ${node.getText(source).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(found).toEqual([]);
  expect(source.statements.filter(ts.isFunctionDeclaration)[0]?.name?.text).toBe('main');
});

test('it is as large as its page says', () => {
  const page = readFileSync(join(__dirname, '../../docs/office-script.md'), 'utf8');
  const said = [...page.matchAll(/(?:约|some) (\d+) KB/g)].map(([, size]) => Number(size) * 1000);
  expect(said).toHaveLength(2);
  for (const size of said) {
    expect(Math.abs(Buffer.byteLength(builtScript()) - size)).toBeLessThan(10_000);
  }
});

const CALLBACKS = new Set([
  'map',
  'filter',
  'flatMap',
  'forEach',
  'some',
  'every',
  'find',
  'findIndex',
  'sort',
]);

/** Why the editor refuses a piece of code; null where it does not. */
function refused(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node))
    return 'a module';
  if (ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken) return 'a generator';
  if (
    ts.isIdentifier(node) &&
    ['eval', 'Excel', 'Office', 'OfficeExtension', 'console', 'Function'].includes(node.text)
  )
    return 'its name';
  if (ts.isHeritageClause(node) && node.getText().includes('ExcelScript.')) return 'inherits';
  if (ts.isConstructorDeclaration(node) && node.getText().includes('ExcelScript')) return 'a constructor';
  if (ts.isUnionTypeNode(node) && isMixedUnion(node)) return 'a union with a type of its own';
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [callback] = node.arguments;
    const isNamed = callback && (ts.isIdentifier(callback) || ts.isFunctionExpression(callback));
    if (isNamed && callback.getText() !== 'undefined' && CALLBACKS.has(node.expression.name.text))
      return 'a callback that is no arrow function';
  }
  return null;
}

function isMixedUnion({ types }: ts.UnionTypeNode): boolean {
  const others = types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword);
  return others.length > 1 && others.some((type) => type.getText().startsWith('ExcelScript.'));
}
