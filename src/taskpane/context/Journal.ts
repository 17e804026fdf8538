import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ProgressStep, Written } from '../../usecases/run/runOptions';
import type { Problem } from '../../domain/schema/problem';

/** What one action wrote since the pane was opened. */
export interface JournalEntry {
  id: number;
  /** Wall time. */
  at: string;
  /** What was done, in a few words. */
  what: string;
  isRefresh: boolean;
  cells: number;
  /** Too large: what it wrote is not remembered whole, so that none of it can be taken back. */
  state: 'done' | 'undone' | 'tooLarge';
}

/** What the footer says. */
export interface JournalState {
  entries: readonly JournalEntry[];
  /** The last thing to say of what was done; null before the first. */
  said: { text: string; at: string; isWhole: boolean; isPartial: boolean } | null;
  /** What is under way, with how far it got. */
  working: { step: ProgressStep | null } | null;
  /** The first id that an entry of what is under way can have. */
  workFrom: number;
  /** What is under way, or ended last, took an entry back. */
  wasUndo: boolean;
  /** What went wrong, until something is done about it. */
  failed: Failure | null;
}

/** What went wrong, and what can be done about it. */
export interface Failure {
  problem: Problem;
  retry: (() => void) | null;
  /** Other ways on, where it asks something: each is a button. */
  choices: readonly { label: string; run: () => void }[];
}

/** What belongs to one press, several actions. */
interface Group {
  take: (written: readonly Written[]) => void;
  /** Of its entry, once something is written. */
  id: number | null;
  ended: Promise<void>;
  end: () => void;
}

function ending(): Pick<Group, 'ended' | 'end'> {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}

/** Rows beyond which what was written is not remembered: it would fill the pane's memory. */
const MOST_ROWS = 20_000;

/**
 * The one place of feedback: every write of every screen since the pane was opened, what was last said, and what went
 * wrong. Kept outside of React: what reports a write to it is no component.
 */
export class Journal {
  private state: JournalState = {
    entries: [],
    said: null,
    working: null,
    workFrom: 1,
    wasUndo: false,
    failed: null,
  };
  private readonly written = new Map<number, readonly Written[]>();
  /** Open until `endGroup`. */
  private group: Group | null = null;
  private readonly listeners = new Set<() => void>();
  private next = 1;
  private held = false;

  constructor(private readonly wallTime: () => string) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = () => this.state;

  /**
   * Takes what one action writes, request by request, into one entry.
   * @param inGroup it belongs to the group that is open, if there is one; what a person does meanwhile is a change of its own
   */
  readonly entryFor = (what: string, isRefresh: boolean, inGroup = false) =>
    (inGroup ? this.group?.take : null) ?? this.newEntry(what, isRefresh);

  /** Takes all that belongs to one press, several actions, into one entry, and one 撤销 takes it back. */
  readonly beginGroup = (what: string, isRefresh: boolean) => {
    if (this.group) return;
    const group: Group = { take: () => undefined, id: null, ...ending() };
    group.take = this.newEntry(what, isRefresh, undefined, (id) => (group.id = id));
    this.group = group;
  };
  readonly endGroup = () => {
    this.group?.end();
    this.group = null;
  };
  /** Resolves once all that belongs to an entry is written: what came after its 撤销 would stay. */
  readonly whole = (id: number): Promise<void> =>
    this.group?.id === id ? this.group.ended : Promise.resolve();

  /** Takes what follows from the last action, such as a refresh, into its entry; of one that is undone nothing is. */
  readonly joinLast = () => (written: readonly Written[]) => {
    const [last] = this.state.entries;
    if (last?.state === 'done') this.newEntry(last.what, last.isRefresh, last)(written);
  };

  private newEntry(
    what: string,
    isRefresh: boolean,
    last?: JournalEntry,
    onBegun: (id: number) => void = () => undefined,
  ) {
    let id = last?.id ?? null;
    let count = last?.cells ?? 0;
    // Null from the request on that made them too many.
    let all: readonly Written[] | null = last ? this.writtenBy(last.id) : [];
    return (written: readonly Written[]) => {
      const meant = written.filter((one) => 'look' in one || one.key !== 'changes');
      if (meant.length === 0) return;
      if (id === null) {
        id = this.next++;
        onBegun(id);
      }
      count += meant.reduce((sum, one) => sum + ('look' in one ? one.cells : one.cells.length), 0);
      all = all === null || all.length + meant.length > MOST_ROWS ? null : [...all, ...meant];
      this.written.set(id, all ?? []);
      const state = all === null ? 'tooLarge' : 'done';
      const entry: JournalEntry = { id, at: this.wallTime(), what, isRefresh, cells: count, state };
      const { entries } = this.state;
      // What began earlier and goes on stays behind what began since.
      const isKnown = entries.some((one) => one.id === id);
      this.set({
        entries: isKnown ? entries.map((one) => (one.id === id ? entry : one)) : [entry, ...entries],
      });
    };
  }

  /** What is needed to take an entry back; nothing for one that is too large. */
  readonly writtenBy = (id: number): readonly Written[] => this.written.get(id) ?? [];
  readonly undone = (id: number) => {
    this.written.delete(id);
    const entries = this.state.entries.map((one) =>
      one.id === id ? { ...one, state: 'undone' as const } : one,
    );
    this.set({ entries, wasUndo: true });
  };

  /**
   * @param isWhole the text names the time itself
   * @param isPartial something was not written: it stays until the person does something
   */
  readonly say = (text: string, isWhole = false, isPartial = false) =>
    this.set({ said: { text, at: this.wallTime(), isWhole, isPartial }, failed: null });
  readonly work = (working: JournalState['working']) => {
    const begins = working !== null && this.state.working === null;
    this.set(begins ? { working, workFrom: this.next, wasUndo: false } : { working });
  };
  /** None of what a person wanted to write could be: what went with it, as it does with a refresh, is all there is to undo. */
  readonly wasRefresh = (what: string) => {
    const { entries, workFrom } = this.state;
    this.set({
      entries: entries.map((one) => (one.id >= workFrom ? { ...one, what, isRefresh: true } : one)),
    });
  };
  /** While a form is open nothing is refreshed by itself. */
  readonly hold = (isHeld: boolean) => {
    this.held = isHeld;
  };
  readonly isHeld = () => this.held;
  readonly fail = (problem: Problem, retry: Failure['retry'] = null, choices: Failure['choices'] = []) =>
    this.set({ failed: { problem, retry, choices } });
  readonly dismiss = () => this.state.failed && this.set({ failed: null });

  private set(change: Partial<JournalState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

export const JournalContext = createContext<Journal>(new Journal(() => ''));

export const useJournal = (): Journal => useContext(JournalContext);

/** The journal as it is; the component is drawn again with every change. */
export function useJournalState(): JournalState {
  const journal = useJournal();
  return useSyncExternalStore(journal.subscribe, journal.read);
}

/** Counts up with each entry that is taken back. */
export const undoneOf = ({ entries }: JournalState): number =>
  entries.filter(({ state }) => state === 'undone').length;

/** The last entry that can be taken back. */
export const lastUndoable = ({ entries }: JournalState): JournalEntry | null =>
  entries.find(({ state }) => state === 'done') ?? null;
