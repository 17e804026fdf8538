import { ProblemRecorder } from './ProblemRecorder';
import { runSample } from './runSample';
import type { Sample } from './Sample';

/**
 * The process samples run in, started by `SampleRunner`: takes a sample as a message and answers its result. A
 * promise a sample leaves to itself ends here when it fails.
 */
let recorder = new ProblemRecorder();
process.on('unhandledRejection', (error) => recorder.add(error));
process.on('uncaughtException', (error) => recorder.add(error));

process.on('message', (sample: Sample) => {
  recorder = new ProblemRecorder(sample.requirements);
  runSample(sample, recorder).then(
    (result) => process.send?.(result),
    // A fault of the runner itself: the process that started this one says so.
    (error: unknown) => process.send?.({ fault: error instanceof Error ? error.stack : String(error) }),
  );
});
