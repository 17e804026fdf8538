/** Neighbours that are alike, from the first of them on. */
export interface EqualRun<T> {
  first: number;
  count: number;
  value: T;
}

/** Equal neighbours as one, so that a hundred columns of one width are one call. */
export function equalRuns<T>(values: readonly T[]): EqualRun<T>[] {
  const runs: EqualRun<T>[] = [];
  values.forEach((value, at) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.count += 1;
    else runs.push({ value, first: at, count: 1 });
  });
  return runs;
}
