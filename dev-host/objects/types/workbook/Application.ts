import { oneOf } from '../../model/argument';
import { OfficeError } from '../../model/OfficeError';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { newWorkbookFile } from './newWorkbookFile';

export const application: ObjectType<'Application'> = {
  members: {
    calculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        const mode = oneOf(value, 'calculationMode', ['Automatic', 'AutomaticExceptTables', 'Manual']);
        if (mode !== 'Automatic') throw new OfficeError('NotImplemented', 'dev-host always calculates.');
      },
      source: 'Automatic only: the engine always calculates; other modes are refused as NotImplemented.',
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
    cultureInfo: { object: () => objectOf('CultureInfo', null) },
    iterativeCalculation: { object: () => objectOf('IterativeCalculation', null) },
    calculate: {
      call: async (_, [type], batch) => {
        oneOf(type, 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
        await batch.engine.settled();
      },
    },
    createWorkbook: {
      callObject: (_, [base64File]) => objectOf('WorkbookCreated', newWorkbookFile(base64File)),
      source:
        'Excel.createWorkbook sends it, then open(), outside of a browser (library; "Work with workbooks": opens in an instance of its own, the add-in stays). What Excel answers to a file it cannot read is not documented: InvalidArgument here.',
    },
    suspendApiCalculationUntilNextSync: {
      call: () => null,
      source: 'Only a hint about speed: values read after the sync are computed either way.',
    },
    suspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};
