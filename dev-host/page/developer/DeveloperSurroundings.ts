import type { Host } from '../../dispatcher/Host';

export interface DeveloperSurroundings {
  /** The host of the workbook that is open. */
  host(): Host;
  isColleagueShown(): boolean;
  showColleague(shown: boolean): void;
  /** Shows a message over the grid. */
  tell(message: string): void;
}
