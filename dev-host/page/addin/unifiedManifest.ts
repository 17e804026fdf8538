/**
 * Why the unified manifest of Microsoft 365 is not read; null where a text is no such manifest.
 * @param file what is shown of where it is from
 */
export const unifiedManifestMistake = (text: string, file: string): string | null =>
  /^[\s\uFEFF]*\{/.test(text)
    ? `${file} is JSON, the unified manifest of Microsoft 365; the stand-in reads the XML one: --manifest manifest.xml.`
    : null;
