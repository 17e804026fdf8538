import ts from 'typescript';

/** What Microsoft's type definitions say of a member. */
export interface DocumentedMember {
  /** `ExcelApi 1.9`; several where a feature came in steps (`1.1 for get, 1.8 for set`): the text as written. */
  requirementSet: string;
  readonly: boolean;
  deprecated: boolean;
  /** The Excel class a property or method leads to. */
  leadsTo?: string;
}

export type DocumentedType = ReadonlyMap<string, DocumentedMember>;

/** The classes of namespace `Excel` in @types/office-js with their documented members. */
export function documentedTypes(typings: ts.SourceFile): ReadonlyMap<string, DocumentedType> {
  const types = new Map<string, Map<string, DocumentedMember>>();
  for (const statement of typings.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const members = types.get(declaration.name.text) ?? new Map<string, DocumentedMember>();
      types.set(declaration.name.text, members);
      for (const member of declaration.members) {
        if (!member.name || !ts.isIdentifier(member.name) || members.has(member.name.text)) continue;
        members.set(member.name.text, documented(member, declaration));
      }
    }
  }
  return types;
}

/** The `[Api set: …]` of a declaration, from its own documentation or its class's. */
export function requirementSetOf(declaration: ts.Node): string {
  const own = apiSet(declaration);
  if (own !== undefined) return own;
  return ts.isClassLike(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent)
    ? (apiSet(declaration.parent) ?? '')
    : '';
}

/** The lowest ExcelApi version in an `[Api set]` text, as a number that orders (1.9 < 1.10); null for another set. */
export function excelApiVersion(requirementSet: string): number | null {
  const version = /^ExcelApi (\d+)\.(\d+)/.exec(requirementSet);
  return version ? Number(version[1]) * 1000 + Number(version[2]) : null;
}

function documented(member: ts.ClassElement, parent: ts.ClassDeclaration): DocumentedMember {
  const flags = ts.getCombinedModifierFlags(member);
  const type = ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member) ? member.type : undefined;
  const leadsTo = type && /^Excel\.(\w+)$/.exec(type.getText())?.[1];
  return {
    requirementSet: apiSet(member) ?? apiSet(parent) ?? '',
    readonly: (flags & ts.ModifierFlags.Readonly) !== 0,
    deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
    ...(leadsTo ? { leadsTo } : {}),
  };
}

function apiSet(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join('\n');
  const found = /\[\s*API set:\s*([^\]]+)\]/i.exec(comment)?.[1]?.replace(/\s+/g, ' ').trim();
  if (found !== undefined) return found;
  return /in preview|BETA/.test(comment) ? 'preview' : undefined;
}
