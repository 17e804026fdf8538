import { people } from '../addin/people';
import { element } from '../shell/element';
import type { DeveloperText } from './developerText';
import { activeTable } from './activeTable';
import type { BatchChoice } from './BatchChoice';
import { colleagueBatch, colleagueEdits, type ColleagueEdit } from './colleagueEdits';
import type { DeveloperSurroundings } from './DeveloperSurroundings';
import { pushButton } from './fields';
import type { PlannedSteps } from './PlannedSteps';

/** Buttons that plan an edit by the colleague on the active table, before the chosen batch. */
export function drawColleagueEdits(
  text: DeveloperText,
  choice: BatchChoice,
  planned: PlannedSteps,
  { host, tell }: DeveloperSurroundings,
): HTMLElement {
  const plan = (edit: ColleagueEdit) => {
    const { script, engine } = host();
    const table = activeTable(engine);
    if (!table) return planned.refuse(text.noTable);
    const what = text.edits[edit];
    const make = async () => {
      try {
        await colleagueBatch(edit, table, engine, text.written).send(host(), people.colleague);
      } catch (error) {
        // Excel refused the colleague; the batch that waited is not to blame.
        tell(text.editFailed(what, error instanceof Error ? error.message : String(error)));
      }
    };
    planned.show(script.beforeBatch(make, choice.which()), choice.describe(what));
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, text.colleagueFirst),
    ...colleagueEdits.map((edit) => pushButton(text.edits[edit], () => plan(edit))),
  );
}
