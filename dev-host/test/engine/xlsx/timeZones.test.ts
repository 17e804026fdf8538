import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

describe('dates', () => {
  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'UTC'])('are the same serial numbers in %s', (zone) => {
    const script = join(__dirname, 'printSerials.ts');
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({
      zone,
      written: [45_000, 45_000.75, 46_191.999988425925, 1, 60, 0.5, 45_010],
      validation: [45_000, 46_000.25],
      iso: [46_191, 46_191.75, 0.75, 1, 59, 61],
    });
  });
});
