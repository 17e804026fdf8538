import { requirementSets } from './requirementSets';

/** What one copy of Office.js learns about the program it runs in. */
export interface FrameSurroundings {
  /** Language tag of the program's interface and of its number and date formats, e.g. `zh-CN`. */
  locale: string;
  documentUrl: string;
  addinId: string;
  /** Document settings: name → JSON text. */
  settings: Record<string, string>;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** Answer to `ContextActivationManager_getAppContextAsync`: the fields without which Office.js does not start. */
export function appContext(surroundings: FrameSurroundings): Record<string, unknown> {
  const { locale, documentUrl, addinId, settings } = surroundings;
  return {
    _id: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _hostFullVersion: '16.0.15407.10000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _osfControlType: TASK_PANE,
    _settings: Object.entries(settings),
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
