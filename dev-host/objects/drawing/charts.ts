import type { ChartState } from '../../engine/book/Book';
import type { Batch } from '../model/Batch';
import type { ChartKey, ChartPart } from '../model/ObjectStates';
import type { Property } from '../model/ObjectType';
import { OfficeError } from '../model/OfficeError';
import { requireAllowed } from '../cells/protection';

/** The chart's state. Throws `ItemNotFound` when it was deleted. */
export function findChart({ sheet, id }: ChartKey, batch: Batch): Readonly<ChartState> {
  const found = batch.engine.parts(sheet).charts.find((chart) => chart.id === id);
  if (!found) throw new OfficeError('ItemNotFound');
  return found;
}

export function updateChart(key: ChartKey, batch: Batch, change: (chart: ChartState) => void): void {
  requireAllowed(batch.engine, key.sheet, 'allowEditObjects');
  findChart(key, batch);
  batch.engine.updateParts(key.sheet, (parts) => {
    const chart = parts.charts.find((entry) => entry.id === key.id);
    if (chart) change(chart);
  });
}

/** A property kept as state of a chart's part and read back; nothing is computed from it. */
export function partProperty(
  name: string,
  initial: unknown,
  check: (value: unknown, name: string) => unknown,
): Property<ChartPart> {
  return {
    get: (part: ChartPart, batch: Batch) => {
      const key = `${part.path}.${name}`;
      const { properties } = findChart(part, batch);
      return Object.hasOwn(properties, key) ? properties[key] : initial;
    },
    set: (part: ChartPart, value: unknown, batch: Batch) => setPart(part, name, check(value, name), batch),
  };
}

export function setPart(part: ChartPart, name: string, value: unknown, batch: Batch): void {
  updateChart(part, batch, (chart) => {
    chart.properties[`${part.path}.${name}`] = value;
  });
}

export function partOf({ sheet, id }: ChartKey, path: string): ChartPart {
  return { sheet, id, path };
}

export function below(part: ChartPart, path: string): ChartPart {
  return { ...part, path: `${part.path}.${path}` };
}
