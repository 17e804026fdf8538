import { element } from '../shell/element';
import type { DeveloperText } from './developerText';
import { BatchChoice } from './BatchChoice';
import { drawColleagueEdits } from './drawColleagueEdits';
import type { DeveloperSurroundings } from './DeveloperSurroundings';
import { drawFaults } from './drawFaults';
import { pushButton } from './fields';
import { PlannedSteps } from './PlannedSteps';

const ID = 'developer-panel';

/**
 * The stand-in's own panel for what a real Excel does by itself now and then: a second person at the workbook,
 * edits of theirs between two batches, errors, delays, silence.
 *
 * @returns the button for the strip, and the panel it opens
 */
export function drawDeveloperPanel(
  text: DeveloperText,
  surroundings: DeveloperSurroundings,
): { button: HTMLElement; panel: HTMLElement } {
  const button = element('button', { type: 'button', popovertarget: ID, 'aria-haspopup': 'dialog' });
  button.textContent = text.developer;
  const planned = new PlannedSteps(text.nothingPlanned);
  const choice = new BatchChoice(text);
  const colleague = pushButton('', () => {
    surroundings.showColleague(!surroundings.isColleagueShown());
    nameColleague();
  });
  const nameColleague = () =>
    (colleague.textContent = surroundings.isColleagueShown() ? text.closeColleague : text.openColleague);
  const takeBack = pushButton(text.takeBack, () => surroundings.host().script.clear());
  const panel = element(
    'section',
    { id: ID, class: 'developer', popover: '', role: 'dialog', 'aria-label': text.developer },
    element('p', {}, text.notExcel),
    colleague,
    choice.element,
    drawColleagueEdits(text, choice, planned, surroundings),
    drawFaults(text, choice, planned, surroundings),
    element('footer', {}, planned.element, takeBack),
  );
  panel.addEventListener('beforetoggle', nameColleague);
  // The grid listens for keys on the window and must not take those meant for the panel.
  panel.addEventListener('keydown', (event) => event.stopPropagation());
  return { button, panel };
}
