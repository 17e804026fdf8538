import type { ChartState } from '../book/Book';

/** What is known of a chart's look; absent where Excel chooses. */
export interface ChartLook {
  /** Undefined = Excel's own: the name of an only series. Null = none. */
  title: string | null | undefined;
  legend: { visible: boolean; position: string };
  valueAxis: AxisLook & { minimum?: number; maximum?: number; majorUnit?: number };
  categoryAxis: AxisLook & { reversed: boolean };
  series(index: number): SeriesLook;
}

export interface AxisLook {
  visible: boolean;
  gridlines: boolean;
  title?: string;
  numberFormat?: string;
}

export interface SeriesLook {
  color?: string;
  name?: string;
  hasLabels: boolean;
  /** Per cent of a bar's width between groups of bars. */
  gapWidth: number;
}

/** Reads the look out of what Office.js set: properties by their path, such as `axis.Value.minimum`. */
export function chartLook({ properties }: ChartState): ChartLook {
  const read = <Kind extends 'string' | 'number' | 'boolean'>(path: string, kind: Kind) => {
    const value = properties[path];
    return typeof value === kind
      ? (value as { string: string; number: number; boolean: boolean }[Kind])
      : undefined;
  };
  const optional = <Value>(name: string, value: Value | undefined) =>
    value === undefined ? {} : { [name]: value };
  const axis = (path: string, gridlines: boolean): AxisLook => ({
    visible: read(`${path}.visible`, 'boolean') ?? true,
    gridlines: read(`${path}.majorGridlines.visible`, 'boolean') ?? gridlines,
    ...optional(
      'title',
      read(`${path}.title.visible`, 'boolean') === false
        ? undefined
        : read(`${path}.title.text`, 'string') || undefined,
    ),
    ...optional('numberFormat', read(`${path}.numberFormat`, 'string')),
  });
  return {
    title: read('title.visible', 'boolean') === false ? null : read('title.text', 'string') || undefined,
    legend: {
      visible: read('legend.visible', 'boolean') ?? true,
      position: read('legend.position', 'string') ?? 'Right',
    },
    valueAxis: {
      ...axis('axis.Value', true),
      ...optional('minimum', read('axis.Value.minimum', 'number')),
      ...optional('maximum', read('axis.Value.maximum', 'number')),
      ...optional('majorUnit', read('axis.Value.majorUnit', 'number') || undefined),
    },
    categoryAxis: {
      ...axis('axis.Category', false),
      reversed: read('axis.Category.reversePlotOrder', 'boolean') ?? false,
    },
    series: (index) => ({
      hasLabels:
        read(`series.${index}.hasDataLabels`, 'boolean') ?? read('dataLabels.showValue', 'boolean') ?? false,
      gapWidth: read(`series.${index}.gapWidth`, 'number') ?? 150,
      ...optional('color', read(`series.${index}.format.fill.color`, 'string')),
      ...optional('name', read(`series.${index}.name`, 'string')),
    }),
  };
}
