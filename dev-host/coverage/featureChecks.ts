import ts from 'typescript';
import { excelApiVersion } from './documentedTypes';
import type { ExcelUse } from './excelUses';

/**
 * True when a use is under a check for the requirement set it needs: inside the branch of a condition that calls
 * `isSetSupported('ExcelApi', version)`, or after such a check that leaves the function.
 */
export function isFeatureChecked(use: ExcelUse): boolean {
  const needed = excelApiVersion(use.requirementSet);
  if (needed === null) return false;
  for (let node = use.node; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && node === parent.thenStatement && checks(parent.expression, needed))
      return true;
    if (ts.isConditionalExpression(parent) && node === parent.whenTrue && checks(parent.condition, needed))
      return true;
    if (
      ts.isBinaryExpression(parent) &&
      node === parent.right &&
      isAnd(parent) &&
      checks(parent.left, needed)
    )
      return true;
    if (ts.isBlock(parent) && earlier(parent, node).some((statement) => leavesWithout(statement, needed)))
      return true;
  }
  return false;
}

const isAnd = ({ operatorToken }: ts.BinaryExpression) =>
  operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

const earlier = (block: ts.Block, node: ts.Node) =>
  block.statements.slice(0, block.statements.indexOf(node as ts.Statement));

/** `if (!isSetSupported('ExcelApi', '1.13')) return …;` */
function leavesWithout(statement: ts.Statement, needed: number): boolean {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return false;
  if (statement.expression.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const then = statement.thenStatement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return leaves && checks(statement.expression.operand, needed);
}

function checks(condition: ts.Expression, needed: number): boolean {
  if (ts.isParenthesizedExpression(condition)) return checks(condition.expression, needed);
  if (ts.isBinaryExpression(condition) && isAnd(condition))
    return checks(condition.left, needed) || checks(condition.right, needed);
  if (!ts.isCallExpression(condition)) return false;
  const called = condition.expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
  const [set, version] = condition.arguments;
  return (
    name === 'isSetSupported' &&
    set !== undefined &&
    version !== undefined &&
    ts.isStringLiteralLike(set) &&
    ts.isStringLiteralLike(version) &&
    set.text === 'ExcelApi' &&
    (excelApiVersion(`ExcelApi ${version.text}`) ?? 0) >= needed
  );
}
