import type { ScaffoldColumn, ScaffoldValidation } from './scaffoldSheet';

/** Queues a column's validation and input prompts on its body cells; what they had goes, also where nobody is offered. */
export function addRules(cells: Excel.Range, column: ScaffoldColumn): void {
  const { validation, prompt } = column;
  // A rule set over cells of which some have another one is refused by Excel on the web (office-js #2594).
  if (validation) cells.dataValidation.clear();
  const isNone = validation?.kind === 'offer' && validation.items.length === 0;
  if (validation && !isNone) setRule(cells, validation);
  if (prompt) cells.dataValidation.prompt = promptFor(column, prompt);
}

function setRule(cells: Excel.Range, validation: ScaffoldValidation): void {
  if (validation.kind === 'list' || validation.kind === 'offer') {
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: validation.items.join(',') } };
  }
  if (validation.kind === 'dateFrom') {
    cells.dataValidation.rule = { date: { formula1: validation.earliest, operator: 'GreaterThanOrEqualTo' } };
  }
  cells.dataValidation.ignoreBlanks = true;
  cells.dataValidation.errorAlert =
    validation.kind === 'offer'
      ? { title: '', message: '', showAlert: false, style: 'Information' }
      : { ...validation.error, showAlert: true, style: 'Stop' };
}

/** Excel shows at most 32 characters of a title. */
export const promptFor = (
  { header }: Pick<ScaffoldColumn, 'header'>,
  message: string,
): Excel.DataValidationPrompt => ({
  title: header.slice(0, 32),
  message,
  showPrompt: true,
});
