import { isDeep } from './isDeep';

/**
 * How often a property is tried. `npm run test:deep` tries it more often; `PROPERTY_RUNS=n` says how often.
 * @param usual in `npm test`: enough to find what was broken just now
 * @param deep in `npm run test:deep`
 */
export function propertyRuns(usual: number, deep: number): number {
  return Number(process.env.PROPERTY_RUNS ?? (isDeep ? deep : usual));
}
