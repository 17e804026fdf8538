/**
 * Draws the lines, boxes, paths and texts of a flat SVG document. Not left to the browser as an image: that would
 * know the system's fonts only, none of those the page has loaded.
 */
export async function drawSvg(svg: Element, pen: CanvasRenderingContext2D): Promise<void> {
  const family = svg.getAttribute('font-family') ?? 'sans-serif';
  const ink = svg.getAttribute('fill') ?? '#000000';
  const texts = [...svg.children].filter(({ tagName }) => tagName === 'text');
  await Promise.all(texts.map((text) => document.fonts.load(`16px ${family}`, text.textContent ?? '')));
  for (const element of svg.children) {
    if (element.tagName === 'text') drawText(element, pen, { family, ink });
    else drawShape(element, pen);
  }
}

function drawShape(element: Element, pen: CanvasRenderingContext2D): void {
  const shape = outlineOf(element);
  if (!shape) return;
  const fill = element.getAttribute('fill');
  const stroke = element.getAttribute('stroke');
  if (fill) {
    pen.fillStyle = fill;
    pen.fill(shape);
  }
  if (stroke) {
    pen.strokeStyle = stroke;
    pen.lineWidth = number(element, 'stroke-width', 1);
    pen.stroke(shape);
  }
}

/** Null for what is not drawn, as the title. */
function outlineOf(element: Element): Path2D | null {
  if (element.tagName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.tagName === 'line') {
    path.moveTo(number(element, 'x1'), number(element, 'y1'));
    path.lineTo(number(element, 'x2'), number(element, 'y2'));
    return path;
  }
  if (element.tagName !== 'rect') return null;
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  path.roundRect(x, y, number(element, 'width'), number(element, 'height'), number(element, 'rx'));
  return path;
}

function drawText(
  element: Element,
  pen: CanvasRenderingContext2D,
  { family, ink }: { family: string; ink: string },
): void {
  pen.font = `${number(element, 'font-size', 16)}px ${family}`;
  pen.fillStyle = ink;
  pen.textAlign = element.getAttribute('text-anchor') === 'middle' ? 'center' : 'left';
  for (const line of element.children) {
    pen.fillText(line.textContent ?? '', number(line, 'x'), number(line, 'y'));
  }
}

const number = (element: Element, name: string, absent = 0): number =>
  Number(element.getAttribute(name) ?? absent);
