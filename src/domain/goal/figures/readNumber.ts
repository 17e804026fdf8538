import Big from 'big.js';

/** A number as written at a place of a text, without its unit. */
export interface NumberReading {
  value: Big;
  /** What 万 and the like multiplied by. */
  scale: Big;
  /** Index after the number. */
  end: number;
  /** True where digits are grouped in a way that may mean two numbers (1 200). */
  isDoubtful: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** 千 of 千克 and 百 of 百分点 belong to the unit. */
const MULTIPLIER =
  /\s?(?:(?<word>[十百千]?万亿|[十百千]?[万亿]|[百千])(?!分[之点]|[克瓦米卡帕])|(?<latin>[kKwWM](?![A-Za-z²0-9])|thousand\b|million\b|mil\b|mln\b|MM\b|mn\b|billion\b|bn\b))/y;
const SPACED_GROUP = /[ \u00a0]\d{3}(?!\d)/y;

const MULTIPLIERS: Readonly<Record<string, string>> = {
  十: '1e1',
  百: '1e2',
  千: '1e3',
  万: '1e4',
  亿: '1e8',
  k: '1e3',
  w: '1e4',
  m: '1e6',
  thousand: '1e3',
  million: '1e6',
  mn: '1e6',
  mil: '1e6',
  mln: '1e6',
  mm: '1e6',
  billion: '1e9',
  bn: '1e9',
};

/** More digits than any count or amount has: no figure to calculate with. */
const MOST_DIGITS = 18;

/** Reads `1,200`, `3.5万`, `1亿2千万`, `10k` at a place of normalised text; null where no digit is. */
export function readNumber(text: string, at: number): NumberReading | null {
  const first = readPart(text, at);
  if (!first) return null;
  let { value, scale, end } = first;
  let last = scale;
  for (let next = readPart(text, end); next && last.gt(1); next = readPart(text, end)) {
    if (next.scale.gte(last) || next.scale.eq(1) || next.value.gte(last)) break;
    value = value.plus(next.value);
    last = next.scale;
    scale = next.scale;
    end = next.end;
  }
  SPACED_GROUP.lastIndex = end;
  const isDoubtful =
    (/^\d{1,3}$/.test(text.slice(at, end)) && SPACED_GROUP.test(text)) || end - at > MOST_DIGITS;
  return { value, scale, end, isDoubtful };
}

function readPart(text: string, at: number): { value: Big; scale: Big; end: number } | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  MULTIPLIER.lastIndex = at + digits.length;
  const found = MULTIPLIER.exec(text);
  const scale = multiplierOf(found?.groups?.word ?? found?.groups?.latin ?? '');
  const value = new Big(digits.slice(0, MOST_DIGITS * 2).replaceAll(',', '')).times(scale);
  return { value, scale, end: at + digits.length + (found?.[0].length ?? 0) };
}

/** 百万 is a hundred times ten thousand. */
function multiplierOf(word: string): Big {
  const known = MULTIPLIERS[word.toLowerCase()];
  if (known !== undefined) return new Big(known);
  return [...word].reduce((product, character) => product.times(MULTIPLIERS[character] ?? '1'), new Big(1));
}
