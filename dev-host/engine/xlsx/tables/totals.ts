/** The format's name of each total and the function Excel puts into the cell: 101–111 leave hidden rows out. */
const functionNumbers: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** `sum` → `=SUBTOTAL(109,表1[金额])`; undefined for a name without a formula. */
export function totalsFormula(name: string | undefined, table: string, column: string): string | undefined {
  const number = functionNumbers[name ?? ''];
  return number === undefined ? undefined : `=SUBTOTAL(${number},${table}[${escapeColumn(column)}])`;
}

/** The reverse: the name of the total when the formula is exactly what Excel would write for it. */
export function totalsFunction(formula: string, table: string, column: string): string | undefined {
  const names = Object.keys(functionNumbers);
  return names.find((name) => {
    const usual = totalsFormula(name, table, column);
    return formula === usual || formula === usual?.replace(table, '');
  });
}

/** Characters that mean something inside the brackets get an apostrophe. */
function escapeColumn(column: string): string {
  return column.replace(/[[\]#']/g, "'$&");
}
