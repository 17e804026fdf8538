import type { HostClient } from '../wire/HostClient';
import type { BatchScript, Edit, Effect, ScriptedStep, WhichBatch } from './BatchScript';
import type { DocumentedError } from './documentedErrors';
import { Pauses } from './Pauses';
import { Step } from './Step';

/** How a batch ends other than by its own answer. */
export type ScriptedEnd = { effect: 'none' | 'half' | 'done' } & (
  { type: 'error'; code: DocumentedError } | { type: 'silence' }
);

/** All that was scripted for one batch. */
export interface BatchPlan {
  before: Edit[];
  after: Edit[];
  end: ScriptedEnd | null;
}

type StepKind = { before: Edit } | { after: Edit } | { end: ScriptedEnd };

/** Keeps what was scripted and hands it out batch by batch. */
export class ScriptedBatches implements BatchScript {
  private steps: Step<StepKind>[] = [];
  private readonly pauses = new Pauses();

  beforeBatch(edit: Edit, which: WhichBatch = {}): ScriptedStep {
    return this.add({ before: edit }, which);
  }

  afterBatch(edit: Edit, which: WhichBatch = {}): ScriptedStep {
    return this.add({ after: edit }, which);
  }

  failBatch(code: DocumentedError, { effect = 'none', ...which }: WhichBatch & Effect = {}): ScriptedStep {
    return this.add({ end: { type: 'error', code, effect } }, which);
  }

  leaveUnanswered({ effect = 'none', ...which }: WhichBatch & Effect = {}): ScriptedStep {
    return this.add({ end: { type: 'silence', effect } }, which);
  }

  delayBatch(milliseconds: number, which: WhichBatch = {}): ScriptedStep {
    return this.add({ before: () => this.pauses.wait(milliseconds) }, which);
  }

  clear(): void {
    for (const step of this.steps.splice(0)) step.cancel();
    this.pauses.endAll();
  }

  /** What is to happen around the batch that just came in from `client`. A batch has one end: others wait. */
  planFor(client: HostClient, user: string): BatchPlan {
    const plan: BatchPlan = { before: [], after: [], end: null };
    for (const step of [...this.steps]) {
      if (!step.isDue(client, user)) continue;
      if ('end' in step.kind) {
        if (plan.end) continue;
        plan.end = step.kind.end;
      } else if ('before' in step.kind) plan.before.push(step.kind.before);
      else plan.after.push(step.kind.after);
      step.happens();
    }
    return plan;
  }

  private add(kind: StepKind, which: WhichBatch): ScriptedStep {
    const step = new Step(kind, which, () => (this.steps = this.steps.filter((other) => other !== step)));
    this.steps.push(step);
    return step;
  }
}
