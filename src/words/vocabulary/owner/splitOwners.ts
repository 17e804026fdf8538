import { COMPOUND_NAME, ENGLISH_UNITS, FAMILY_NAMES, UNIT_ENDINGS } from './ownerWords';

/**
 * Marks between owners. `&` and `/` between single capitals are letters of one name (`R&D部`, `P&L`, `A/B测试组`),
 * `+` parts only what has a letter on both sides (`C++组`), `@` parts unless it is that of a mail address.
 */
const MARKS =
  /[、丶,;|\\\n\r\t→]+|\s+(?=[^\s:]{1,8}:\s?\S)|\s+w\/\s*|\s+c\/o\s+|(?<![\p{L}\p{N}])\d{1,2}[.)]\s*(?=\p{Script=Han})|\s*[-=]>\s*|(?<!(?<![A-Z])[A-Z])[/&]|[/&](?![A-Z](?![A-Za-z]))|(?<=[\p{L}\p{N})])\s*\+\s*(?=[\p{L}@(])|(?<![\w.])@|@(?!\w+\.\w)/u;
const BRACKETS = /\([^()]{0,60}\)|\[[^[\]]{0,60}\]|【[^【】]{0,60}】/g;
const HAN = '\\p{Script=Han}';
const SPACES = new RegExp(`(?<=${HAN})\\s+(?=${HAN})`, 'u');
/** 张三和李四: two characters on either side, for 和 and 及 are in names as well. */
const CHINESE_AND = new RegExp(
  `(?<=${HAN}{2}|[A-Za-z)])(?:以及|或者|和|及|与|跟|或|兼)(?=${HAN}{2}|[A-Za-z])`,
  'u',
);
/** Not that of one department: Research and Development, Health and Safety. */
const ENGLISH_AND =
  /\s+(?:or|plus|with)\s+|\s+and\s+(?<!\b(?:research|learning|training)\s+and\s+(?=development\b)|\bhealth\s+and\s+(?=safety\b)|\bfood\s+and\s+(?=beverages?\b))/i;
const IS_UNIT = new RegExp(`(?:${UNIT_ENDINGS})$|\\b(?:${ENGLISH_UNITS})$`, 'iu');
/** Departments by their letters, in capitals: “it” is a word. */
const UNITS_BY_LETTERS = /^(?:IT|HR|QA|QC|PR|BD|PMO|PMC|EHS|SCM|R&D|UX)$/;
/** Departments people write without an ending, as a title, as a sentence begins or in small letters. */
const UNITS_BY_NAME = new RegExp(
  `^(?:${[
    'Marketing|Sales|Finance|Purchasing|Procurement|Sourcing|Operations|Ops',
    'Production|Manufacturing|Maintenance|Logistics|Delivery|Shipping|Fulfil?lment|Supply Chain|Inventory|Design',
    'Engineering|Development|Research|Technology|Infrastructure|Analytics|Legal|Compliance|Audit|Accounting|Accounts',
    'Payroll|Administration|Admin|Facilities|Security|Warehouse|Quality|Testing|Product|Planning|Strategy|Partnerships',
    'Communications|Customer (?:Service|Success|Care|Support|Experience|Relations)|Services?|Retail|Training|Recruiting',
    'Support|Recruitment|Human Resources|People|Talent(?: Acquisition)?|(?:Business|Product|Software|Web) Development',
    '(?:Public|Investor|Media|Government) Relations|(?:Corporate|Public|General|Regulatory) Affairs',
    '(?:Information|Cyber) ?(?:Technology|Security|Systems)|Data(?: Science| Engineering| Analytics)?',
    'Quality (?:Assurance|Control|Management)|(?:Product|Project|Risk|Account|Category) Management|Merchandising',
    '(?:Product|Graphic|User Experience) Design|(?:Digital|Product|Content|Brand|Growth|Performance) Marketing',
    '(?:Sales|Store|Business|Field|People|Revenue) Operations|(?:Field|After-Sales|Technical) (?:Service|Support)',
    '(?:Health|Occupational|Workplace) Safety|Internal Audit|Accounts (?:Payable|Receivable)|Treasury|Ecommerce|E-commerce',
  ].join('|')})$`,
  'i',
);
const FAMILY_NAME = new RegExp(`^[${FAMILY_NAMES}]${HAN}{1,2}$`, 'u');

/** True for a text that ends as a department does: 市场部, 测试组, Sales team. */
export function isUnit(text: string): boolean {
  return UNITS_BY_LETTERS.test(text) || UNITS_BY_NAME.test(text) || IS_UNIT.test(text);
}

export function isFamilyName(text: string): boolean {
  return FAMILY_NAME.test(text);
}

/** 张三-李四, while 阿里木·买买提 is one name. */
function splitAtMarks(text: string): string[] {
  const parts = text.split(/[·・.-]/);
  return parts.length > 1 && parts.every((part) => FAMILY_NAME.test(part.trim())) ? parts : [text];
}

/** What certainly parts one owner from the next: a department and its person may have `/` or a space between them. */
const LISTING = /[、丶,;|\n\r]+/;

/** The stretches between marks that list, asides in brackets left out; the text is half-width and trimmed. */
export function listedOwners(plain: string): string[] {
  return withoutBrackets(plain)
    .split(LISTING)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function withoutBrackets(plain: string): string {
  const hasBrackets = plain.includes('(') || plain.includes('[') || plain.includes('【');
  return hasBrackets ? plain.replace(BRACKETS, ' ') : plain;
}

/** The pieces an owner cell names, asides in brackets left out; the text is half-width and trimmed. */
export function splitOwners(plain: string): string[] {
  return withoutBrackets(plain)
    .split(MARKS)
    .flatMap((part) => (COMPOUND_NAME.test(part.trim()) ? [part] : part.split(SPACES)))
    .flatMap((part) => part.split(ENGLISH_AND))
    .flatMap(splitAtMarks)
    .flatMap(splitByAnd)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:兼|和|与|及|跟|或)$/.test(part));
}

/** 安全与环保部 is one department: only its last part ends as one. 市场部和销售部 are two, 张三和市场部 too. */
function splitByAnd(text: string): string[] {
  const found = CHINESE_AND.exec(text);
  if (!found) return [text];
  const left = text.slice(0, found.index).trim();
  const right = text.slice(found.index + found[0].length);
  const isOneUnit = isUnit(right) && !isUnit(left) && !FAMILY_NAME.test(left) && found[0] !== '或';
  return isOneUnit ? [text] : [left, ...splitByAnd(right)];
}
