import type { HostedFrame } from '../../protocol/hostedFrame';
import { element } from '../shell/element';
import type { Person } from './people';
import type { PageText } from '../shell/pageText';

const MIN_WIDTH = 320;
const MAX_WIDTH = 600;
const KEYBOARD_STEP = 20;

/** The task pane at the right of the grid: title, close button, adjustable width, the add-in in a frame. */
export class TaskPane {
  readonly element: HTMLElement;
  private readonly title = element('h2', {});
  private readonly content = element('div', { class: 'pane-content' });
  private shown: { url: string; frame: HostedFrame } | undefined;

  /** @param person whose pane it is, and how the page calls them */
  constructor(
    text: PageText,
    person: { id: Person; label: string },
    private readonly createFrame: (url: string, title: string) => HostedFrame,
  ) {
    const close = element(
      'button',
      { class: 'pane-close', 'aria-label': text.closePane, title: text.closePane },
      '✕',
    );
    close.addEventListener('click', () => this.close());
    const owner = element('span', { class: 'pane-person' }, person.label);
    const header = element('header', {}, owner, this.title, close);
    this.element = element(
      'aside',
      { class: 'pane', 'data-person': person.id },
      this.divider(text.resizePane),
      header,
      this.content,
    );
    this.element.hidden = true;
  }

  get isShown(): boolean {
    return this.shown !== undefined;
  }

  /** Opens the pane. Showing what it shows already changes nothing, as in Excel. */
  show(url: string, title: string): void {
    if (this.shown?.url === url) return;
    this.close();
    this.title.textContent = title;
    const frame = this.createFrame(url, title);
    this.shown = { url, frame };
    this.element.hidden = false;
    this.content.append(frame.element);
  }

  /** Ends the add-in in the pane. */
  close(): void {
    this.shown?.frame.dispose();
    this.shown = undefined;
    this.element.hidden = true;
  }

  private setWidth(pixels: number): void {
    this.element.style.width = `${Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, pixels))}px`;
  }

  private divider(label: string): HTMLElement {
    const divider = element('div', {
      class: 'pane-divider',
      role: 'separator',
      'aria-orientation': 'vertical',
      'aria-label': label,
      tabindex: '0',
    });
    divider.addEventListener('pointerdown', (down) => {
      const rightEdge = this.element.getBoundingClientRect().right;
      divider.setPointerCapture(down.pointerId);
      const drag = (move: PointerEvent) => this.setWidth(rightEdge - move.clientX);
      divider.addEventListener('pointermove', drag);
      divider.addEventListener('lostpointercapture', () => divider.removeEventListener('pointermove', drag), {
        once: true,
      });
    });
    divider.addEventListener('keydown', ({ key }) => {
      const width = this.element.getBoundingClientRect().width;
      if (key === 'ArrowLeft') this.setWidth(width + KEYBOARD_STEP);
      if (key === 'ArrowRight') this.setWidth(width - KEYBOARD_STEP);
    });
    return divider;
  }
}
