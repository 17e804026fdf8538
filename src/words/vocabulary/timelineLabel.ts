import { monthOf } from './monthNames';

/** A number of a day, a week, a month or a quarter, in digits or Chinese numerals. */
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** March and mar, and neither Marketing nor Decision. */
export const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** One row for each way to name a day, a week, a month, a quarter or a round of work as a column of a drawing. */
const LABELS: readonly string[] = [
  '[./年月日-]*\\d[\\d./年月日-]*',
  '[MTWFS]|T[hu]|S[au]|[一二三四五六日月火水木金土]',
  '(?:周|星期|礼拜)[一二三四五六日天]',
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  `第?\\s*${NUMBER}\\s*(?:周|月|日|天|季度?|期|旬)`,
  `第\\s*${NUMBER}`,
  '(?:W|wk|week|M|month|mon|D|day|Q|qtr|quarter|sprint|semana|sem|sm|s|mes|mês|semaine|mois|tuần|tháng|ngày|hafta|ay|KW|woche|monat)\\s*[.#-]?\\s*\\d{1,2}',
  '\\d{1,2}\\s*(?:wk|st week|nd week|rd week|th week)',
  `\\d{1,2}[- /]${ENGLISH_MONTH}(?:[- /]\\d{2,4})?`,
  '\\d{1,2}[./]\\d{1,2}\\.?\\s*[-–~]\\s*\\d{1,2}[./]\\d{1,2}\\.?',
  '(?:上|中|下)旬',
];
const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\.?$`, 'i');
/** A longer text names more than a day. */
const LONGEST = 20;

/** True for the label of a column of days or weeks beside a table: `14`, `M`, `W3`, `第一周`, `Q2`, `6/1`; whoever filled one drew a bar. */
export function isTimelineLabel(label: string): boolean {
  const text = label.normalize('NFKC').trim();
  return text.length <= LONGEST && (LABEL.test(text) || monthOf(text) !== null);
}
