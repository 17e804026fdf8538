import { configure, render, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { Settings } from '../../src/domain/settings/settings';
import { App } from '../../src/taskpane/shell/App';
import type { PaneActions } from '../../src/taskpane/context/PaneActions';
import type { PaneHost } from '../../src/taskpane/context/PaneHost';
import { fakeActions, fakeHost } from './fakePane';

interface Given {
  actions?: Partial<PaneActions>;
  settings?: Partial<Settings>;
  host?: Partial<PaneHost>;
}

/** Renders the whole pane on fake actions and waits until it has found out what the workbook is. */
export async function openPane({ actions: given, settings, host }: Given = {}) {
  const actions = fakeActions(given, settings);
  const user = whoWaits(userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }));
  const view = render(<App host={fakeHost(host)} actions={actions} />);
  await waitFor(() => expect(actions.inspectWorkbook).toHaveBeenCalled());
  return { actions, user, view };
}

/** As a person does: what cannot be pressed yet, since the sheet is being read, is pressed once it can be. */
function whoWaits(user: UserEvent): UserEvent {
  const { click, keyboard } = user;
  return {
    ...user,
    click: async (element) => {
      await waitFor(() => expect(element.getAttribute('aria-disabled')).not.toBe('true'));
      told.length = 0;
      await click(element);
    },
    keyboard: async (keys) => {
      told.length = 0;
      await keyboard(keys);
    },
  };
}

/** Presses what cannot be pressed now: see that nothing comes of it. */
export async function pressInVain(user: UserEvent, target: Element): Promise<void> {
  expect(target.getAttribute('aria-disabled')).toBe('true');
  await user.pointer({ keys: '[MouseLeft]', target });
}

// What is announced repeats what is shown; queries are for what is shown. A busy machine takes its time.
configure({ defaultIgnore: 'script, style, [aria-live] *', asyncUtilTimeout: 20_000 });

/** What screen readers were told since the last press: it is taken back after half a second, which a busy machine misses. */
const told: string[] = [];

// Fluent's announcer, and nothing else, writes innerText, which jsdom does not have.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  set(this: HTMLElement, text: string) {
    this.textContent = text;
    told.push(text);
  },
});

/** Waits until screen readers are, or were since the last press, told a text. */
export async function announcement(text: string): Promise<void> {
  await waitFor(() => expect([...told, announced()].join('\n')).toContain(text));
}

/** What screen readers are told at this moment. */
export function announced(): string {
  return [...document.querySelectorAll('[aria-live=assertive]')].map((one) => one.textContent).join('');
}

beforeEach(() => {
  localStorage.clear();
  told.length = 0;
});
