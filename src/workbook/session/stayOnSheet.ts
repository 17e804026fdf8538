/**
 * Does what shows a sheet without being meant to, as freezing panes does (office-js #3148): the person stays where they
 * are.
 */
export function stayOnSheet({ workbook }: Excel.RequestContext, work: () => void): void {
  const active = workbook.worksheets.getActiveWorksheet();
  // Loaded, so that it is the sheet of this moment.
  active.load('name');
  work();
  active.activate();
}
