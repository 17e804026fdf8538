import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { CommandLineError } from '../arguments/CommandLineError';

/** What `src/commands/headless.ts` exports, restated: the stand-in never imports the add-in's code. */
export interface HeadlessAddin {
  /** The tags of its languages. */
  LOCALES: readonly string[];
  /** Names of the tables of a portfolio. */
  PORTFOLIO_TABLES: Readonly<Record<string, string>>;
  /** Reasons why a file is left out that nobody has to act on. */
  PASSED_OVER: readonly string[];
  /** Why a file is left out and what to do, in a sentence. */
  leftOutReason(locale: AddinRequest['locale'], left: { reason: string; detail: string }): string;
  /** Whether a text is an earlier `folderDigestText`. */
  isFolderDigest(text: string): boolean;
  /** What is wrong with a request, in words; null when nothing is. */
  requestMistake(request: AddinRequest): string | null;
  runAction(action: string, request: AddinRequest): Promise<AddinOutcome>;
  readForPortfolio(request: AddinRequest): Promise<PortfolioOutcome>;
  sheetsOfPortfolio(locale: AddinRequest['locale'], entries: readonly FolderEntry<unknown>[]): PlainSheet[];
  folderDigestText(
    request: Pick<AddinRequest, 'locale' | 'today'>,
    entries: readonly FolderEntry<unknown>[],
  ): string;
}

/** One file of a folder: what was found in it, and the file of which it is a copy; or why it is left out. */
export type FolderEntry<Found> = { file: string; team: string } & (
  { found: Found; sameAs?: string } | { reason: string; detail: string }
);

/** `part` is the add-in's own and goes back to it; `reported` is for a report. */
export type PortfolioOutcome =
  { ok: true; part: unknown; reported: object } | { ok: false; code: string; message: string };

export interface PlainLook {
  color: string;
  fill?: string;
  bold?: boolean;
}

/** A sheet with a title, one line and a table, as values. */
export interface PlainSheet {
  name: string;
  table: string;
  banner: string;
  font: string;
  title: PlainLook;
  header: PlainLook;
  note: PlainLook;
  columns: readonly { header: string; width: number; centred: boolean; format: string }[];
  rows: readonly (readonly (
    string | number | { value: string | number; format?: string; look?: PlainLook }
  )[])[];
}

export interface AddinRequest {
  /** The machine's own day. */
  today: { year: number; month: number; day: number };
  /** Of that day, since midnight. */
  minute: number;
  locale: string;
  asOf?: string | undefined;
  period?: string | undefined;
  sample: boolean;
  from?: string | undefined;
  table?: string | undefined;
  span?: string | undefined;
  group?: string | undefined;
  dryRun: boolean;
  drafts?: boolean;
  settings: Record<string, string>;
}

export type AddinOutcome =
  { ok: true; result: unknown } | { ok: false; code: string; message: string; result?: unknown };

let bundle: Promise<string> | undefined;

/**
 * Bundles the add-in's current source once per process, and evaluates it beside the Office.js globals.
 * @throws CommandLineError when it does not speak the language asked for, or takes any other part of the request for wrong
 */
export async function loadAddin(projectRoot: string, request: AddinRequest): Promise<HeadlessAddin> {
  bundle ??= bundled(projectRoot);
  const addin = runInThisContext(`${await bundle}\nopsbookAddin;`, {
    filename: 'opsbook-addin.js',
  }) as HeadlessAddin;
  if (!addin.LOCALES.includes(request.locale))
    throw new CommandLineError(`--locale is one of ${addin.LOCALES.join(', ')}, not ${request.locale}.`);
  const mistake = addin.requestMistake(request);
  if (mistake !== null) throw new CommandLineError(mistake);
  return addin;
}

async function bundled(projectRoot: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/commands/headless.ts')],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'opsbookAddin',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
