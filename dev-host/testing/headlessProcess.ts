import { headlessCommand } from '../headless/headlessCommand';
import type { HeadlessQuestion } from './headlessRuns';
import type { HeadlessRun } from './runHeadless';

// Started by `headlessRuns`.
process.on('message', ({ args, folder }: HeadlessQuestion) => {
  const printed = { stdout: '', stderr: '' };
  void headlessCommand(args, folder, {
    out: async (text) => void (printed.stdout += text),
    err: async (text) => void (printed.stderr += text),
  }).then((code) => process.send?.({ code, ...printed } satisfies HeadlessRun));
});
