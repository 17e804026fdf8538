import type { ConditionalRule, SheetParts } from '../book/Book';

/**
 * Rewrites every formula kept in a sheet's parts, in place. `table` is the name of the table a formula belongs to,
 * where there is one.
 */
export function mapPartFormulas(
  parts: SheetParts,
  change: (formula: string, table?: string) => string,
): void {
  for (const table of parts.tables) {
    for (const column of table.columns) {
      if (column.calculatedFormula !== undefined)
        column.calculatedFormula = change(column.calculatedFormula, table.name);
      if (column.totalsFormula !== undefined) column.totalsFormula = change(column.totalsFormula, table.name);
    }
  }
  for (const rule of parts.validations) {
    rule.formula1 = mapOperand(rule.formula1, change);
    rule.formula2 = mapOperand(rule.formula2, change);
    if (rule.formula1 === undefined) delete rule.formula1;
    if (rule.formula2 === undefined) delete rule.formula2;
  }
  for (const format of parts.conditionalFormats) format.rule = mapRule(format.rule, change);
  for (const chart of parts.charts) {
    chart.source = change(chart.source);
    for (const series of chart.addedSeries ?? []) {
      if (series.values !== undefined) series.values = change(series.values);
      if (series.categories !== undefined) series.categories = change(series.categories);
    }
  }
  for (const link of parts.hyperlinks) if (link.location !== undefined) link.location = change(link.location);
}

export function mapRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  switch (rule.type) {
    case 'custom':
      return { ...rule, formula: change(rule.formula) };
    case 'cellValue':
      return {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
      };
    case 'colorScale':
      return {
        ...rule,
        points: rule.points.map((point) =>
          point.value?.startsWith('=') ? { ...point, value: change(point.value) } : point,
        ),
      };
    case 'containsText':
    case 'dataBar':
    case 'iconSet':
    case 'preset':
    case 'topBottom':
      return rule;
  }
}

// A validation operand may be a number, a list of items or a formula; only the last one begins with `=`.
export function mapOperand<T>(operand: T, change: (formula: string) => string): T | string {
  return typeof operand === 'string' && operand.startsWith('=') ? change(operand) : operand;
}
