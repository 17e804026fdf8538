/**
 * The manifest names the add-in's development server; the demo serves the same paths from an origin of its own.
 */
export function addinAddress(url: string, addinOrigin: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${addinOrigin}${pathname}${search}${hash}`;
}
