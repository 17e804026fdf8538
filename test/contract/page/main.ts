import { behaviours } from '../behaviours';
import { judgeOutcomes } from '../judgeOutcomes';
import { knownDifferences, type KnownDifference } from '../knownDifferences';
import { runSuite } from '../runSuite';
import { contentsOf } from './contentsOf';
import { excelHere, surroundingsHere } from './excelHere';
import { reportOf, type RunReport } from './RunReport';

/** `?host=dev-host` judges by the differences known of our own host. */
const judgedAs: KnownDifference['host'] =
  new URLSearchParams(window.location.search).get('host') === 'dev-host' ? 'dev-host' : 'excel';

const part = <Kind extends HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as Kind;
};
const state = part('state');
const runButton = part<HTMLButtonElement>('run');
const result = part<HTMLTextAreaElement>('result');

async function run(): Promise<void> {
  runButton.disabled = true;
  const contents = await Excel.run(contentsOf);
  if (contents.length > 0) {
    state.textContent = `This workbook is not empty: it has ${contents.join(', ')}. Open a new blank one and run the contract there.`;
    runButton.disabled = false;
    return;
  }
  const progress = part<HTMLProgressElement>('progress');
  progress.hidden = false;
  progress.value = 0;
  progress.max = behaviours.reduce((sum, { cases }) => sum + cases.length, 0);
  const outcomes = await runSuite(behaviours, surroundingsHere(), ({ behaviour, name }) => {
    progress.value++;
    state.textContent = `${progress.value} of ${progress.max}: ${behaviour}: ${name}`;
  });
  show(
    reportOf(outcomes, judgeOutcomes(judgedAs, outcomes, knownDifferences), {
      ranAt: new Date().toISOString(),
      judgedAs,
      ...excelHere(),
    }),
  );
}

function show(report: RunReport): void {
  const { behaviours, cases, passed, failed, skipped } = report.counts;
  state.textContent = `${behaviours} behaviours, ${cases} cases: ${passed} passed, ${failed} failed, ${skipped} skipped; ${report.surprises.length} surprises`;
  part('surprises').replaceChildren(
    ...report.surprises.map((surprise) => {
      const line = document.createElement('li');
      line.textContent = surprise;
      return line;
    }),
  );
  result.value = JSON.stringify(report, null, 2);
  for (const id of ['result', 'resultLabel', 'copy']) part(id).hidden = false;
  runButton.disabled = false;
}

function copy(): void {
  result.select();
  // The clipboard API is not allowed in the frames of Excel on the web.
  document.execCommand('copy');
}

const fail = (error: unknown) => {
  state.textContent = `The run broke off: ${error instanceof Error ? error.message : String(error)}`;
  runButton.disabled = false;
};

void Office.onReady(({ host }) => {
  part('where').textContent =
    host === Office.HostType.Excel
      ? 'Runs what Opsbook relies on in this Excel. Use a new blank workbook; it is left empty.'
      : 'Open this page as an add-in in Excel: npm run contract says how.';
  runButton.disabled = host !== Office.HostType.Excel;
  runButton.addEventListener('click', () => void run().catch(fail));
  part('copy').addEventListener('click', copy);
});
