import { readPercent } from '../../../src/domain/cells/readPercent';

it.each<[value: string | number | boolean, numberFormat: string, expected: number | 'blank' | 'unreadable']>([
  ['', 'General', 'blank'],
  ['-', 'General', 'blank'],
  ['60%', '@', 0.6],
  ['６０％', '@', 0.6],
  [' 60 % ', '@', 0.6],
  ['60', '@', 0.6],
  ['0.6', '@', 0.6],
  [0.6, '0%', 0.6],
  [0.6, 'General', 0.6],
  [60, 'General', 0.6],
  [1, 'General', 1],
  [1, '0%', 1],
  [0, 'General', 0],
  [100, 'General', 1],
  ['1%', '@', 0.01],
  [1.2, '0%', 'unreadable'],
  [120, 'General', 'unreadable'],
  [-0.1, '0%', 'unreadable'],
  ['大半', '@', 'unreadable'],
  [true, 'General', 'unreadable'],
])('%j in format %j → %j', (value, numberFormat, expected) => {
  const reading = readPercent({ value, text: String(value), numberFormat });
  expect(reading.kind === 'share' ? reading.share : reading.kind).toBe(expected);
});
