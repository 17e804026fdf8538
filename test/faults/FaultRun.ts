import type { Problem } from '../../src/domain/schema/problem';
import { problemOf, WorkbookError } from '../../src/workbook/session/workbookError';
import { describeProblem } from '../../src/words/describe/describeProblem';
import { languageOf } from '../../src/words/vocabulary/languages';
import type { Stage } from '../simulation/Stage';
import { withoutPauses } from '../simulation/withoutPauses';
import { contentOf } from './contentOf';
import { faultsOf, type Fault } from './Fault';
import type { FaultedAction } from './faultedActions';

/** What the person is told, as far as it is about what is in the workbook. */
export type Said = 'done' | 'notWritten' | 'partly' | 'unknown' | 'failed';
/** What is in the workbook of what the action writes. */
export type There = 'nothing' | 'some' | 'all';

/** What came of one fault. */
export interface Outcome {
  said: Said;
  there: There;
  /** Done once more without a fault, the workbook is as if there had been none. */
  isMended: boolean;
  /** Of the problem that was told, if any. */
  code: Problem['code'] | null;
}

/** One request of an action, and what came of each fault at it, by the fault's name. */
export interface FaultedRequest {
  number: number;
  writes: boolean;
  outcomes: ReadonlyMap<string, Outcome>;
}

/** Lets every fault befall every request of an action, each in a workbook of its own. */
export async function faultedRequests(stage: Stage, action: FaultedAction): Promise<FaultedRequest[]> {
  return withoutPauses(async () => {
    const { texts, ends } = await plainRun(stage, action);
    const requests: FaultedRequest[] = [];
    for (let at = 1; at < texts.length; at += 1) {
      const writes = texts[at] !== texts[at - 1];
      const outcomes = new Map<string, Outcome>();
      for (const fault of faultsOf(writes)) {
        outcomes.set(fault.name, await outcomeOf(stage, action, { fault, at, ends }));
      }
      requests.push({ number: at, writes, outcomes });
    }
    return requests;
  });
}

/** The workbook after an action that nothing befell, and after the same once more. */
interface Ends {
  once: string;
  twice: string;
}

/** The workbook before an action and after each of its requests, when nothing goes wrong, and in the end. */
async function plainRun(stage: Stage, action: FaultedAction): Promise<{ texts: string[]; ends: Ends }> {
  await stage.load(action.book ?? 'team');
  const { script } = stage.workbook.host;
  const { client } = stage.workbook;
  return stage.as('me', async () => {
    const act = await action.prepare(false);
    const texts = [contentOf(stage.engine, action.isAboutLooks)];
    script.afterBatch(() => void texts.push(contentOf(stage.engine, action.isAboutLooks)), {
      client,
      times: Infinity,
    });
    await act();
    script.clear();
    const once = contentOf(stage.engine, action.isAboutLooks);
    return { texts, ends: { once, twice: await doneAgain(stage, action) } };
  });
}

async function outcomeOf(
  stage: Stage,
  action: FaultedAction,
  { fault, at, ends }: { fault: Fault; at: number; ends: Ends },
): Promise<Outcome> {
  await stage.load(action.book ?? 'team');
  const { script } = stage.workbook.host;
  const { client } = stage.workbook;
  return stage.as('me', async () => {
    const act = await action.prepare(false);
    const before = contentOf(stage.engine, action.isAboutLooks);
    const { code, effect, times } = fault;
    script.failBatch(code, { client, from: at, times, effect });
    const told = await toldBy(act);
    script.clear();
    await stage.engine.settled();
    const now = contentOf(stage.engine, action.isAboutLooks);
    const there = now === before ? 'nothing' : now === ends.once ? 'all' : 'some';
    return { ...told, there, isMended: there === 'nothing' || isEnd(await doneAgain(stage, action), ends) };
  });
}

/** As if there had been no fault: whether the action was done once or twice then, a person does not care. */
const isEnd = (text: string, { once, twice }: Ends): boolean => text === once || text === twice;

async function doneAgain(stage: Stage, action: FaultedAction): Promise<string> {
  const act = await action.prepare(true);
  await act();
  return contentOf(stage.engine, action.isAboutLooks);
}

async function toldBy(act: () => Promise<unknown>): Promise<Pick<Outcome, 'said' | 'code'>> {
  try {
    const result = await act();
    const problem = refusalIn(result);
    return problem ? { said: saidBy(problem), code: problem.code } : { said: 'done', code: null };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const problem = problemOf(error);
    return { said: saidBy(problem), code: problem.code };
  }
}

/** Why a result says that it was not written. */
function refusalIn(result: unknown): Problem | null {
  if (typeof result !== 'object' || result === null) return null;
  const { notWritten } = result as { notWritten?: Problem | null };
  if (notWritten) return notWritten;
  const { problems = [] } = result as { problems?: readonly Problem[] };
  return problems.find((problem) => saidBy(problem) !== 'failed') ?? null;
}

/** By the words, as the person reads nothing else. */
function saidBy(problem: Problem): Said {
  const { text } = describeProblem(languageOf('en'), problem);
  if (problem.code === 'maybeWritten') return 'unknown';
  if (problem.code === 'partlyWritten') return 'partly';
  return /nothing (was )?(written|changed)|not (written|executed)|did nothing/.test(text)
    ? 'notWritten'
    : 'failed';
}
