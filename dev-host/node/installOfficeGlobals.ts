import type { OfficeGlobals } from './createNodeOffice';

/** Makes `Excel`, `Office` and `OfficeExtension` global, as a page has them; answers how to take them away again. */
export function installOfficeGlobals(office: OfficeGlobals): () => void {
  const scope = globalThis as Record<string, unknown>;
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const before = names.map((name) => [name, scope[name]] as const);
  for (const name of names) scope[name] = office[name];
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete scope[name];
      else scope[name] = value;
    }
  };
}
