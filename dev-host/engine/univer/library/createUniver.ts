import type { Univer } from '@univerjs/core';
import type { UniverLibrary } from './UniverLibrary';

/** Univer's formula plug-in leaves the first calculation to the engine. */
export function formulaPluginConfig(library: UniverLibrary): { initialFormulaComputing: number } {
  return { initialFormulaComputing: library.CalculationMode.NO_CALCULATION };
}

/** A Univer without a user interface: the sheet model and the formula calculation. */
export function createHeadlessUniver(library: UniverLibrary): Univer {
  const univer = new library.Univer({
    locale: library.LocaleType.EN_US,
    locales: { [library.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(library.UniverFormulaEnginePlugin);
  univer.registerPlugin(library.UniverSheetsPlugin);
  univer.registerPlugin(library.UniverSheetsFormulaPlugin, formulaPluginConfig(library));
  return univer;
}
