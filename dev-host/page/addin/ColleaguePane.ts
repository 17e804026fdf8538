import { addinAddress } from './addinAddress';
import type { TaskPane } from './TaskPane';
import type { AddinManifest } from './readManifest';

/** The add-in as a second person sees it who works on the same workbook elsewhere: their pane, beside one's own. */
export class ColleaguePane {
  private pane: TaskPane | undefined;

  /** @param beside the pane next to which it is put when it is first shown */
  constructor(
    private readonly addin: { manifest: AddinManifest; addinOrigin: string },
    private readonly beside: TaskPane,
    private readonly createPane: () => TaskPane,
  ) {}

  get isShown(): boolean {
    return this.pane?.isShown ?? false;
  }

  /** @throws Error when no ribbon button of the add-in opens a pane */
  show(shown: boolean): void {
    if (!shown) return this.pane?.close();
    const { manifest, addinOrigin } = this.addin;
    const buttons = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    const action = buttons.map((button) => button.action).find(({ type }) => type === 'ShowTaskpane');
    if (action?.type !== 'ShowTaskpane') throw new Error('No button of the add-in opens a pane.');
    if (!this.pane) {
      this.pane = this.createPane();
      this.beside.element.after(this.pane.element);
    }
    this.pane.show(addinAddress(action.url, addinOrigin), action.title);
  }
}
