import type { ContractCase, PersonAtTheGrid } from './ContractCase';

const caseSheet = 'Contract';

/**
 * Runs one case on a new worksheet and takes away what it left: sheets, names and settings that were not there
 * before. The workbook must not be anybody's work.
 * @throws what the case throws
 */
export async function runCase({ run }: ContractCase, person?: PersonAtTheGrid): Promise<void> {
  const before = await Excel.run(async (context) => {
    // What an earlier case could not take away must not be in the way.
    context.workbook.worksheets.getItemOrNullObject(caseSheet).delete();
    return readKeys(context);
  });
  let failure: { error: unknown } | undefined;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(caseSheet);
      await context.sync();
      await run({ context, sheet, ...(person ? { person } : {}) });
    });
  } catch (error) {
    failure = { error };
  }
  const left = await Excel.run((context) => removeNew(context, before)).catch((error: unknown) => ({
    error,
  }));
  // What the case says comes first: what it leaves behind may be a consequence.
  const first = failure ?? left;
  if (first) throw first.error;
}

interface Keys {
  sheets: string[];
  names: string[];
  settings: string[];
}

async function readKeys(context: Excel.RequestContext): Promise<Keys> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  settings.load('items/key');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id }) => id),
    names: names.items.map(({ name }) => name),
    settings: settings.items.map(({ key }) => key),
  };
}

async function removeNew(context: Excel.RequestContext, before: Keys): Promise<void> {
  const { workbook } = context;
  workbook.protection.load('protected');
  const now = await readKeys(context);
  const isNew = (keys: string[]) => (key: string) => !keys.includes(key);
  if (workbook.protection.protected) workbook.protection.unprotect();
  // Names first: those of a deleted sheet would be left behind with #REF! in them.
  for (const name of now.names.filter(isNew(before.names))) workbook.names.getItem(name).delete();
  for (const id of now.sheets.filter(isNew(before.sheets))) {
    const sheet = workbook.worksheets.getItem(id);
    // A very hidden sheet cannot be deleted.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const key of now.settings.filter(isNew(before.settings))) workbook.settings.getItem(key).delete();
  await context.sync();
}
