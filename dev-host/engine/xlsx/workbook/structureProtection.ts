import type { Book } from '../../book/Book';
import { element } from '../xml/element';
import { flag, type XmlNode } from '../xml/XmlNode';
import { readPassword, writePassword } from './passwords';

const names = {
  legacy: 'workbookPassword',
  algorithm: 'workbookAlgorithmName',
  hash: 'workbookHashValue',
  salt: 'workbookSaltValue',
  spinCount: 'workbookSpinCount',
} as const;

/** Reads `workbookProtection`; undefined where the structure is not locked. ECMA-376 18.2.29. */
export function readStructureProtection(node: XmlNode | undefined): Book['structureProtection'] {
  if (!node || !flag(node.attributes.lockStructure)) return undefined;
  const password = readPassword(node.attributes, names);
  return password ? { password } : {};
}

export function writeStructureProtection({ structureProtection }: Book): string | undefined {
  if (!structureProtection) return undefined;
  return element('workbookProtection', {
    ...writePassword(structureProtection.password, names),
    lockStructure: true,
  });
}
