import type { Day } from '../../domain/dates/day';
import { describeFullDay } from '../../words/language/describeDay';
import { cutDigests, cutLine } from '../../words/digest/cutDigest';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { portfolioWordsOf } from '../../words/report/reportWords';
import type { RefreshResult } from '../today/refresh/refreshResult';
import { PASSED_OVER } from '../../domain/portfolio/leftOutReason';
import { isLeftOut, type FolderEntry, type FoundIn, type LeftOut } from './portfolioEntry';
import { leftOutText } from './portfolioSheets';

/** What the digest of a folder says of one workbook. */
export type DigestedRefresh = Pick<RefreshResult, 'tasks'> & {
  counts: Pick<RefreshResult['counts'], 'red' | 'amber'>;
  digests: readonly { text: string }[];
};

/** Of all owners' messages together; a workbook gets its share of it, so that one does not crowd out the others. */
const CHARACTERS = 20_000;
const SMALLEST_SHARE = 1_500;
/** So many workbooks, and so many files that were not refreshed, are named. */
const MOST_NAMED = 50;

/**
 * The message of a nightly run, in Markdown: what each workbook's owners have to look at, the workbook with the most
 * red first, and the files that were not refreshed. However many workbooks there are, it can be read and sent: what it
 * does not list it counts.
 * @param day the day of the run
 */
export function folderDigest(
  language: Language,
  day: Day,
  entries: readonly FolderEntry<DigestedRefresh>[],
): string {
  const { digest } = portfolioWordsOf(language);
  const { found, copies } = countedOnce(entries.flatMap((entry) => (isLeftOut(entry) ? [] : [entry])));
  // A picture beside the workbooks is nothing to act on.
  const left = entries.filter(isLeftOut).filter(({ reason }) => !PASSED_OVER.includes(reason));
  const worst = [...found].sort(
    (one, other) =>
      other.found.counts.red - one.found.counts.red || other.found.counts.amber - one.found.counts.amber,
  );
  const unnamed = worst.slice(MOST_NAMED);
  const blocks = [
    `# ${fill(digest.title, { day: describeFullDay(language, day) })}`,
    fill(digest.counts, { workbooks: found.length, ...summed(found) }),
    ...workbookBlocks(language, worst.slice(0, MOST_NAMED)),
    ...(unnamed.length === 0
      ? []
      : [`## ${fill(digest.moreWorkbooks, { n: unnamed.length, ...summed(unnamed) })}`]),
    ...(copies.length === 0 ? [] : [`## ${digest.copies}`, listOf(language, copies, copyLine(language))]),
    ...(left.length === 0 ? [] : [`## ${digest.leftOut}`, listOf(language, left, leftOutLine(language))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Refreshed = FoundIn<DigestedRefresh>;

/** The workbooks that count, and those that are copies of one of them. Where the original was not refreshed a copy counts. */
function countedOnce(refreshed: readonly Refreshed[]): { found: Refreshed[]; copies: Refreshed[] } {
  const counted = new Set(refreshed.filter(({ sameAs }) => sameAs === undefined).map(({ file }) => file));
  const copies = refreshed.filter(({ sameAs }) => {
    if (sameAs === undefined) return false;
    const isCopy = counted.has(sameAs);
    counted.add(sameAs);
    return isCopy;
  });
  return { found: refreshed.filter((one) => !copies.includes(one)), copies };
}

function summed(of: readonly Refreshed[]) {
  const sum = (count: (refresh: DigestedRefresh) => number) =>
    of.reduce((total, { found }) => total + count(found), 0);
  return {
    tasks: sum(({ tasks }) => tasks),
    red: sum(({ counts }) => counts.red),
    amber: sum(({ counts }) => counts.amber),
  };
}

/** A heading a workbook, and the messages to its owners as far as there is room. */
function workbookBlocks(language: Language, workbooks: readonly Refreshed[]): string[] {
  const { digest } = portfolioWordsOf(language);
  const telling = workbooks.filter(({ found }) => found.digests.length > 0).length;
  const share = Math.max(SMALLEST_SHARE, Math.floor(CHARACTERS / telling));
  let room = CHARACTERS;
  return workbooks.flatMap(({ file, found: { counts, digests } }) => {
    const { texts, left } = cutDigests(language, digests, Math.min(share, room));
    room -= texts.join('').length;
    return [
      `## ${plain(cutLine(fill(digest.workbook, { workbook: file, red: counts.red, amber: counts.amber })))}`,
      ...(digests.length === 0 ? [digest.nothing] : texts.map(asIs)),
      ...(left === 0 ? [] : [fill(language.digest.cutOwners, { n: left })]),
    ];
  });
}

/** A line each, as far as there is room. */
function listOf<Item>(language: Language, items: readonly Item[], lineOf: (item: Item) => string): string {
  const { digest } = portfolioWordsOf(language);
  const lines = items.slice(0, MOST_NAMED).map((item) => plain(cutLine(lineOf(item))));
  const more = items.length - lines.length;
  return [...lines, ...(more > 0 ? [fill(digest.moreFiles, { n: more })] : [])]
    .map((line) => `- ${line}`)
    .join('\n');
}

const leftOutLine = (language: Language) => (entry: LeftOut) =>
  fill(portfolioWordsOf(language).digest.leftOutLine, {
    workbook: entry.file,
    reason: leftOutText(language, entry),
  });

const copyLine =
  (language: Language) =>
  ({ file, sameAs = file }: Refreshed) =>
    fill(portfolioWordsOf(language).digest.copyLine, { workbook: file, original: sameAs });

/** What ends a line, signals to a terminal, or turns the order of what follows on it. */
const NOT_SHOWN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Texts of people as they are: what Markdown would read as its own is escaped, and a file's name stays on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/^(\d*)([-+.)])(?=\s)/, '$1\\$2')
    .replace(NOT_SHOWN, ' ');

/** A message as it would be sent, its lines kept: a block that is longer fenced than any fence in it. */
function asIs(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
