import { simulate } from './simulation';

/**
 * SPEC section 9, whatever colleagues do between any two batches: nobody loses, moves or has overwritten what is theirs,
 * no row goes that was not seen to be ours, nothing is there twice, and every action comes to rest.
 */
test.each([1, 2, 3, 4])(
  'no schedule of a quarter of a thousand breaks an invariant, part %i',
  async (part) => {
    const lines: string[] = [];
    const seed = 10_000 * part;
    await simulate({ schedules: 250, seed, shrinks: true, report: (line) => lines.push(line) });
    expect(lines.join('\n')).toBe('');
  },
  900_000,
);
