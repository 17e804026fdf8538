/**
 * The manifest names the add-in's development server; the demo serves the same paths from an origin of its own.
 */
export function addinAddress(url: string, addinOrigin: string): string {
  if (!URL.canParse(url)) throw new Error(`manifest.xml names “${url}”, which is no address.`);
  const { pathname, search, hash } = new URL(url);
  return `${addinOrigin}${pathname}${search}${hash}`;
}
