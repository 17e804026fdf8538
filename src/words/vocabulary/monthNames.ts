import { plainLatin } from '../../domain/cells/plainLatin';

/** Months in English and in languages the product does not speak; one row a month, `|` parts the spellings. */
const NAMES: readonly string[] = [
  'january|jan|enero|ene|janeiro|janvier|janv|januar|jänner|gennaio|gen|ocak|januari|январь|styczeń|leden|janvāris|1월|tháng 1',
  'february|feb|febr|febrero|fevereiro|fev|février|févr|februar|febbraio|şubat|februari|февраль|luty|únor|februāris|2월|tháng 2',
  'march|mar|marzo|março|mars|märz|mrz|mart|maart|март|marzec|březen|marts|3월|tháng 3',
  'april|apr|abril|abr|avril|avr|aprile|nisan|апрель|kwiecień|duben|aprīlis|4월|tháng 4',
  'may|mayo|maio|mai|maggio|mag|mayıs|mei|май|maj|květen|maijs|5월|tháng 5',
  'june|jun|junio|junho|juin|juni|giugno|giu|haziran|июнь|czerwiec|červen|jūnijs|6월|tháng 6',
  'july|jul|julio|julho|juillet|juil|juli|luglio|lug|temmuz|июль|lipiec|červenec|jūlijs|7월|tháng 7',
  'august|aug|agosto|ago|août|ağustos|augustus|август|sierpień|srpen|augusts|8월|tháng 8',
  'september|sept|sep|septiembre|setiembre|setembro|set|septembre|settembre|eylül|сентябрь|wrzesień|září|septembris|9월|tháng 9',
  'october|oct|octubre|outubro|out|octobre|oktober|okt|ottobre|ott|ekim|октябрь|październik|říjen|oktobris|10월|tháng 10',
  'november|nov|noviembre|novembro|novembre|kasım|ноябрь|listopad|novembris|11월|tháng 11',
  'december|dec|diciembre|dic|dezembro|dez|décembre|déc|dezember|dicembre|aralık|декабрь|grudzień|prosinec|decembris|12월|tháng 12',
];
const MONTHS = new Map(
  NAMES.flatMap((names, at) => names.split('|').map((name) => [plainLatin(name), at + 1] as const)),
);

/** Longer texts say more than a month. */
const LONGEST = 24;
/** `2024年3月`, `3月份`, `2024-03`; a month in digits without a sign of one is a number. */
const IN_DIGITS = /^(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*月份?$|^(\d{4})[-./](\d{1,2})$/;
/** `Enero 2024`, `Jan-15`, `MÄRZ`, `abril de 2024`: a name, and maybe a year behind or in front of it. */
const IN_WORDS =
  /^(?:(\d{4})[\s./-]*)?(\p{L}[\p{L}\p{M}]+|tháng \d{1,2}|\d{1,2}월)\.?(?:[\s./,’'-]*(?:de[l ]?\s*)?(\d{4}|\d{2}))?$/iu;

/** The month a text names and nothing else, with its year where it is given; null for any other text. */
export function monthOf(text: string): { month: number; year: number | null } | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || plain.length > LONGEST) return null;
  const digits = IN_DIGITS.exec(plain);
  if (digits) return inYear(Number(digits[2] ?? digits[4]), digits[1] ?? digits[3]);
  const [, before, name, behind] = IN_WORDS.exec(plain) ?? [];
  const month = name === undefined ? undefined : MONTHS.get(plainLatin(name));
  return month === undefined ? null : inYear(month, before ?? behind);
}

function inYear(month: number, year: string | undefined): { month: number; year: number | null } | null {
  if (month < 1 || month > 12) return null;
  if (year === undefined) return { month, year: null };
  return { month, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}
