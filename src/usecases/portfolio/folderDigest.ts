import type { Day } from '../../domain/dates/day';
import { describeFullDay } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { portfolioWordsOf } from '../../words/report/reportWords';
import type { RefreshResult } from '../today/refresh/refreshResult';
import { isLeftOut, type FolderEntry } from './portfolioEntry';
import { leftOutText } from './portfolioSheets';

/** What the digest of a folder says of one workbook. */
export type DigestedRefresh = Pick<RefreshResult, 'tasks'> & {
  counts: Pick<RefreshResult['counts'], 'red' | 'amber'>;
  digests: readonly { text: string }[];
};

/**
 * The message of a nightly run, in Markdown: what each workbook's owners have to look at, the workbook with the most
 * red first, and the files that were not refreshed.
 * @param day the day of the run
 */
export function folderDigest(
  language: Language,
  day: Day,
  entries: readonly FolderEntry<DigestedRefresh>[],
): string {
  const { digest } = portfolioWordsOf(language);
  const found = entries.flatMap((entry) => (isLeftOut(entry) ? [] : [entry]));
  // A picture beside the workbooks is nothing to act on.
  const left = entries.filter(isLeftOut).filter(({ reason }) => reason !== 'notSpreadsheet');
  const sum = (of: (refresh: DigestedRefresh) => number) =>
    found.reduce((total, { found: refresh }) => total + of(refresh), 0);
  const worst = [...found].sort(
    (one, other) =>
      other.found.counts.red - one.found.counts.red || other.found.counts.amber - one.found.counts.amber,
  );
  const blocks = [
    `# ${fill(digest.title, { day: describeFullDay(language, day) })}`,
    fill(digest.counts, {
      workbooks: found.length,
      tasks: sum(({ tasks }) => tasks),
      red: sum(({ counts }) => counts.red),
      amber: sum(({ counts }) => counts.amber),
    }),
    ...worst.flatMap(({ file, found: { counts, digests } }) => [
      `## ${plain(fill(digest.workbook, { workbook: file, red: counts.red, amber: counts.amber }))}`,
      ...(digests.length === 0 ? [digest.nothing] : digests.map(({ text }) => asIs(text))),
    ]),
    ...(left.length === 0
      ? []
      : [
          `## ${digest.leftOut}`,
          left
            .map((entry) => {
              const reason = leftOutText(language, entry);
              return `- ${plain(fill(digest.leftOutLine, { workbook: entry.file, reason }))}`;
            })
            .join('\n'),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Texts of people as they are: what Markdown would read as its own is escaped, and a file's name stays on one line. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\p{Cc}+/gu, ' ');

/** A message as it would be sent, its lines kept: a block that is longer fenced than any fence in it. */
function asIs(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
