/**
 * Resolves when the Chinese letters the server added for a machine without any can be drawn. The grid paints
 * on a canvas, which does not wait for fonts and does not paint again when they come.
 */
export async function fontsReady(): Promise<void> {
  const sizes = [...document.fonts].map((font) => `${font.weight} 14px "${font.family.replaceAll('"', '')}"`);
  await Promise.all([...new Set(sizes)].map((font) => document.fonts.load(font, 'A汉')));
}
