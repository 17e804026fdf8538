import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readDate } from '../../../src/domain/dates/reading/readDate';
import { cell, context } from './anyCell';
import { faultOf } from './faultOf';

/**
 * Reads as many cells as the first argument says, of the seed the second gives, in the time zone and on the day
 * the process runs in, without a clock to ask. Prints what came of them.
 */
function readCells(count: number, seed: number): void {
  const cells = fc.sample(fc.tuple(cell, context), { numRuns: count, seed });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  takeClockAway();
  const kinds: Record<string, number> = { blank: 0, date: 0, range: 0, notADate: 0 };
  const faults: string[] = [];
  const digest = createHash('sha256');
  for (const [seen, how] of cells) {
    try {
      const reading = readDate(seen, how);
      kinds[reading.kind] = (kinds[reading.kind] ?? 0) + 1;
      digest.update(JSON.stringify(reading));
      const fault = faultOf(seen, reading);
      if (fault) faults.push(`${fault}: ${JSON.stringify([seen, how, reading])}`);
    } catch (error) {
      faults.push(`${String(error)}: ${JSON.stringify([seen, how])}`);
    }
  }
  const read = { zone, cells: cells.length, kinds, faults: faults.slice(0, 5), digest: digest.digest('hex') };
  process.stdout.write(JSON.stringify(read));
}

function takeClockAway(): void {
  const refuse = (): never => {
    throw new Error('A date cell was read with the help of the clock');
  };
  Object.defineProperty(globalThis, 'Date', {
    value: Object.assign(refuse, { now: refuse, parse: refuse, UTC: refuse }),
  });
}

readCells(Number(process.argv[2]), Number(process.argv[3]));
