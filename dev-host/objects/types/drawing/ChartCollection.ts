import type { SheetId } from '../../../engine/workbook/Engine';
import { integer, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { addChart } from '../../drawing/addChart';

export const chartCollection: ObjectType<'ChartCollection'> = {
  collection: {
    items: (sheet, batch) =>
      batch.engine.parts(sheet).charts.map(({ id }) => objectOf('Chart', { sheet, id })),
    item: byKey,
  },
  members: {
    count: { get: (sheet, batch) => batch.engine.parts(sheet).charts.length },
    add: {
      callObject: (sheet, args, batch) => objectOf('Chart', { sheet, id: addChart(sheet, args, batch) }),
    },
    getCount: { call: (sheet, _args, batch) => batch.engine.parts(sheet).charts.length },
    getItem: {
      callObject: (sheet, [name], batch) => {
        const chart = byKey(sheet, name, batch);
        if (!chart) throw new OfficeError('ItemNotFound');
        return chart;
      },
    },
    getItemAt: {
      callObject: (sheet, [index], batch) => {
        const chart = batch.engine.parts(sheet).charts[integer(index, 'index')];
        if (!chart) throw new OfficeError('InvalidArgument');
        return objectOf('Chart', { sheet, id: chart.id });
      },
    },
    getItemOrNullObject: { callObject: (sheet, [name], batch) => byKey(sheet, name, batch) },
  },
};

function byKey(sheet: SheetId, key: unknown, batch: Batch): TypedObject<'Chart'> | null {
  const wanted = text(key, 'name').toLowerCase();
  const { charts } = batch.engine.parts(sheet);
  const found =
    charts.find((chart) => chart.id.toLowerCase() === wanted) ??
    charts.find((chart) => chart.name.toLowerCase() === wanted);
  return found ? objectOf('Chart', { sheet, id: found.id }) : null;
}
