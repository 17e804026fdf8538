import type { LookValue } from '../../look/cellLook';

/** Something of a range that Excel returns for all of its rows at once, or not at all where they differ. */
export interface Probe {
  rows: number;
  /** Queues the question for some of the rows; null where they differ. */
  queue(from: number, count: number): () => LookValue | null;
}

/** Neighbouring rows that are alike. */
export interface Run {
  from: number;
  count: number;
  value: LookValue;
}

/** Questions beyond which a column counts as too colourful to be compared cell by cell. */
const MOST_QUESTIONS = 6_000;

/**
 * Asks for rows that are alike by halving what differs: one round trip where all are alike, and one more for each time
 * the rows can be halved where some are not. Rows beyond a bound of questions are left out.
 */
export async function readRuns(
  context: Excel.RequestContext,
  probes: readonly Probe[],
): Promise<readonly (readonly Run[])[]> {
  const runs: Run[][] = probes.map(() => []);
  let open = probes.flatMap(({ rows }, probe) => (rows > 0 ? [{ probe, from: 0, count: rows }] : []));
  for (let asked = 0; open.length > 0 && asked < MOST_QUESTIONS; asked += open.length) {
    const reads = open.map((one) => probes[one.probe]?.queue(one.from, one.count));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each half is asked because the whole differs
    await context.sync();
    open = open.flatMap((one, index) => {
      const value = reads[index]?.() ?? null;
      if (value !== null) {
        runs[one.probe]?.push({ from: one.from, count: one.count, value });
        return [];
      }
      if (one.count === 1) return [];
      const half = Math.ceil(one.count / 2);
      return [
        { ...one, count: half },
        { ...one, from: one.from + half, count: one.count - half },
      ];
    });
  }
  return runs.map(joined);
}

/** Neighbours of one value as one run. */
function joined(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((one, other) => one.from - other.from);
  return sorted.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last?.value === run.value && last.from + last.count === run.from) last.count += run.count;
    else all.push({ ...run });
    return all;
  }, []);
}
