import ts from 'typescript';
import { ENTRY, OLDER_FILE, REPLACED } from './scriptSources.mjs';

/** The top-level statements that `main` needs, in the order in which the modules are evaluated. */
export function reachedStatements(declarations) {
  const { checker, program, isOurs, symbolOf, statementsOf, exportOf, isLeftOut, olderCall } = declarations;
  const reached = new Set();
  const jsonFiles = new Map();
  const excelTypes = new Set();
  const work = [];

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

  const main = program
    .getSourceFile(ENTRY)
    .statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === 'main');
  reach(main);
  while (work.length > 0) visit(work.pop());

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
  return { main, statements, jsonFiles, excelTypes };
}
