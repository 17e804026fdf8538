import type { PictureState } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import { element } from '../../shell/element';
import type { GridPane, GridView } from './GridView';

/** CSS pixels in a point, at 96 to the inch. */
const PIXELS_PER_POINT = 4 / 3;

const MEDIA = { PNG: 'image/png', JPEG: 'image/jpeg' } as const;

/** Shows the pictures of the sheet over its cells; they scroll with them and let the pointer through. */
export function drawPictures(engine: Engine, view: GridView, layer: HTMLElement): void {
  const parts: { place: HTMLElement; images: Map<string, HTMLImageElement> }[] = [];
  const draw = () => {
    const sheet = engine.activeSheet();
    const pictures = engine.parts(sheet).pictures.filter(({ visible }) => visible);
    const panes = pictures.length === 0 ? [] : view.panes(sheet);
    while (parts.length < panes.length) {
      const place = element('div', { class: 'pictures' });
      layer.append(place);
      parts.push({ place, images: new Map() });
    }
    parts.forEach(({ place, images }, index) => {
      const pane = panes[index];
      place.hidden = !pane;
      if (!pane) return;
      Object.assign(place.style, inPixels(pane.clip.x, pane.clip.y, pane.clip.width, pane.clip.height));
      place.replaceChildren(...pictures.map((picture) => drawn(picture, pane, images)));
    });
  };
  view.onMoved(draw);
  engine.onChange(({ type }) => type !== 'selection' && draw());
  new ResizeObserver(draw).observe(document.body);
}

/** An image is made once and then only moved: the browser would read its file again each time. */
function drawn(
  picture: PictureState,
  { clip, corner, scale }: GridPane,
  images: Map<string, HTMLImageElement>,
) {
  const source = `data:${MEDIA[picture.format]};base64,${picture.image}`;
  const image = images.get(picture.id) ?? element('img');
  images.set(picture.id, image);
  if (image.src !== source) image.src = source;
  image.alt = picture.altTextDescription || picture.name;
  const across = PIXELS_PER_POINT * scale.x;
  const down = PIXELS_PER_POINT * scale.y;
  Object.assign(
    image.style,
    inPixels(
      corner.x - clip.x + picture.left * across,
      corner.y - clip.y + picture.top * down,
      picture.width * across,
      picture.height * down,
    ),
    { transform: picture.rotation === 0 ? '' : `rotate(${picture.rotation}deg)` },
  );
  return image;
}

const inPixels = (left: number, top: number, width: number, height: number) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});
