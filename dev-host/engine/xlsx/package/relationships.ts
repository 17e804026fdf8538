import { parseTree } from '../xml/XmlNode';
import type { XlsxPackage } from './XlsxPackage';

export interface Relationship {
  id: string;
  /** The last word of the type's address: `worksheet`, `table`, …; the same in the strict and the usual format. */
  type: string;
  /** Path within the package, or the address as written when external. */
  target: string;
  external: boolean;
}

/** The relationships of a part (`''` = of the package itself); empty when it has none. ECMA-376 part 2, 6.5. */
export function readRelationships(source: XlsxPackage, part: string): Relationship[] {
  const text = source.text(relationshipsPath(part));
  if (text === null) return [];
  return parseTree(text).children.map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** Where the relationships of a part are kept. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return decodePath(steps.join('/'));
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A bare per cent sign is not an escape: the name is meant as written.
    return path;
  }
}
