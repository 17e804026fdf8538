import { transform } from 'esbuild';
import { emptyBook } from '../engine/book/emptyBook';
import { openWorkbook, type OpenWorkbook } from '../node/openWorkbook';
import { hearEventHandlers } from './hearEventHandlers';
import { withoutSlips } from './knownSlips';
import { ProblemRecorder } from './ProblemRecorder';
import { statusOf, type Sample, type SampleResult } from './Sample';
import { sampleGlobals } from './sampleGlobals';
import { SamplePage } from './SamplePage';
import { untilIdle } from './untilIdle';

/**
 * Runs a sample against the unmodified Office.js on a new workbook: its script, the button that sets it up, then
 * every other button as they follow on its page. A problem does not end the run.
 * @param recorder is where the caller can add what it hears of by other ways, such as a promise nobody waits for.
 */
export async function runSample(
  sample: Sample,
  recorder = new ProblemRecorder(sample.requirements),
): Promise<SampleResult> {
  const workbook = openWorkbook({ workbook: { book: emptyBook() }, locale: 'en-US' });
  const page = new SamplePage(sample.template);
  hearEventHandlers(workbook, recorder);
  try {
    await attempt(recorder, workbook, () => runScript(sample, page, workbook, recorder));
    const buttons = page.buttons();
    if (buttons.length === 0) recorder.add(new Error('There is no button to press.'));
    for (const button of buttons) {
      recorder.pressing(button.id);
      await attempt(recorder, workbook, () => page.click(button));
    }
  } finally {
    page.close();
    workbook.close();
  }
  const { id, family, file } = sample;
  const { problems, notes } = withoutSlips(id, recorder.problems);
  const missing = page.missing.map((button) => `the published page has no #${button}, which the run put in`);
  return {
    sample: { id, family, file },
    status: statusOf(problems),
    problems,
    notes: [...missing, ...notes],
  };
}

async function attempt(recorder: ProblemRecorder, workbook: OpenWorkbook, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    recorder.add(error);
  }
  await untilIdle(workbook.client);
}

// The script runs as a function whose parameters are its globals: what it declares is gone with it, and its arrays,
// dates and errors are of the same kind as the library's, as in a page.
async function runScript(
  sample: Sample,
  page: SamplePage,
  workbook: OpenWorkbook,
  recorder: ProblemRecorder,
): Promise<void> {
  const globals = sampleGlobals(page, workbook, recorder);
  const { code } = await transform(sample.script, { loader: 'ts', target: 'es2022' });
  const script = new Function(...Object.keys(globals), `${code}\n//# sourceURL=${sample.file}`);
  script(...Object.values(globals));
}
