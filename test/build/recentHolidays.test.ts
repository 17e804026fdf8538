import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chineseCalendarRows } from '../../src/domain/calendar/chineseCalendar';
import { isoDay } from '../../src/domain/dates/day';
import { projectFolder } from '../../dev-host/site';

const recentHolidays = createRequire(__filename)(
  join(projectFolder, 'src', 'build', 'recentHolidays.cjs'),
) as (json: string) => string;

test('the bundles hold the published days the domain reads, and no others', () => {
  const file = join(projectFolder, 'node_modules/chinese-days/dist/chinese-days.json');
  const published = JSON.parse(recentHolidays(readFileSync(file, 'utf8'))) as Record<string, object>;
  const days = Object.values(published).flatMap((part) => Object.keys(part));
  expect(days.sort()).toEqual(
    chineseCalendarRows()
      .map(({ day }) => isoDay(day))
      .sort(),
  );
  expect(Object.keys(published)).toEqual(['holidays', 'workdays']);
});
