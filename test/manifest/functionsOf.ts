import type { Surroundings } from './checkManifest';

/** The names that a page's code gives to what the ribbon's buttons run. */
export const functionsIn = (code: string): string[] =>
  [...code.matchAll(/\bOffice\.actions\.associate\(\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name);

/** Those of a built page, from the scripts that it loads; null where it, or one of them, is not there. */
export function builtFunctions(page: string, fileAt: Surroundings['fileAt']): string[] | null {
  const html = fileAt(page);
  if (html === null) return null;
  const sources = [...decoded(html).matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)].map(
    ([, src = '']) => src,
  );
  const own = sources.filter((src) => !/^(?:[a-z]+:)?\/\//i.test(src)).map((src) => fileAt(src));
  return own.includes(null) ? null : own.flatMap((script) => (script ? functionsIn(decoded(script)) : []));
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
