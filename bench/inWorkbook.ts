import { installOfficeGlobals, type OpenOptions, openWorkbook, type OpenWorkbook } from '../dev-host/index';

/** Runs `work` with the workbook open as the `Excel` the use cases see, and closes it. */
export async function inWorkbook<Result>(
  workbook: OpenOptions['workbook'],
  work: (workbook: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  const opened = openWorkbook({ workbook });
  const uninstall = installOfficeGlobals(opened);
  try {
    return await work(opened);
  } finally {
    uninstall();
    opened.close();
  }
}
