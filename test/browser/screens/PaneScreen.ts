import type { MessageKey } from '../../../src/words/language/Messages';
import type { ManualLanguage } from '../../manual/manualLanguage';
import type { FrameLocator } from 'playwright-core';
import type { OpenedDemo } from '../../../dev-host/testing/openDemo';

/** The pane as a screen's function sees it. */
export interface OpenPane {
  /** The workbook’s and the pane’s. */
  language: ManualLanguage;
  demo: OpenedDemo;
  pane: FrameLocator;
  /** The pane's own words, so that one function serves both languages. */
  say: (key: MessageKey, values?: Record<string, string>) => string;
  /** Opens one of the pages by its tab. */
  openTab: (key: MessageKey) => Promise<void>;
}

/** One screen of the pane to be looked at in every language, theme and width. */
export interface PaneScreen {
  /** Names the pictures. */
  name: string;
  /**
   * Brings the screen up, starting from a pane just opened on Today, and returns when it is all there. Themes and
   * widths change while it stands.
   */
  show: (opened: OpenPane) => Promise<void>;
  /** A menu, which closes when the pane gets another width: `show` brings it up again from where it was. */
  isMenu?: true;
  /** Puts the workbook back, where `show` changed it for the screens after this one. */
  leave?: (opened: OpenPane) => Promise<void>;
}
