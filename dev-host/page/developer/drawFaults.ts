import { documentedErrors } from '../../dispatcher/faults/documentedErrors';
import { element } from '../shell/element';
import type { DeveloperText } from './developerText';
import type { BatchChoice } from './BatchChoice';
import type { DeveloperSurroundings } from './DeveloperSurroundings';
import { checkField, numberField, pushButton, selectField } from './fields';
import type { PlannedSteps } from './PlannedSteps';

/** Controls that make the chosen batch fail, wait or stay unanswered. */
export function drawFaults(
  text: DeveloperText,
  choice: BatchChoice,
  planned: PlannedSteps,
  { host }: DeveloperSurroundings,
): HTMLElement {
  const code = selectField(
    text.errorCode,
    documentedErrors.map((name) => [name, name]),
  );
  const times = numberField(text.times, { value: 1, min: 1, max: 99 });
  const late = checkField(text.afterEffect);
  const seconds = numberField(text.seconds, { value: 3, min: 1, max: 600 });
  const which = () => ({ ...choice.which(), times: Math.max(1, times.input.valueAsNumber || 1) });
  const effect = () => (late.input.checked ? 'done' : 'none');

  const fail = pushButton(text.fail, () => {
    const chosen = documentedErrors.find((name) => name === code.input.value) ?? 'GeneralException';
    const step = host().script.failBatch(chosen, { ...which(), effect: effect() });
    planned.show(step, choice.describe(`${text.fail} ${chosen}`));
  });
  const delay = pushButton(text.delay, () => {
    const time = Math.max(1, seconds.input.valueAsNumber || 1);
    const step = host().script.delayBatch(time * 1000, which());
    planned.show(step, choice.describe(`${text.delay} ${time} ${text.seconds}`));
  });
  const silence = pushButton(text.silence, () => {
    const step = host().script.leaveUnanswered({ ...which(), effect: effect() });
    planned.show(step, choice.describe(text.silence));
  });
  const row = (...children: HTMLElement[]) => element('div', { class: 'developer-fields' }, ...children);
  return element(
    'fieldset',
    {},
    element('legend', {}, text.thenBatch),
    row(times.element, late.element),
    row(code.element, fail),
    row(seconds.element, delay),
    row(silence),
  );
}
