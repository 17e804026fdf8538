import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';
import { givenPassword, requirePassword } from '../../model/password';

export const workbookProtection: ObjectType<'WorkbookProtection'> = {
  members: {
    protected: { get: (_, batch) => batch.engine.structureProtection !== undefined },
    protect: {
      call: (_, [password], batch) => {
        if (batch.engine.structureProtection) throw new OfficeError('AccessDenied');
        const hash = givenPassword(password);
        batch.engine.structureProtection = hash ? { password: hash } : {};
      },
      source: 'WorkbookProtection.protect fails on a protected workbook; with which code is not documented.',
    },
    unprotect: {
      call: (_, [password], batch) => {
        requirePassword(batch.engine.structureProtection?.password, password);
        batch.engine.structureProtection = undefined;
      },
    },
  },
};
