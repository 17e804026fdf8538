import type { CellValue } from '../../../engine/book/Book';
import { isRange, invalid, isObject } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type Member, type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { absoluteAddress } from '../../cells/address';
import { functionNames } from './functionNames';
import { sheetPrefixOf } from '../../../engine/formula/tokenize';
import { sheetOf } from '../../sheet/sheetOf';

/** Every worksheet function of `workbook.functions`, computed by the engine from a formula put together here. */
export const functions: ObjectType<'Functions'> = {
  members: Object.fromEntries(functionNames.map((name) => [name, worksheetFunction(name)])),
};

function worksheetFunction(name: string): Member<'Functions'> {
  return {
    callObject: async (_, args, batch) => objectOf('FunctionResult', await evaluate(name, args, batch)),
  };
}

async function evaluate(name: string, args: readonly unknown[], batch: Batch): Promise<CellValue> {
  // Functions of any number of arguments pass them as one array.
  const given = args.flatMap((arg) => (Array.isArray(arg) ? (arg as unknown[]) : [arg]));
  while (given.length > 0 && (given.at(-1) === null || given.at(-1) === undefined)) given.pop();
  // `Beta_Dist` is BETA.DIST, `ECMA_Ceiling` ECMA.CEILING.
  const written = name.toUpperCase().replaceAll('_', '.');
  return batch.evaluate(`=${written}(${given.map((arg) => argument(arg, batch)).join(',')})`);
}

function argument(arg: unknown, batch: Batch): string {
  if (arg === null || arg === undefined) return '';
  if (isRange(arg))
    return sheetPrefixOf(sheetOf(batch.engine, arg.state.sheet).name) + absoluteAddress(arg.state.rect);
  if (isObject(arg, 'FunctionResult')) return literal(arg.state);
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return literal(arg);
  throw invalid('function argument', 'a value, a Range or the result of another function');
}

function literal(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}
