import { KEPT, NO_WAY_BACK, type TakeBack } from './PlainWrite';

/** A picture with what it takes to make it again. */
export interface HeldPicture {
  name: string;
  alt: string;
  image: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

type Place = Omit<HeldPicture, 'alt' | 'image'>;

/** Reads pictures with their images. */
export async function readPictures(
  context: Excel.RequestContext,
  shapes: readonly Excel.Shape[],
): Promise<HeldPicture[]> {
  if (shapes.length === 0) return [];
  const images = shapes.map((shape) => {
    shape.load('name,altTextDescription,left,top,width,height');
    return shape.getAsImage('PNG');
  });
  await context.sync();
  return shapes.map(({ name, altTextDescription, left, top, width, height }, at) => ({
    ...{ name, left, top, width, height },
    alt: altTextDescription,
    image: images[at]?.value ?? '',
  }));
}

/** Takes a picture out of a sheet while it is where it was put, and brings back those it took the place of. */
export const pictureBack = (sheet: string, left: Place, former: readonly HeldPicture[]): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet);
    there.load('name');
    return async () => {
      if (there.isNullObject) return NO_WAY_BACK;
      there.shapes.load('items/name,items/left,items/top,items/width,items/height');
      await context.sync();
      const [picture] = there.shapes.items.filter(({ name }) => name === left.name);
      if (!picture) return NO_WAY_BACK;
      const isMoved = (['left', 'top', 'width', 'height'] as const).some(
        (side) => Math.abs(picture[side] - left[side]) > 0.75,
      );
      if (isMoved) return KEPT;
      const queue = () => {
        for (const { image, alt, ...place } of former)
          there.shapes.addImage(image).set({ ...place, altTextDescription: alt });
        picture.delete();
      };
      return { write: { cells: 0, queue, back: 'none' }, kept: 0, undone: 1 };
    };
  },
});
