import type { Behaviour, ContractCase, PersonAtTheGrid } from './ContractCase';

/** What the suite runs in. */
export interface Surroundings {
  isWeb: boolean;
  supports(excelApi: string): boolean;
  /** Where our own host is held in hand: not for a page in its pane. */
  person?: PersonAtTheGrid;
}

/** Why a case cannot be tried there; null when it can. */
export function reasonToSkip(
  { onlyOn, needs }: ContractCase,
  { date1904 }: Behaviour,
  surroundings: Surroundings,
): string | null {
  if ((onlyOn === 'dev-host' || date1904) && !surroundings.person) return 'needs what the API cannot make';
  if (onlyOn === 'web' && !surroundings.isWeb) return 'documented for Excel on the web only';
  return needs !== undefined && !surroundings.supports(needs) ? `needs ExcelApi ${needs}` : null;
}
