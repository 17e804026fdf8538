// npm run office-script [-- OUTPUT.ts]
// One file of TypeScript for Excel's Automate tab, made of src/script/main.ts and all it reaches, declaration by
// declaration. The editor there compiles with TypeScript 4.0, knows no modules and refuses `any` (docs/excel-facts.md),
// so a bundle of JavaScript will not do: types come along.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const recentHolidays = require('./recentHolidays.cjs');
const root = join(import.meta.dirname, '..', '..');
const source = (file) => join(root, 'src', file);

const ENTRY = source('script/main.ts');
/** Modules that are not taken along, each with the one in its place, which has the same exports as far as they are used. */
const REPLACED = new Map(
  [
    ['workbook/sheets/newSupportingTable.ts', 'script/noNewTable.ts'],
    ['domain/settings/settingSchemas.ts', 'script/plainSettings.ts'],
    ['workbook/session/workbookError.ts', 'script/plainError.ts'],
  ].map(([file, other]) => [source(file), source(other)]),
);
/** Words that only the pane shows: parts of `Language` that a script never reads. */
const LEFT_OUT = new Set(['messages']);
/** Methods that TypeScript 4.0 does not know, with the function in `olderMethods.ts` that does the same. */
const OLDER = { at: 'itemAt', findLast: 'lastItem', findLastIndex: 'lastIndex', hasOwn: 'hasOwn' };
const OLDER_FILE = source('script/olderMethods.ts');
const ARRAY_CALLBACKS =
  /^(map|filter|flatMap|forEach|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|sort|from)$/;
/** Identifiers that the editor reserves, or that a browser has. */
const TAKEN = new Set([
  'Excel',
  'ExcelScript',
  'console',
  'name',
  'Text',
  'Range',
  'Comment',
  'open',
  'close',
  'fill',
  'day',
  'find',
  'stop',
  'top',
  'parent',
  'Option',
  'Node',
  'Element',
]);

/** @param {string} version what its first line says it is of */
export function officeScript(version) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { types: ['office-js'], lib: ['lib.es2023.d.ts'] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const program = ts.createProgram(
    [ENTRY, OLDER_FILE, source('script/excelScript.d.ts'), ...REPLACED.values()],
    config.options,
  );
  return emit(program, version);
}

function emit(program, version) {
  const checker = program.getTypeChecker();
  const isOurs = (file) => file.fileName.startsWith(source('')) && !file.isDeclarationFile;

  // ---- which statements are reached
  const reached = new Set();
  const jsonFiles = new Map();
  const excelTypes = new Set();
  const work = [];

  /** The symbol an identifier refers to, imports resolved. */
  function symbolOf(node) {
    const parent = node.parent;
    let symbol =
      parent && ts.isShorthandPropertyAssignment(parent) && parent.name === node
        ? checker.getShorthandAssignmentValueSymbol(parent)
        : checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol;
  }
  function topStatement(node) {
    let at = node;
    while (at.parent && !ts.isSourceFile(at.parent)) at = at.parent;
    return at.parent ? at : undefined;
  }
  /** The top-level statements that declare a symbol, in the module that replaces its own. */
  function statementsOf(symbol) {
    return (symbol.declarations ?? []).flatMap((declaration) => {
      const file = declaration.getSourceFile();
      if (file.fileName.endsWith('.json')) return [];
      if (!isOurs(file)) return [];
      const other = REPLACED.get(file.fileName);
      if (other && exportOf(other, symbol.name)) return statementsOf(exportOf(other, symbol.name));
      const statement = topStatement(declaration);
      return statement && isTopName(statement, declaration) ? [statement] : [];
    });
  }
  function exportOf(fileName, name) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(fileName));
    return module?.exports?.get(name);
  }
  function isTopName(statement, declaration) {
    if (statement === declaration) return true;
    return ts.isVariableStatement(statement) && declaration.parent?.parent === statement;
  }
  function isLeftOut(node) {
    return (
      (ts.isPropertySignature(node) ||
        ts.isPropertyAssignment(node) ||
        ts.isShorthandPropertyAssignment(node)) &&
      ts.isIdentifier(node.name) &&
      LEFT_OUT.has(node.name.text) &&
      (ts.isInterfaceDeclaration(node.parent)
        ? node.parent.name.text === 'Language'
        : /words\/(zh-CN\/zhCN|en\/en)\.ts$/.test(node.getSourceFile().fileName))
    );
  }
  function reach(statement) {
    if (reached.has(statement)) return;
    reached.add(statement);
    work.push(statement);
  }
  function visit(node) {
    if (isLeftOut(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = symbolOf(node);
      if (symbol) {
        const json = symbol.declarations?.[0]?.getSourceFile();
        if (json?.fileName.endsWith('.json')) jsonFiles.set(node.text, json.fileName);
        for (const statement of statementsOf(symbol)) reach(statement);
      }
    }
    const older = olderCall(node);
    if (older) reach(statementsOf(exportOf(OLDER_FILE, older))[0]);
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left) && node.left.text === 'Excel')
      excelTypes.add(node.right.text);
    ts.forEachChild(node, visit);
  }
  /** The function in place of a method that is too new. */
  function olderCall(node) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const name = node.expression.name.text;
    if (!Object.hasOwn(OLDER, name)) return undefined;
    const declared = symbolOf(node.expression.name)?.declarations?.[0]?.getSourceFile();
    return declared && program.isSourceFileDefaultLibrary(declared) ? OLDER[name] : undefined;
  }

  const main = program
    .getSourceFile(ENTRY)
    .statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === 'main');
  reach(main);
  while (work.length > 0) visit(work.pop());

  // ---- in which order: modules as they are evaluated, statements as they stand
  const order = [];
  const seen = new Set();
  (function walk(fileName) {
    const real = REPLACED.get(fileName) ?? fileName;
    for (const each of real === fileName ? [fileName] : [real, fileName]) {
      if (seen.has(each)) continue;
      seen.add(each);
      const file = program.getSourceFile(each);
      for (const statement of file.statements) {
        if (
          !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) ||
          !statement.moduleSpecifier
        )
          continue;
        const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
        const target = symbol?.declarations?.[0]?.getSourceFile();
        if (target && isOurs(target)) walk(target.fileName);
      }
      order.push(file);
    }
  })(ENTRY);
  if (!seen.has(OLDER_FILE)) order.unshift(program.getSourceFile(OLDER_FILE));
  const statements = order.flatMap((file) => file.statements.filter((one) => reached.has(one)));

  // ---- what everything is called
  const names = new Map();
  const used = new Set(TAKEN);
  const nameOf = (symbol) => names.get(symbol);
  for (const statement of statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name))
      : statement.name
        ? [statement.name]
        : [];
    for (const identifier of declared) {
      const symbol = checker.getSymbolAtLocation(identifier);
      if (names.has(symbol)) continue;
      let name = identifier.text;
      for (let n = 2; used.has(name); n += 1) name = `${identifier.text}${n}`;
      if (statement === main) name = 'main';
      used.add(name);
      names.set(symbol, name);
    }
  }
  const jsonNames = new Map([...jsonFiles].map(([name]) => [name, `${name}Days`]));

  // ---- as TypeScript 4.0 writes it
  const { factory } = ts;
  const transformer = (context) => (top) => {
    const change = (node) => {
      if (isLeftOut(node)) return undefined;
      if (ts.isSatisfiesExpression(node)) return change(node.expression);
      if (ts.isIdentifier(node) && !isMatchIndex(node)) return renamed(node);
      if (ts.isShorthandPropertyAssignment(node)) {
        const name = renamed(node.name);
        return name === node.name ? node : factory.createPropertyAssignment(node.name.text, name);
      }
      if (
        ts.isTypeReferenceNode(node) &&
        ts.isQualifiedName(node.typeName) &&
        node.typeName.left.text === 'Excel'
      )
        return factory.createTypeReferenceNode(`Unused${node.typeName.right.text}`);
      if (ts.isModifier(node) && node.kind === ts.SyntaxKind.OverrideKeyword) return undefined;
      const older = olderCall(node);
      if (older) {
        const symbol = statementsOf(exportOf(OLDER_FILE, older))[0].name;
        const own = names.get(checker.getSymbolAtLocation(symbol));
        const [object, ...rest] =
          older === 'hasOwn' ? node.arguments : [node.expression.expression, ...node.arguments];
        return factory.createCallExpression(
          factory.createIdentifier(own),
          undefined,
          [object, ...rest].map(change),
        );
      }
      // Its members are named all or none, and may not be in part.
      if (ts.isNamedTupleMember(node)) {
        const type = change(node.type);
        if (node.dotDotDotToken) return factory.createRestTypeNode(type);
        return node.questionToken ? factory.createOptionalTypeNode(type) : type;
      }
      if (isMatchIndex(node))
        return factory.createNonNullExpression(
          ts.isIdentifier(node) ? renamed(node) : ts.visitEachChild(node, change, context),
        );
      const arrow = callbackOf(node);
      const next = ts.visitEachChild(node, change, context);
      return arrow ? withArrow(next, arrow) : next;
    };
    return change(top);
  };
  /** Where a match was found, which `matchAll` always says and TypeScript 4.0 does not know it does. */
  function isMatchIndex(node) {
    if (ts.isPropertyAccessExpression(node)) return node.name.text === 'index' && isMatch(node.expression);
    if (!ts.isIdentifier(node) || node.text !== 'index' || !node.parent || !ts.isExpression(node))
      return false;
    const { parent } = node;
    if (
      ts.isBindingElement(parent) ||
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isShorthandPropertyAssignment(parent)
    )
      return false;
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    return declaration !== undefined && ts.isBindingElement(declaration) && isMatch(declaration.parent);
  }
  const isMatch = (node) =>
    /^RegExp(Match|Exec)Array$/.test(checker.getTypeAtLocation(node).symbol?.name ?? '');
  function renamed(node) {
    // Only what is looked up by its bare name: not members.
    const { parent } = node;
    if (parent && ts.isPropertyAccessExpression(parent) && parent.name === node) return node;
    if (
      parent &&
      (ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isMethodSignature(parent) ||
        ts.isMethodDeclaration(parent) ||
        ts.isPropertyDeclaration(parent) ||
        ts.isGetAccessor(parent)) &&
      parent.name === node
    )
      return node;
    if (parent && ts.isBindingElement(parent) && parent.propertyName === node) return node;
    let symbol = symbolOf(node);
    if (!symbol) return node;
    const json = symbol.declarations?.[0]?.getSourceFile();
    if (json?.fileName.endsWith('.json') && jsonNames.has(node.text))
      return factory.createIdentifier(jsonNames.get(node.text));
    const file = symbol.declarations?.[0]?.getSourceFile();
    const other = file && REPLACED.get(file.fileName);
    if (other && exportOf(other, symbol.name)) symbol = exportOf(other, symbol.name);
    const name = nameOf(symbol);
    return name && name !== node.text ? factory.createIdentifier(name) : node;
  }
  /** A function that is handed to a method of an array by its name, with the number of its parameters. */
  function callbackOf(node) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    if (!ARRAY_CALLBACKS.test(node.expression.name.text)) return undefined;
    const at = node.expression.name.text === 'from' ? 1 : 0;
    const given = node.arguments[at];
    if (!given || ts.isArrowFunction(given)) return undefined;
    const [signature] = checker.getTypeAtLocation(given).getCallSignatures();
    if (!signature) return undefined;
    const contextual = checker.getContextualType(given)?.getCallSignatures()[0];
    const most = contextual?.parameters.length ?? signature.parameters.length;
    return { at, count: Math.min(signature.parameters.length || 1, most) };
  }
  function withArrow(call, { at, count }) {
    const given = call.arguments[at];
    const parameters = ['item', 'index', 'all'].slice(0, count).map((name) => `${name}Given`);
    const arrow = factory.createArrowFunction(
      undefined,
      undefined,
      parameters.map((name) => factory.createParameterDeclaration(undefined, undefined, name)),
      undefined,
      factory.createToken(ts.SyntaxKind.EqualsGreaterThanToken),
      factory.createCallExpression(
        given,
        undefined,
        parameters.map((name) => factory.createIdentifier(name)),
      ),
    );
    const args = call.arguments.map((one, index) => (index === at ? arrow : one));
    return factory.updateCallExpression(call, call.expression, call.typeArguments, args);
  }
  const printer = ts.createPrinter({ removeComments: true });
  const parts = statements.map((statement) => {
    const { transformed } = ts.transform(statement, [transformer, withoutExport]);
    return printer.printNode(ts.EmitHint.Unspecified, transformed[0], statement.getSourceFile());
  });
  const json = [...jsonFiles].map(([name, file]) => {
    const text = file.includes('chinese-days')
      ? recentHolidays(readFileSync(file, 'utf8'))
      : readFileSync(file, 'utf8');
    return `const ${jsonNames.get(name)}: { [part: string]: { [day: string]: string } } = ${text};`;
  });
  const unused = [...excelTypes]
    .sort()
    .map((type) => `interface Unused${type} { readonly unused${type}?: true; }`);
  // Of a browser; whether the editor knows it is not documented, and where it does the two are one.
  unused.push('interface AbortSignal { readonly aborted: boolean; }');
  const last = parts.pop();
  return {
    text: `${headerOf(version)}\n${[last, ...unused, ...json, ...parts].join('\n')}\n`,
    statements: statements.length,
  };

  function bindingNames(name) {
    return ts.isIdentifier(name)
      ? [name]
      : name.elements.flatMap((element) => (element.name ? bindingNames(element.name) : []));
  }
}

/** No module: nothing is exported. */
const withoutExport = () => (node) => {
  if (!ts.canHaveModifiers(node) || !node.modifiers) return node;
  const modifiers = node.modifiers.filter(({ kind }) => kind !== ts.SyntaxKind.ExportKeyword);
  const { factory } = ts;
  if (ts.isVariableStatement(node))
    return factory.updateVariableStatement(node, modifiers, node.declarationList);
  if (ts.isFunctionDeclaration(node))
    return factory.updateFunctionDeclaration(
      node,
      modifiers,
      node.asteriskToken,
      node.name,
      node.typeParameters,
      node.parameters,
      node.type,
      node.body,
    );
  if (ts.isInterfaceDeclaration(node))
    return factory.updateInterfaceDeclaration(
      node,
      modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members,
    );
  if (ts.isTypeAliasDeclaration(node))
    return factory.updateTypeAliasDeclaration(node, modifiers, node.name, node.typeParameters, node.type);
  if (ts.isClassDeclaration(node))
    return factory.updateClassDeclaration(
      node,
      modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members,
    );
  return node;
};

const holidays = readFileSync(join(root, 'node_modules', 'chinese-days', 'LICENSE'), 'utf8');
export const headerOf = (
  version,
) => `// Opsbook ${version}: refreshes statuses, alerts and the line above the tracker, and returns the digest.
// Made by npm run office-script; changes belong into the sources. How to use it: docs/office-script.md.
/*
The holidays are those of chinese-days:

${holidays.trim()}
*/`;

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function command(args) {
  const usage =
    'npm run office-script -- [OUTPUT.ts]   (dist/office-script/opsbook-refresh.ts when left out)';
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const [given, ...more] = args;
  if (more.length > 0 || (given !== undefined && !/^[^-].*\.ts$/.test(given))) throw new Error(usage);
  // npm runs scripts in the project's folder; a person means the folder they called it from.
  const output =
    given === undefined
      ? join(root, 'dist', 'office-script', 'opsbook-refresh.ts')
      : resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const { text, statements } = officeScript(require('../../package.json').version);
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    throw new Error(`Cannot write ${output}: ${error.message}`);
  }
  process.stdout.write(`${output}: ${Buffer.byteLength(text)} B, ${statements} declarations\n`);
}
