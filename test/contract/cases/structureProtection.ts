import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Manage Excel workbooks with the Excel JavaScript API", Protect the workbook\'s structure';
const methods = '"Excel.WorkbookProtection class"';
const article = 'Support article "Protect a workbook"';

/** Work that the protected structure does not let happen. Excel's code for it is not documented. */
function refused(name: string, work: (scene: ContractScene) => void): ContractCase {
  return {
    name,
    documentation: article,
    async run(scene) {
      const { protection } = scene.context.workbook;
      protection.protect();
      await scene.context.sync();
      work(scene);
      await checkFails(['AccessDenied', 'InvalidOperation'], () => scene.context.sync());
      protection.unprotect();
      await scene.context.sync();
    },
  };
}

export const structureProtection: Behaviour = {
  behaviour: 'protection of the workbook structure',
  cases: [
    {
      name: 'protect and unprotect, seen in protected',
      documentation: page,
      async run({ context }) {
        const { protection } = context.workbook;
        const seen: boolean[] = [];
        for (const change of [() => undefined, () => protection.protect(), () => protection.unprotect()]) {
          change();
          protection.load('protected');
          await context.sync();
          seen.push(protection.protected);
        }
        checkEqual(seen, [false, true, false]);
      },
    },
    {
      name: 'a protected workbook cannot be protected again',
      documentation: `${methods}, protect`,
      async run({ context }) {
        const { protection } = context.workbook;
        protection.protect();
        await context.sync();
        protection.protect();
        await checkFails(['AccessDenied', 'InvalidOperation'], () => context.sync());
        protection.unprotect();
        await context.sync();
      },
    },
    {
      name: 'a password opens what it locked, and no other does',
      documentation: `${page}: the password needed to bypass protection`,
      async run({ context }) {
        const { protection } = context.workbook;
        protection.protect('pass@word1');
        await context.sync();
        for (const wrong of [undefined, 'other']) {
          protection.unprotect(wrong);
          await checkFails(['AccessDenied', 'InvalidArgument', 'BadPassword'], () => context.sync());
        }
        protection.unprotect('pass@word1');
        protection.load('protected');
        await context.sync();
        checkEqual(protection.protected, false);
      },
    },
    refused('no sheet is added', ({ context }) => {
      context.workbook.worksheets.add('Contract new');
    }),
    refused('no sheet is copied', ({ sheet }) => {
      sheet.copy('End');
    }),
    refused('no sheet is deleted', ({ sheet }) => {
      sheet.delete();
    }),
    refused('no sheet is renamed', ({ sheet }) => {
      sheet.name = 'Contract renamed';
    }),
    refused('no sheet is moved', ({ sheet }) => {
      sheet.position = 0;
    }),
    refused('no sheet is hidden', ({ sheet }) => {
      sheet.visibility = 'Hidden';
    }),
    {
      name: 'cells are written and formatted as before',
      documentation: article,
      async run({ context, sheet }) {
        context.workbook.protection.protect();
        await context.sync();
        const cell = sheet.getRange('A1');
        cell.values = [[1]];
        cell.format.font.bold = true;
        cell.load('values');
        await context.sync();
        context.workbook.protection.unprotect();
        await context.sync();
        checkEqual(cell.values, [[1]]);
      },
    },
  ],
};
