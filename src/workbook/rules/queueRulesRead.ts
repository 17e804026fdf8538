import { parseIsoDay } from '../../domain/dates/day';
import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import type { ScaffoldValidation } from '../scaffold/scaffoldSheet';
import type { TableSnapshot } from '../read/tableSnapshot';
import { OWNER } from '../scaffold/templateSheet';
import { isOwnPrompt } from './ownPrompt';
import type { RuledColumn } from './templateRules';

/**
 * How the rule of a column's cells compares with the template's. `own`: not the template's, in a column the team may
 * have added without one, so that whether it ever was cannot be known; or whom owner cells offer, as a team chose it.
 */
export type RuleState = 'asMade' | 'gone' | 'different' | 'own';

/** Queues the reading of the rules of a table's columns; call the answer after the next sync. */
export function queueRulesRead(
  seen: TableSnapshot,
  columns: readonly RuledColumn[],
  dateSystem: DateSystem,
): () => RuleState[] {
  const rules = columns.map(({ at }) => {
    const { dataValidation } = seen.body.getColumn(at);
    dataValidation.load('type, rule, prompt');
    return dataValidation;
  });
  return () =>
    columns.map(({ key, wanted, isOptional }, index) => {
      const rule = rules[index];
      const state = compare(wanted.validation, rule, dateSystem);
      const isOwn = isOptional || (key === OWNER && hasOwnPrompt(seen, rule));
      return isOwn && state !== 'asMade' ? 'own' : state;
    });
}

/** Of cells without a rule, or with one of one kind; what pasting left of ours has the prompt only in some. */
function hasOwnPrompt({ key }: TableSnapshot, rule: Excel.DataValidation | undefined): boolean {
  const table = TABLE_KEYS.find((one) => one === key);
  const isWhole = rule?.type === 'None' || rule?.type === 'List';
  return table !== undefined && isWhole && isOwnPrompt(table, rule.prompt);
}

function compare(
  wanted: ScaffoldValidation | undefined,
  found: Excel.DataValidation | undefined,
  dateSystem: DateSystem,
): RuleState {
  // Pasting over some of the cells leaves a mixture, which reads as no rule at all.
  if (!found || found.type === 'None' || found.type === 'MixedCriteria') return 'gone';
  if (wanted?.kind === 'list' || wanted?.kind === 'offer') {
    const isSame = found.type === 'List' && listItems(found).join() === wanted.items.join();
    // Another list of names is the team's own choice of whom to offer.
    const other = wanted.kind === 'offer' ? 'own' : 'different';
    return isSame ? 'asMade' : other;
  }
  const { operator, formula1 } = found.rule?.date ?? {};
  const isSame =
    found.type === 'Date' &&
    operator === 'GreaterThanOrEqualTo' &&
    plainFormula(String(formula1), dateSystem) === plainFormula(wanted?.earliest ?? '', dateSystem);
  return isSame ? 'asMade' : 'different';
}

/** What a rule offers that has its list in itself. */
export const listItems = ({ rule }: Excel.DataValidation): string[] =>
  String(rule?.list?.source ?? '')
    .split(',')
    .map((item) => item.trim());

/** Excel gives operands back as formulas, a date as the formula of its serial (documentation of `formula1`). */
function plainFormula(operand: string, dateSystem: DateSystem): string {
  const day = parseIsoDay(operand);
  const serial = day === null ? null : dayToSerial(day, dateSystem);
  return serial === null ? operand.replace(/[\s$]/g, '').toUpperCase() : `=${serial}`;
}
