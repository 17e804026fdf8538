import type { Act } from '../../../src/taskpane/screens/today/acts/acts';

/** How a person acts on the late task’s row: by mouse, or by the keyboard alone. */
export interface Hand {
  /** Opens the act’s form; an act without one is done with that. 稍后提醒 is until tomorrow. */
  start: (act: Act) => Promise<void>;
  enterDay: (label: string, iso: string) => Promise<void>;
  enterText: (label: string, text: string) => Promise<void>;
  /** Ticks the task that waits. */
  tickWaiting: () => Promise<void>;
  /** Presses the form’s button once it has this name. */
  confirm: (name: string | RegExp) => Promise<void>;
  cancel: () => Promise<void>;
  undo: () => Promise<void>;
}
