import { JSDOM } from 'jsdom';

/** What a button of a sample does. */
interface ClickHandler {
  element: Element;
  listener: EventListenerOrEventListenerObject;
}

/** The page of a sample: its template, and the buttons its script takes an interest in. Nothing is fetched. */
export class SamplePage {
  /** Ids of elements the script asked for and the template lacks. */
  readonly missing: string[] = [];
  private readonly clicks: ClickHandler[] = [];
  private readonly dom: JSDOM;

  constructor(template: string) {
    this.dom = new JSDOM(`<!doctype html><body>${template}</body>`, { url: 'https://localhost/' });
    const remember = (element: Element, listener: EventListenerOrEventListenerObject) =>
      this.clicks.push({ element, listener });
    const { prototype } = this.dom.window.EventTarget;
    const { addEventListener } = prototype;
    prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      if (type === 'click' && listener && 'tagName' in this) remember(this as Element, listener);
      addEventListener.call(this, type, listener, options);
    };
    this.supplyMissingButtons();
  }

  get window(): JSDOM['window'] {
    return this.dom.window;
  }

  /** The buttons that do something: those that set the sample up first, then as a person meets them on the page. */
  buttons(): Element[] {
    const { DOCUMENT_POSITION_FOLLOWING } = this.window.Node;
    const buttons = [...new Set(this.clicks.map(({ element }) => element))].sort((a, b) =>
      a.compareDocumentPosition(b) & DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    return [...buttons.filter(isSetup), ...buttons.filter((button) => !isSetup(button))];
  }

  /** Clicks a button, and waits for what its handlers promise: an event by itself waits for nothing. */
  async click(button: Element): Promise<void> {
    for (const { element, listener } of this.clicks) {
      if (element !== button) continue;
      const event = new this.window.MouseEvent('click');
      await (typeof listener === 'function' ? listener.call(element, event) : listener.handleEvent(event));
    }
  }

  // A few published templates lack a button their script asks for, which would end the script there.
  private supplyMissingButtons(): void {
    const { document } = this.window;
    const getElementById = document.getElementById.bind(document);
    document.getElementById = (id) => {
      const found = getElementById(id);
      if (found) return found;
      this.missing.push(id);
      const button = document.body.appendChild(document.createElement('button'));
      button.id = id;
      return button;
    };
  }

  close(): void {
    this.window.close();
  }
}

function isSetup(button: Element): boolean {
  return button.id.startsWith('setup') || button.closest('.setup') !== null;
}
