import type { Surroundings } from '../Surroundings';
import type { RunReport } from './RunReport';

/** The sets the suite's members belong to. */
const sets = ['ExcelApi', 'ExcelApiOnline', 'ExcelApiDesktop', 'DelayForCellEdit', 'SharedRuntime'];
const latestMinor = 30;

/** What the Excel this page runs in says of itself. */
export function excelHere(): Pick<RunReport, 'excel' | 'requirementSets'> {
  const { diagnostics, platform, displayLanguage, contentLanguage } = Office.context;
  return {
    excel: { platform: String(platform), version: diagnostics.version, displayLanguage, contentLanguage },
    requirementSets: Object.fromEntries(
      sets.flatMap((set) => {
        const highest = highestOf(set);
        return highest === null ? [] : [[set, highest]];
      }),
    ),
  };
}

export function surroundingsHere(): Surroundings {
  return {
    isWeb: Office.context.platform === Office.PlatformType.OfficeOnline,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

function highestOf(set: string): string | null {
  for (let minor = latestMinor; minor >= 1; minor--) {
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}
