import { flag, isMissing, oneOf, record } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';
import { givenPassword, requirePassword } from '../../model/password';

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
        const chosen = { ...defaultOptions, ...readOptions(options) };
        const hash = givenPassword(password);
        batch.engine.updateParts(id, (parts) => {
          parts.protection = { options: chosen, ...(hash && { password: hash }) };
        });
      },
      source: 'WorksheetProtection.protect fails on a protected sheet; with which code is not documented.',
    },
    unprotect: {
      call: (id, [password], batch) => {
        requirePassword(batch.engine.parts(id).protection?.password, password);
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
