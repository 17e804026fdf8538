import type { ScriptedStep } from '../../dispatcher/Host';
import { element } from '../shell/element';

/** Lists what was planned and has not happened yet; read out as it changes. */
export class PlannedSteps {
  readonly element = element('ul', { class: 'developer-planned', role: 'status' });
  private readonly lines = new Set<HTMLElement>();

  constructor(private readonly nothing: string) {
    this.draw();
  }

  show(step: ScriptedStep, text: string): void {
    const line = element('li', {}, text);
    this.lines.add(line);
    this.draw();
    void step.over.then(() => {
      this.lines.delete(line);
      this.draw();
    });
  }

  /** Says instead why nothing was planned. */
  refuse(reason: string): void {
    this.element.replaceChildren(element('li', {}, reason));
  }

  private draw(): void {
    const lines = this.lines.size > 0 ? [...this.lines] : [element('li', {}, this.nothing)];
    this.element.replaceChildren(...lines);
  }
}
