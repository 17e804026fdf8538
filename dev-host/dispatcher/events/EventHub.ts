import type { Engine, EngineChange } from '../../engine/workbook/Engine';
import type { Announcement, ClientState, EventRegistrations } from '../../objects/model/Batch';
import type { WireEvent } from '../wire/messages';
import { isViewChange } from './personalView';
import { workbookEvents, WorkbookMemory } from './workbookEvents';

/** What a client asked to hear of, and its switch for hearing it. */
export interface Subscription extends EventRegistrations, ClientState {
  end(): void;
}

/**
 * Turns what changes in the workbook into events for the clients that registered for them. Events go out after
 * the running request was answered, several together, as Excel sends them.
 */
export class EventHub {
  private readonly subscribers = new Set<Subscriber>();
  private cause: Subscription | undefined;

  private readonly memory: WorkbookMemory;

  constructor(private readonly engine: Engine) {
    this.memory = new WorkbookMemory(engine);
    engine.onChange((change) => this.changed(change));
  }

  /** Passes on what a change gives rise to; what a person only looks at, to that person's clients alone. */
  changed(change: EngineChange): void {
    const { user } = change.origin;
    const events = workbookEvents(change, this.engine, this.memory);
    this.announce(events, user, (hearer) => !isViewChange(change) || hearer === user);
  }

  /** Passes events on, with each client's answer to whether its own person or the client itself caused them. */
  announce(
    events: readonly Announcement[],
    user: string,
    concerns: (hearer: string) => boolean = () => true,
  ): void {
    for (const subscriber of this.subscribers) {
      if (!concerns(subscriber.user)) continue;
      subscriber.hear(events, {
        source: user === subscriber.user ? 'Local' : 'Remote',
        triggerSource: subscriber === this.cause ? 'ThisLocalAddin' : 'Unknown',
      });
    }
  }

  subscribe(user: string, deliver: (entries: WireEvent[]) => void): Subscription {
    const subscriber = new Subscriber(user, deliver, () => this.subscribers.delete(subscriber));
    this.subscribers.add(subscriber);
    return subscriber;
  }

  /** Runs `work` with its changes counted as that client's own (`triggerSource`). */
  causedBy<T>(subscription: Subscription, work: () => T): T {
    const before = this.cause;
    this.cause = subscription;
    try {
      return work();
    } finally {
      this.cause = before;
    }
  }
}

class Subscriber implements Subscription {
  enableEvents = true;
  private readonly targets = new Set<string>();
  private waiting: WireEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly user: string,
    private readonly deliver: (entries: WireEvent[]) => void,
    private readonly leave: () => void,
  ) {}

  register(eventType: number, targetId: string): void {
    this.targets.add(key(eventType, targetId));
  }

  unregister(eventType: number, targetId: string): void {
    this.targets.delete(key(eventType, targetId));
  }

  hear(events: readonly Announcement[], view: { source: string; triggerSource: string }): void {
    if (!this.enableEvents) return;
    for (const event of events) {
      for (const target of event.targets) {
        if (!this.targets.has(key(event.type, target))) continue;
        const args = JSON.stringify({ ...event.args, ...view });
        this.waiting.push([65536, event.type, target, args, 0, false]);
      }
    }
    if (this.waiting.length > 0) this.timer ??= setTimeout(() => this.flush(), 0);
  }

  end(): void {
    clearTimeout(this.timer);
    this.targets.clear();
    this.waiting = [];
    this.leave();
  }

  private flush(): void {
    this.timer = undefined;
    const entries = this.waiting;
    this.waiting = [];
    this.deliver(entries);
  }
}

function key(eventType: number, targetId: string): string {
  return `${eventType} ${targetId}`;
}
