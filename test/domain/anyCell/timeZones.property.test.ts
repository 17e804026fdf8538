import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isDeep } from '../../isDeep';
import { propertyRuns } from '../../propertyRuns';

const CELLS = propertyRuns(500, 100_000);
/** A process each; the two that are furthest apart find what is read by the clock of the machine. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', ...(isDeep ? ['UTC', 'Asia/Shanghai'] : [])];

interface Read {
  zone: string;
  cells: number;
  kinds: Record<'blank' | 'date' | 'range' | 'notADate', number>;
  faults: string[];
  digest: string;
}

async function readIn(zone: string, seed: number): Promise<Read> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'readCells.ts'), String(CELLS), String(seed)],
    { env: { ...process.env, TZ: zone } },
  );
  return JSON.parse(stdout) as Read;
}

it(`${CELLS} cells read alike in every time zone, each as a day that was written`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const reads: Read[] = [];
  // One after the other: the machines that run this have few cores.
  for (const zone of ZONES) reads.push(await readIn(zone, seed));
  const [first] = reads;
  for (const [index, read] of reads.entries()) {
    expect({ seed, ...read }).toEqual({ seed, ...first, zone: ZONES[index], cells: CELLS, faults: [] });
  }
  // The cells drawn are worth reading.
  for (const count of Object.values(first?.kinds ?? {})) expect(count).toBeGreaterThan(CELLS / 100);
}, 120_000);
