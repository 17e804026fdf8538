import ts from 'typescript';
import { LEFT_OUT, OLDER, REPLACED, source } from './scriptSources.mjs';

/** What a name in the sources refers to, as the script will have it: see `REPLACED`, `LEFT_OUT` and `OLDER`. */
export function createDeclarations(program) {
  const checker = program.getTypeChecker();
  const isOurs = (file) => file.fileName.startsWith(source('')) && !file.isDeclarationFile;

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
  /** The function in place of a method that is too new. */
  function olderCall(node) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const name = node.expression.name.text;
    if (!Object.hasOwn(OLDER, name)) return undefined;
    const declared = symbolOf(node.expression.name)?.declarations?.[0]?.getSourceFile();
    return declared && program.isSourceFileDefaultLibrary(declared) ? OLDER[name] : undefined;
  }

  return { checker, program, isOurs, symbolOf, statementsOf, exportOf, isLeftOut, olderCall };
}
