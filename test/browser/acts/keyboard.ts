import { ACTS } from '../../../src/taskpane/screens/today/acts/acts';
import { hasFocus, tabTo } from '../tabTo';
import type { ActsPane } from './ActsPane';
import type { Hand } from './Hand';

export function keyboard({ demo, row, button, waiting, form }: ActsPane): Hand {
  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  /** A colleague’s edit had the focus. */
  const comeBackToForm = async () => {
    if (!(await form().locator(':focus').count())) await form().locator('input, textarea').first().focus();
  };
  return {
    async start(act) {
      await row().waitFor();
      await row().focus();
      await press(ACTS[act].letter.toLowerCase());
      if (act === 'snooze') {
        // The first of the days to choose from has the focus once the menu stands.
        await demo.pane.getByRole('menuitem', { name: /^明天/ }).and(demo.pane.locator(':focus')).waitFor();
        await press('Enter');
      }
    },
    /** A date field has the focus from the start; how it wants its parts typed depends on the system’s language. */
    async enterDay(label, iso) {
      const field = demo.pane.getByLabel(label);
      await field.waitFor();
      const [year = '', month = '', date = ''] = iso.split('-');
      for (const digits of [`${month}${date}${year}`, `${year}${month}${date}`]) {
        await field.focus();
        await demo.page.keyboard.type(digits);
        if ((await field.inputValue()) === iso) return;
        await press('Control+a', 'Delete');
      }
      throw new Error(`${iso} cannot be typed.`);
    },
    async enterText(label, text) {
      const field = demo.pane.getByRole('textbox', { name: label });
      if (!(await hasFocus(field))) await tabTo(demo.page, field);
      await press('Control+a');
      await demo.type(text);
    },
    async tickWaiting() {
      await waiting().waitFor();
      await tabTo(demo.page, waiting());
      await press('Space');
    },
    async confirm(name) {
      await button(name).waitFor();
      await comeBackToForm();
      await press('Control+Enter');
    },
    async cancel() {
      await comeBackToForm();
      await press('Escape');
    },
    async undo() {
      // What was written is said before the form has closed; the focus is in the list then, or in what stands for it.
      await form().waitFor({ state: 'detached' });
      await demo.pane.locator('main :focus').waitFor();
      await press('z');
    },
  };
}
