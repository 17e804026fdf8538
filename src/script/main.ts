import { isoDay, parseIsoDay, type Day } from '../domain/dates/day';
import { clockDay } from '../usecases/run/clockDay';
import { cutDigests } from '../words/digest/cutDigest';
import type { OwnerDigest } from '../words/digest/ownerDigests';
import type { Language } from '../words/language/Language';
import { fill } from '../words/template/fill';
import { languageOf } from '../words/vocabulary/languages';
import { SCHEMA_NAME, SCHEMA_VERSION } from '../workbook/cells/definedNames';
import type { Problem } from '../domain/schema/problem';
import { WorkbookError } from '../workbook/session/workbookError';
import { decideNightly } from './decideNightly';
import { problemLine } from './problemLine';
import { readSnapshot } from './readSnapshot';
import { writeCells, writeName, writeText } from './writeBack';

/** What a flow gets back. */
export interface NightlyResult {
  /** YYYY-MM-DD. */
  asOf: string;
  red: number;
  amber: number;
  dueSoon: number;
  blocked: number;
  /** Cells that were written. */
  cells: number;
  /** One message for each owner, whole. */
  owners: OwnerDigest[];
  /** All of them as one text, as far as they fit into a message; it says how many do not. */
  digest: string;
  /** What is in the way, a sentence each. */
  problems: string[];
}

/** Teams takes messages of some 28 KB, and a Chinese character has three bytes. */
const CHARACTERS = 8_000;

function oneMessage(language: Language, owners: readonly OwnerDigest[]): string {
  const { texts, left } = cutDigests(language, owners, CHARACTERS);
  return [...texts, ...(left === 0 ? [] : [fill(language.digest.cutOwners, { n: left })])].join('\n');
}

/**
 * Refreshes the statuses, the alerts and the line above the tracker.
 * @param today YYYY-MM-DD; a flow gives the day of its own time zone, for its clock shows UTC
 * @param language of what is said; sheets keep theirs
 */
export function main(workbook: ExcelScript.Workbook, today = '', language = 'zh-CN'): NightlyResult {
  const day: Day | null = today === '' ? clockDay(new Date()) : parseIsoDay(today);
  if (day === null) throw new Error(`Not a day: ${today}. Give YYYY-MM-DD.`);
  const words = languageOf(language);
  const describe = (problem: Problem) => problemLine(words, problem);
  const version = workbook.getNamedItem(SCHEMA_NAME);
  const made = version ? Number(version.getFormula().slice(1)) : 0;
  if (made > SCHEMA_VERSION) throw new Error(describe({ code: 'workbookNewer', version: made }));
  const seen = readSnapshot(workbook);
  try {
    const { result, batch, names, banners, problems } = decideNightly(seen, { today: day, language });
    let cells = 0;
    for (const writes of batch.tables.values()) cells += writeCells(workbook, writes);
    for (const { name, text } of banners) cells += writeText(workbook, name, text);
    for (const { name, formula, isHidden } of names) writeName(workbook, name, formula, isHidden);
    const { red, amber, dueSoon, blocked } = result.counts;
    const owners = result.digests;
    return {
      asOf: isoDay(result.asOf),
      red,
      amber,
      dueSoon,
      blocked,
      cells,
      owners,
      digest: oneMessage(words, owners),
      problems: problems.map((problem) => describe(problem)),
    };
  } catch (error) {
    if (error instanceof WorkbookError) throw new Error(describe(error.problem));
    throw error;
  }
}
