/** First year of the published holidays that is in the add-in, as `src/domain/calendar/chineseCalendar.ts` has it. */
const FIRST_YEAR = '2020';

/** The data of chinese-days without the years before and the parts nobody reads. @param {string} json */
function recentHolidays(json) {
  const { holidays, workdays } = JSON.parse(json);
  const recent = (days) => Object.fromEntries(Object.entries(days).filter(([iso]) => iso >= FIRST_YEAR));
  return JSON.stringify({ holidays: recent(holidays), workdays: recent(workdays) });
}

/** As a webpack loader. */
module.exports = recentHolidays;
