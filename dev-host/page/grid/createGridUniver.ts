import { LocaleType, LogLevel, ThemeService, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import {
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SheetsUIPart,
  UniverSheetsUIPlugin,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/sheets-ui';
import { IUIPartsService, UniverUIPlugin } from '@univerjs/ui';

import { formulaPluginConfig } from '../../engine/univer/library/createUniver';
import * as library from '../../engine/univer/library/library';
import type { PageLanguage } from '../shell/pageText';
import { chineseTexts } from './chineseTexts';
import { englishTexts } from './englishTexts';

/** Univer's own protection is another one than Excel's, which the engine keeps; its menus would mislead. */
const withoutProtection = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    AddRangeProtectionFromSheetBarCommand.id,
    DeleteWorksheetProtectionFormSheetBarCommand.id,
    ChangeSheetProtectionFromSheetBarCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
  ].map((id) => [id, { hidden: true }]),
);

/**
 * Univer with its grid, formula bar and sheet tabs drawn into `container`; its own toolbar and its dialogs for
 * making rules are left out, because Excel's ribbon is where those are and the stand-in has none.
 */
export function createGridUniver(container: HTMLElement, language: PageLanguage): Univer {
  const univer = new Univer({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: chineseTexts, [LocaleType.EN_US]: englishTexts },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, headerMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { menus: false },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: 'none',
    menu: withoutProtection,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, formulaPluginConfig(library));
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const injector = univer.__getInjector();
  // The engine does the calculating; Univer's display of its progress would wait for it in vain.
  injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  paintGreen(injector.get(ThemeService));
  return univer;
}

/** Excel's green instead of Univer's blue, on the selection and on buttons. */
function paintGreen(themes: ThemeService): void {
  const primary = {
    50: '#F1FAF4',
    100: '#DDF3E4',
    200: '#B7E1C6',
    300: '#8BCBA3',
    400: '#4AA66F',
    500: '#1F8F50',
    600: '#107C41',
    700: '#0E6B38',
    800: '#0B5A2F',
    900: '#094A27',
  };
  themes.setTheme({ ...themes.getCurrentTheme(), primary });
}
