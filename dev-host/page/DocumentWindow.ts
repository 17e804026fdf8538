import { createHost } from '../dispatcher/createHost';
import type { Host } from '../dispatcher/Host';
import type { Book } from '../engine/book/Book';
import { createHostedFrame, type HostedFrame } from '../protocol/hostedFrame';
import { addinAddress } from './addin/addinAddress';
import type { Grid } from './grid/Grid';
import { ColleaguePane } from './addin/ColleaguePane';
import { people, type Person } from './addin/people';
import { TaskPane } from './addin/TaskPane';
import type { AddinManifest, RibbonButton } from './addin/readManifest';
import { openDialogWindow } from './addin/openDialogWindow';
import { element } from './shell/element';
import type { DeveloperText } from './developer/developerText';
import type { PageLanguage, PageText } from './shell/pageText';

export interface WindowOptions {
  grid: Grid;
  manifest: AddinManifest;
  addinOrigin: string;
  language: PageLanguage;
  text: PageText;
  developerText: DeveloperText;
  /** An add-in made another workbook: the bytes of its .xlsx, null for a blank one. */
  onNewWorkbook: (file: Uint8Array | null) => void;
  report: (error: unknown) => void;
}

/** One window of the stand-in: the workbook in the grid and the add-in beside it. */
export class DocumentWindow {
  readonly pane: TaskPane;
  readonly colleague: ColleaguePane;
  private openHost: Host | undefined;
  private documentUrl = '';

  constructor(private readonly options: WindowOptions) {
    const paneOf = (id: Person) =>
      new TaskPane(options.text, { id, label: options.developerText.people[id] }, (url, title) =>
        this.createFrame(url, title, id),
      );
    this.pane = paneOf(people.me);
    // The cell that is open in this window's grid is open for the person at the grid only.
    options.grid.view.onEditing((isEditing) => {
      if (isEditing) this.openHost?.cellEditing.begin(people.me);
      else this.openHost?.cellEditing.end(people.me);
    });
    this.colleague = new ColleaguePane(options, this.pane, () => paneOf(people.colleague));
  }

  /** Shows another workbook. Its add-ins start again, as in Excel, where it would get a window of its own. */
  load(book: Book, fileName: string): void {
    this.pane.close();
    this.colleague.show(false);
    this.openHost?.script.clear();
    this.options.grid.load(book);
    this.documentUrl = `${window.location.origin}/${encodeURIComponent(fileName)}`;
    this.openHost = createHost(this.options.grid.engine, {
      locale: officeLocale(this.options.language),
      clock: { today },
      openNewWorkbook: this.options.onNewWorkbook,
    });
  }

  /** The host of the workbook that is open. @throws Error when none is */
  get host(): Host {
    if (!this.openHost) throw new Error('No workbook is open.');
    return this.openHost;
  }

  /** What a click on a ribbon button does. @throws Error when the button's function does not run */
  async press({ id, action }: RibbonButton): Promise<void> {
    if (action.type === 'ShowTaskpane') {
      this.pane.show(addinAddress(action.url, this.options.addinOrigin), action.title);
      return;
    }
    const { addinOrigin, manifest } = this.options;
    const { functionFile, displayName } = manifest;
    if (functionFile === null) throw new Error('The manifest names no FunctionFile.');
    const frame = this.createFrame(addinAddress(functionFile, addinOrigin), displayName, people.me);
    // Without a shared runtime each command runs in a page of its own that nobody sees.
    const hidden = element('div', { hidden: '' }, frame.element);
    document.body.append(hidden);
    try {
      await frame.runCommand(action.functionName, id);
    } finally {
      frame.dispose();
      hidden.remove();
    }
  }

  private createFrame(url: string, title: string, person: Person): HostedFrame {
    return createHostedFrame({
      url,
      title,
      host: this.host,
      user: person,
      locale: officeLocale(this.options.language),
      documentUrl: this.documentUrl,
      addinId: this.options.manifest.id,
      openDialog: (dialog, onClosed) =>
        openDialogWindow(dialog, this.options.manifest.displayName, this.options.text, onClosed),
      report: this.options.report,
    });
  }
}

/** Language tag Office gives to add-ins. */
export function officeLocale(language: PageLanguage): string {
  return language === 'zh-CN' ? 'zh-CN' : 'en-US';
}

function today(): { year: number; month: number; day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
