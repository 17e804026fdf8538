import type { HostClient } from '../wire/HostClient';
import type { ScriptedStep, WhichBatch } from './BatchScript';

/** One thing that was scripted, with the count of the batches it is for. */
export class Step<Kind> implements ScriptedStep {
  happened = 0;
  readonly over: Promise<void>;
  private seen = 0;
  private end: () => void = () => undefined;

  /** @param onOver called once, when it will not happen any more */
  constructor(
    readonly kind: Kind,
    private readonly which: WhichBatch,
    onOver: () => void,
  ) {
    this.over = new Promise<void>((resolve) => {
      this.end = () => {
        onOver();
        resolve();
      };
    });
  }

  /** Counts the batch when it is one of those meant. */
  isDue(client: HostClient, user: string): boolean {
    if (this.which.client && this.which.client !== client) return false;
    if (this.which.user !== undefined && this.which.user !== user) return false;
    this.seen++;
    return this.seen >= (this.which.from ?? 1);
  }

  happens(): void {
    this.happened++;
    if (this.happened >= (this.which.times ?? 1)) this.end();
  }

  cancel(): void {
    this.end();
  }
}
