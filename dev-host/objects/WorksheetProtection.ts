import { flag, isMissing, oneOf, optionalText, record } from './model/argument';
import type { ObjectType } from './model/ObjectType';
import { OfficeError } from './model/OfficeError';

export const worksheetProtection: ObjectType<'WorksheetProtection'> = {
  members: {
    protected: { get: (id, batch) => batch.engine.parts(id).protection !== null },
    options: {
      get: (id, batch) => ({ ...defaultOptions, ...batch.engine.parts(id).protection?.options }),
      source: 'WorksheetProtection.options: without options nothing but selecting is allowed.',
    },
    protect: {
      call: (id, [options, password], batch) => {
        if (batch.engine.parts(id).protection) throw new OfficeError('AccessDenied');
        if (optionalText(password, 'password')) {
          throw new OfficeError('NotImplemented', 'dev-host does not protect sheets with a password.');
        }
        const chosen = { ...defaultOptions, ...readOptions(options) };
        batch.engine.updateParts(id, (parts) => {
          parts.protection = { options: chosen };
        });
      },
      source: 'WorksheetProtection.protect fails on a protected sheet; with which code is not documented.',
    },
    unprotect: {
      call: (id, [password], batch) => {
        const { protection } = batch.engine.parts(id);
        if (protection?.password) {
          if (!optionalText(password, 'password')) throw new OfficeError('AccessDenied');
          throw new OfficeError('NotImplemented', 'dev-host cannot check the password of a protected sheet.');
        }
        batch.engine.updateParts(id, (parts) => {
          parts.protection = null;
        });
      },
    },
  },
};

const defaultOptions: Record<string, boolean | string> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function readOptions(options: unknown): Record<string, boolean | string> {
  if (isMissing(options)) return {};
  const chosen: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(record(options, 'options'))) {
    if (!Object.hasOwn(defaultOptions, name)) throw new OfficeError('InvalidArgument');
    if (isMissing(value)) continue;
    chosen[name] =
      name === 'selectionMode' ? oneOf(value, name, ['Normal', 'Unlocked', 'None']) : flag(value, name);
  }
  return chosen;
}
