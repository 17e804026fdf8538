import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../../dev-host/engine/xlsx/readXlsx';
import { writeXlsx } from '../../../../dev-host/engine/xlsx/writeXlsx';

/** Real workbooks that lie beside the checkout where there are any; people's names in them keep them out of it. */
const folder = join(__dirname, '../../../../../shared/data');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
const whenThere = files.length > 0 ? describe : describe.skip;

whenThere('real workbooks (skipped without the folder ../shared/data)', () => {
  it.each(files.length > 0 ? files : ['none'])('%s reads, and reads the same after saving', async (name) => {
    const first = await readXlsx(readFileSync(join(folder, name)));
    const second = await readXlsx(await writeXlsx(first));
    expect({ ...second, losses: [] }).toEqual({ ...first, losses: [] });
    expect(second.losses).toEqual([]);
    expect(first.sheets.length).toBeGreaterThan(0);
  });
});
