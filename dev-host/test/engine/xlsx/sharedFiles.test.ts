import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../../testing/teamWorkbooks/teamWorkbooks';

async function readsTheSameAfterSaving({ bytes }: TeamWorkbook): Promise<void> {
  const first = await readXlsx(await bytes());
  const second = await readXlsx(await writeXlsx(first));
  expect({ ...second, losses: [] }).toEqual({ ...first, losses: [] });
  expect(second.losses).toEqual([]);
  expect(first.sheets.length).toBeGreaterThan(0);
}

describe('a team’s workbook', () => {
  it.each(TEAM_WORKBOOKS)('$name reads, and reads the same after saving', readsTheSameAfterSaving);
});

describeRealWorkbooks('a public workbook', (workbooks) => {
  it.each(workbooks)('$name reads, and reads the same after saving', readsTheSameAfterSaving);
});
