import type { ScaffoldColumn } from './scaffoldSheet';

/** Queues a column's validation and input prompts on its body cells; what they had goes. */
export function addRules(cells: Excel.Range, column: ScaffoldColumn): void {
  const { validation, prompt } = column;
  // A rule set over cells of which some have another one is refused by Excel on the web (office-js #2594).
  if (validation) cells.dataValidation.clear();
  if (validation?.kind === 'list' || validation?.kind === 'offer') {
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: validation.items.join(',') } };
  }
  if (validation?.kind === 'dateFrom') {
    cells.dataValidation.rule = { date: { formula1: validation.earliest, operator: 'GreaterThanOrEqualTo' } };
  }
  if (validation) {
    cells.dataValidation.ignoreBlanks = true;
    cells.dataValidation.errorAlert =
      validation.kind === 'offer'
        ? { title: '', message: '', showAlert: false, style: 'Information' }
        : { ...validation.error, showAlert: true, style: 'Stop' };
  }
  if (prompt) cells.dataValidation.prompt = promptFor(column, prompt);
}

/** Excel shows at most 32 characters of a title. */
export const promptFor = ({ header }: ScaffoldColumn, message: string): Excel.DataValidationPrompt => ({
  title: header.slice(0, 32),
  message,
  showPrompt: true,
});
