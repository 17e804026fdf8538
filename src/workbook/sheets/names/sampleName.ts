import { SAMPLE_NAME } from '../../cells/definedNames';

/** Queues the reading of the sample's year; null when there is no sample. */
export function queueSampleYearRead(context: Excel.RequestContext): () => number | null {
  const item = context.workbook.names.getItemOrNullObject(SAMPLE_NAME);
  item.load('formula');
  return () => (item.isNullObject ? null : Number(/(\d{4})/.exec(String(item.formula))?.[1] ?? Number.NaN));
}
