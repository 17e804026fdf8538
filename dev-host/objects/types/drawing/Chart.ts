import { invalid, isMissing, isRange, number, optionalOneOf, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ChartKey } from '../../model/ObjectStates';
import { type ObjectType, type Property } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { boundingRect } from '../../../engine/grid/rects';
import { findChart, partOf, updateChart } from '../../drawing/charts';
import { extentOf } from '../../cells/extent';
import { requireAllowed } from '../../cells/protection';
import { qualifiedAddress } from '../../cells/qualifiedAddress';
import { resolveRange } from '../../cells/resolveRange';

/** Charts are kept as state: what is set is read back and saved, nothing is drawn but in the grid page. */
export const chart: ObjectType<'Chart'> = {
  id: ({ id }) => id,
  members: {
    id: { get: ({ id }) => id },
    name: {
      get: (key, batch) => findChart(key, batch).name,
      set: (key, value, batch) => {
        const name = text(value, 'name');
        updateChart(key, batch, (chart) => {
          chart.name = name;
        });
      },
    },
    chartType: {
      get: (key, batch) => findChart(key, batch).type,
      set: (key, value, batch) => {
        const type = text(value, 'chartType');
        updateChart(key, batch, (chart) => {
          chart.type = type;
        });
      },
    },
    left: length('left'),
    top: length('top'),
    width: length('width'),
    height: length('height'),
    axes: { object: (key) => objectOf('ChartAxes', key) },
    dataLabels: { object: (key) => objectOf('ChartDataLabels', partOf(key, 'dataLabels')) },
    legend: { object: (key) => objectOf('ChartLegend', partOf(key, 'legend')) },
    series: { object: (key) => objectOf('ChartSeriesCollection', key) },
    title: { object: (key) => objectOf('ChartTitle', partOf(key, 'title')) },
    worksheet: { object: ({ sheet }) => objectOf('Worksheet', sheet) },
    delete: {
      call: (key, _args, batch) => {
        requireAllowed(batch.engine, key.sheet, 'allowEditObjects');
        findChart(key, batch);
        batch.engine.updateParts(key.sheet, (parts) => {
          parts.charts = parts.charts.filter((chart) => chart.id !== key.id);
        });
      },
    },
    getImage: {
      call: () => {
        throw new OfficeError('NotImplemented', 'dev-host does not draw charts.');
      },
    },
    setData: {
      call: (key, [source, seriesBy], batch) => {
        if (!isRange(source)) throw invalid('sourceData', 'a Range');
        const by = optionalOneOf(seriesBy, 'seriesBy', ['Auto', 'Columns', 'Rows'], 'Auto');
        const address = qualifiedAddress(source.state, batch.engine);
        const { rect } = source.state;
        updateChart(key, batch, (chart) => {
          chart.source = address;
          delete chart.addedSeries;
          chart.seriesBy = by === 'Auto' ? (rect.rowCount >= rect.columnCount ? 'Columns' : 'Rows') : by;
        });
      },
    },
    setPosition: {
      call: (key, [startCell, endCell], batch) => {
        const start = resolveRange(startCell, key.sheet, batch);
        const end = isMissing(endCell) ? null : resolveRange(endCell, key.sheet, batch);
        const place = extentOf(
          end ? batch.range(key.sheet, boundingRect(start.rect, end.rect)) : start,
          batch.engine,
        );
        updateChart(key, batch, (chart) => {
          chart.left = place.left;
          chart.top = place.top;
          if (end) Object.assign(chart, { width: place.width, height: place.height });
        });
      },
    },
  },
};

function length(side: 'left' | 'top' | 'width' | 'height'): Property<ChartKey> {
  return {
    get: (key: ChartKey, batch: Batch) => findChart(key, batch)[side],
    set: (key: ChartKey, value: unknown, batch: Batch) => {
      const points = number(value, side);
      updateChart(key, batch, (chart) => {
        chart[side] = points;
      });
    },
  };
}
