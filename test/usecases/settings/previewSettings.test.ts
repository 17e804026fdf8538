import { previewSettings } from '../../../src/usecases/settings/previewSettings';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { saveSettings } from '../../../src/usecases/settings/saveSettings';
import type { Settings } from '../../../src/domain/settings/settings';
import { day, openSample, options } from '../openSample';

const CHANGES: Partial<Settings>[] = [
  { dayBasis: 'working' },
  { slipThreshold: 1 },
  { slipThreshold: 30 },
  { lookAhead: 20 },
];

test('says what each change would do, and that is what it then does', async () => {
  await openSample();
  await saveSettings(options(), { asOf: day('2026-06-24') });
  const { counts } = await refreshAlerts(options());
  const preview = await previewSettings(options(), CHANGES);
  expect(preview.now).toEqual(counts);
  expect(preview.then).toHaveLength(CHANGES.length);
  for (const [index, change] of CHANGES.entries()) {
    const changed = await refreshAlerts(options(change));
    expect(preview.then[index]).toEqual(changed.counts);
  }
  expect(preview.then).not.toContainEqual(undefined);
  expect(preview.then[2]).not.toEqual(preview.now);
});

test('reads once and writes nothing, even before the first refresh', async () => {
  const { client, engine } = await openSample();
  const before = { ...client.wire };
  const book = JSON.stringify(engine.toBook());
  await previewSettings(options(), CHANGES);
  expect(client.wire.syncs - before.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(before.cellsWritten);
  expect(JSON.stringify(engine.toBook())).toBe(book);
});
