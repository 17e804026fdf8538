import { dayOf, isoDay, parseIsoDay } from '../domain/dates/day';
import type { LeftOutReason } from '../domain/portfolio/leftOutReason';
import { folderDigest, type DigestedRefresh } from '../usecases/portfolio/folderDigest';
import type { FolderEntry, PortfolioPart } from '../usecases/portfolio/portfolioEntry';
import {
  alertCounts,
  leftOutText,
  portfolioSheets,
  type PlainSheet,
} from '../usecases/portfolio/portfolioSheets';
import { readPortfolio } from '../usecases/portfolio/readPortfolio';
import { problemText } from '../words/describe/describeProblem';
import type { LanguageCode } from '../words/language/Language';
import { languageOf } from '../words/vocabulary/languages';
import { WorkbookError } from '../workbook/session/workbookError';
import { readRequest, type HeadlessRequest } from './headlessRequest';

/** What a workbook gives to a portfolio: `part` goes back into `sheetsOfPortfolio`, `reported` is for a report. */
export type PortfolioOutcome =
  | {
      ok: true;
      part: PortfolioPart;
      reported: {
        asOf: string;
        tasks: number;
        red: number;
        amber: number;
        issues: number;
        goals: number;
        problems: string[];
      };
    }
  | { ok: false; code: string; message: string };

/** Reads the open workbook for a portfolio; mistakes of our own code are thrown. */
export async function readForPortfolio(request: HeadlessRequest): Promise<PortfolioOutcome> {
  const options = readRequest(request);
  if (typeof options === 'string') return { ok: false, code: 'badInput', message: options };
  const language = languageOf(request.locale);
  try {
    const part = await readPortfolio(options);
    const { asOf, tasks, issues, goals, problems } = part;
    return {
      ok: true,
      part,
      reported: {
        asOf: isoDay(asOf),
        tasks: tasks.length,
        ...alertCounts(tasks),
        issues: issues.length,
        goals: goals.length,
        problems: problems.map((problem) => problemText(language, problem)),
      },
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { ok: false, code: error.problem.code, message: problemText(language, error.problem) };
  }
}

/** Why a file of a folder is left out and what to do, in a sentence; what the list of workbooks and the digest say. */
export const leftOutReason = (
  locale: LanguageCode,
  left: { reason: LeftOutReason; detail: string },
): string => leftOutText(languageOf(locale), left);

/** The sheets of the portfolio of a folder's files. */
export const sheetsOfPortfolio = (
  locale: LanguageCode,
  entries: readonly FolderEntry<PortfolioPart>[],
): PlainSheet[] => portfolioSheets(languageOf(locale), entries);

/** The digest of a nightly run, headed by the day it was asked for, else by today. @throws when `today` is no day */
export function folderDigestText(
  { locale, today, asOf }: Pick<HeadlessRequest, 'locale' | 'today' | 'asOf'>,
  entries: readonly FolderEntry<DigestedRefresh>[],
): string {
  const day = (asOf === undefined ? null : parseIsoDay(asOf)) ?? dayOf(today.year, today.month, today.day);
  if (day === null) throw new Error(`Not a day: ${JSON.stringify(today)}`);
  return folderDigest(languageOf(locale), day, entries);
}
