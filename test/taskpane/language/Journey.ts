import type { MessageKey } from '../../../src/words/language/Messages';
import type { PaneActions } from '../../../src/taskpane/context/PaneActions';

/** A way through the pane by the words of its buttons. */
export interface Journey {
  name: string;
  actions?: Partial<PaneActions>;
  /** What is pressed, one after the other. */
  press: readonly MessageKey[];
  /** A message that is there at the end. */
  ends: MessageKey;
}
