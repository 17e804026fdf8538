import ts from 'typescript';

/** No module: nothing is exported. */
export const withoutExport = () => (node) => {
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
