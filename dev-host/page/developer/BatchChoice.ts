import type { WhichBatch } from '../../dispatcher/Host';
import { people, type Person } from '../addin/people';
import { element } from '../shell/element';
import type { DeveloperText } from './developerText';
import { numberField, selectField } from './fields';

const ANYBODY = 'anybody';

/** Whose batch, and which of those to come. */
export class BatchChoice {
  readonly element: HTMLElement;
  private readonly whose: HTMLSelectElement;
  private readonly from: HTMLInputElement;

  constructor(private readonly text: DeveloperText) {
    const persons = Object.values(people).map((person) => [person, text.people[person]] as const);
    const whose = selectField(text.whose, [...persons, [ANYBODY, text.anybody]]);
    const from = numberField(text.whichBatch, { value: 1, min: 1, max: 99 });
    this.whose = whose.input;
    this.from = from.input;
    this.element = element('div', { class: 'developer-fields' }, whose.element, from.element);
  }

  which(): WhichBatch & { from: number } {
    const from = Math.max(1, this.from.valueAsNumber || 1);
    return this.whose.value === ANYBODY ? { from } : { user: this.whose.value, from };
  }

  describe(what: string): string {
    const { user, from } = this.which();
    const whose = user === undefined ? this.text.anybody : this.text.people[user as Person];
    return this.text.planned(what, whose, from);
  }
}
