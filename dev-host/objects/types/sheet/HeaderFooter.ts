import type { SheetId } from '../../../engine/workbook/Engine';
import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ObjectType, Property } from '../../model/ObjectType';
import { updatePage } from '../../page/pageProperty';

export const headerFooter: ObjectType<'HeaderFooter'> = {
  members: {
    leftHeader: part('header', 'left'),
    centerHeader: part('header', 'center'),
    rightHeader: part('header', 'right'),
    leftFooter: part('footer', 'left'),
    centerFooter: part('footer', 'center'),
    rightFooter: part('footer', 'right'),
  },
};

function part(place: 'header' | 'footer', side: 'left' | 'center' | 'right'): Property<SheetId> {
  return {
    get: (id: SheetId, batch: Batch) => batch.engine.parts(id).page[place]?.[side] ?? '',
    set: (id: SheetId, value: unknown, batch: Batch) => {
      const written = text(value, `${side} ${place}`);
      updatePage(id, batch, (page) => {
        page[place] = { ...page[place], [side]: written };
      });
    },
  };
}
