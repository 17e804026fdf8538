import type { Language } from '../../../words/language/Language';
import { PALETTE } from '../../look/palette';
import { AMBER, marked, RED, SOON, type FormatPlace } from './formatLooks';
import type { ScaffoldFormat } from './ScaffoldFormat';

/** 预警清单: the task of an open alert by what it is and how bad, quiet text for what is resolved. */
export function registerFormats(
  { alert, alerts }: Language,
  { at, columns, letter }: FormatPlace,
): ScaffoldFormat[] {
  const plainName = { firstColumn: at('name'), lastColumn: at('name') };
  const name = { ...plainName, bold: true };
  const severity = { firstColumn: at('severity'), lastColumn: at('severity'), bold: true };
  const open = (condition: string) => `=AND(${letter('resolvedOn')}="",${condition})`;
  const isRed = `${letter('severity')}="${alert.red}"`;
  const isAmber = `${letter('severity')}="${alert.amber}"`;
  const isSoon = [alert.dueToday, alert.dueSoon].map((word) => `${letter('severity')}="${word}"`).join(',');
  const isBlocked = `${letter('rule')}="${alerts.rules.blocked}"`;
  return [
    { ...name, formula: open(`${isBlocked},${isRed}`), ...RED, ...marked('blocked') },
    { ...name, formula: open(isRed), ...RED, ...marked('red') },
    { ...name, formula: open(`${isBlocked},${isAmber}`), ...AMBER, ...marked('blocked') },
    { ...name, formula: open(isAmber), ...AMBER, ...marked('amber') },
    { ...plainName, formula: open(`OR(${isSoon})`), font: SOON.font, ...marked('dueSoon') },
    { ...severity, formula: open(isRed), ...RED },
    { ...severity, formula: open(isAmber), ...AMBER },
    {
      firstColumn: 0,
      lastColumn: columns - 1,
      formula: `=${letter('resolvedOn')}<>""`,
      font: PALETTE.quiet,
    },
  ];
}
