import { drawSvg } from './drawSvg';

/** Pixels of the picture in a pixel of the drawing, so that it stays sharp in print. */
const SHARPNESS = 2;

/**
 * Draws an SVG document as a PNG file, the form Excel takes pictures in.
 * @returns the file as Base64
 * @throws Error when the browser cannot draw it
 */
export async function drawPng(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser has no canvas.');
  pen.scale(SHARPNESS, SHARPNESS);
  await drawSvg(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, pen);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
