import ts from 'typescript';
import { requirementSetOf } from './documentedTypes';

/** One place where code uses a member of an Excel class. */
export interface ExcelUse {
  type: string;
  member: string;
  requirementSet: string;
  /** `src/workbook/banner.ts:23` */
  place: string;
  file: string;
  /** Position in the file, for finding what the use is under. */
  node: ts.Node;
}

/**
 * Every use of a member of a class of namespace `Excel` in the given files, by the types the compiler sees:
 * property accesses, destructuring, and the names in `load('…')` and `set({…})`.
 */
export function excelUses(program: ts.Program, files: readonly string[], root: string): ExcelUse[] {
  const checker = program.getTypeChecker();
  const uses: ExcelUse[] = [];

  const add = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const declaration = symbol?.declarations?.find((one) => classOf(one) !== undefined);
    if (!symbol || !declaration) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push({
      type: classOf(declaration) ?? '',
      member: symbol.name,
      requirementSet: requirementSetOf(declaration),
      place: `${file.fileName.slice(root.length + 1)}:${line}`,
      file: file.fileName,
      node,
    });
  };
  const addPath = (type: ts.Type, path: string, node: ts.Node) => {
    let owner = type;
    for (const name of path.split('/').filter((step) => step !== '' && step !== '*' && step !== '$all')) {
      const symbol = checker.getPropertyOfType(owner, name) ?? itemProperty(checker, owner, name);
      if (!symbol) throw new Error(`${node.getText()}: ${checker.typeToString(owner)} has no ${name}`);
      add(symbol, node);
      owner = elementOf(checker, checker.getTypeOfSymbol(symbol));
    }
  };
  const addObject = (type: ts.Type, literal: ts.ObjectLiteralExpression) => {
    for (const property of literal.properties) {
      if (!property.name || !ts.isIdentifier(property.name)) continue;
      const symbol = checker.getPropertyOfType(type, property.name.text);
      add(symbol, property);
      if (symbol && ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
        addObject(checker.getTypeOfSymbol(symbol), property.initializer);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        add(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.text), node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const owner = checker.getTypeAtLocation(node.expression.expression);
      const [argument] = node.arguments;
      const method = node.expression.name.text;
      if (isExcelClass(owner) && argument && method === 'load' && ts.isStringLiteralLike(argument))
        for (const path of argument.text.split(',')) addPath(owner, path.trim(), argument);
      if (isExcelClass(owner) && argument && method === 'set' && ts.isObjectLiteralExpression(argument))
        addObject(owner, argument);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not part of the program`);
    visit(source);
  }
  return uses.filter(({ member }) => !clientOnly.has(member));
}

// Answered by the client itself.
const clientOnly = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack']);

/** The class of namespace Excel a declaration is a member of. */
function classOf(declaration: ts.Node): string | undefined {
  const { parent } = declaration;
  return parent && ts.isClassDeclaration(parent) && isInExcel(parent) ? parent.name?.text : undefined;
}

function isExcelClass(type: ts.Type): boolean {
  return (type.symbol?.declarations ?? []).some((one) => ts.isClassDeclaration(one) && isInExcel(one));
}

function isInExcel(node: ts.Node): boolean {
  const { parent } = node;
  return parent && ts.isModuleBlock(parent) && parent.parent.name.text === 'Excel';
}

// load('name') on a collection means each item's.
function itemProperty(checker: ts.TypeChecker, owner: ts.Type, name: string): ts.Symbol | undefined {
  const items = checker.getPropertyOfType(owner, 'items');
  return items && checker.getPropertyOfType(elementOf(checker, checker.getTypeOfSymbol(items)), name);
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}
