import type { TableSnapshot } from '../read/tableSnapshot';
import { withNamedLimits } from '../scaffold/latenessFormats';

/** A format of the tracker that goes by a fixed number of days, and the formula that goes by the settings. */
export interface FixedLimit {
  rule: Excel.ConditionalFormatRule;
  formula: string;
}

/**
 * Queues the reading of the tracker's formats; call the answer after the next sync. It makes one round trip more,
 * for the formulas: a format of another kind has none and refuses the question.
 */
export function queueFixedLimitsRead({
  body,
}: TableSnapshot): (context: Excel.RequestContext) => Promise<FixedLimit[]> {
  const formats = body.conditionalFormats;
  formats.load('items/type');
  return async (context) => {
    const rules = formats.items.filter(({ type }) => type === 'Custom').map(({ custom }) => custom.rule);
    if (rules.length === 0) return [];
    for (const rule of rules) rule.load('formula');
    await context.sync();
    return rules.flatMap((rule) => {
      const formula = withNamedLimits(rule.formula);
      return formula === rule.formula ? [] : [{ rule, formula }];
    });
  };
}
