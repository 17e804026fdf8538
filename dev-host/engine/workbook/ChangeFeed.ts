import type { ChangeOrigin, EngineChange } from './Engine';

type ChangeDetail = EngineChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'origin'>
    : never
  : never;

/** Passes changes on to the listeners, each with who made it. */
export class ChangeFeed {
  private readonly listeners = new Set<(change: EngineChange) => void>();
  private origin: ChangeOrigin = personAtTheGrid;

  as<T>(origin: ChangeOrigin, work: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }

  emit(change: ChangeDetail): void {
    const attributed = { ...change, origin: this.origin } as EngineChange;
    for (const listener of [...this.listeners]) listener(attributed);
  }

  listen(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const personAtTheGrid: ChangeOrigin = { user: 'me', viaAddin: false };
