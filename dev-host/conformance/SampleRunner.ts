import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Sample, SampleResult } from './Sample';

/**
 * Runs samples one after another in a process of their own. One that takes longer than the limit is a failure; the
 * next sample gets a new process.
 */
export class SampleRunner {
  private child: ChildProcess | undefined;

  constructor(private readonly limitMilliseconds: number) {}

  /** @throws when the runner itself fails. */
  async run(sample: Sample): Promise<SampleResult> {
    const child = (this.child ??= fork(join(__dirname, 'sampleProcess.ts')));
    const outOfTime = AbortSignal.timeout(this.limitMilliseconds);
    const answered = new AbortController();
    const signal = AbortSignal.any([outOfTime, answered.signal]);
    child.send(sample);
    try {
      const answer = await Promise.race([
        once(child, 'message', { signal }).then(([message]) => message as SampleAnswer),
        once(child, 'exit', { signal }).then(([code]): SampleAnswer => ({
          fault: `The process of ${sample.id} ended with code ${code}.`,
        })),
      ]);
      if ('fault' in answer) throw new Error(answer.fault);
      return answer;
    } catch (error) {
      this.close();
      if (outOfTime.aborted) return this.unfinished(sample);
      throw error;
    } finally {
      answered.abort();
    }
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private unfinished({ id, family, file }: Sample): SampleResult {
    const message = `Not done after ${this.limitMilliseconds / 1000} s.`;
    return {
      sample: { id, family, file },
      status: 'failed',
      problems: [{ during: 'script', message }],
      notes: [],
    };
  }
}

type SampleAnswer = SampleResult | { fault: string };
