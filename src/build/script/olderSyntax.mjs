import ts from 'typescript';
import { OLDER_FILE, REPLACED } from './scriptSources.mjs';

const ARRAY_CALLBACKS =
  /^(map|filter|flatMap|forEach|some|every|find|findIndex|findLast|findLastIndex|reduce|reduceRight|sort|from)$/;

/** A statement as TypeScript 4.0 writes it, with the script's own names: for `ts.transform`. */
export function olderSyntax(declarations, names, jsonNames) {
  const { checker, symbolOf, statementsOf, exportOf, isLeftOut, olderCall } = declarations;
  const { factory } = ts;
  return (context) => (top) => {
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
  function isMatch(node) {
    return /^RegExp(Match|Exec)Array$/.test(checker.getTypeAtLocation(node).symbol?.name ?? '');
  }
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
    const name = names.get(symbol);
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
}
