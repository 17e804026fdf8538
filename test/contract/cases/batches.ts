import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Application-specific API model", Proxy objects';
const sync = '"Application-specific API model", sync()';
const set = '"Application-specific API model", set()';
const tracked = '"OfficeExtension.TrackedObjects class"';
const unusable =
  'not documented: judged from the library, which forgets an untracked object’s path after sync';

export const batches: Behaviour = {
  behaviour: 'batches and proxies',
  cases: [
    {
      name: 'nothing is done before sync',
      documentation: page,
      async run({ context, sheet }) {
        sheet.load('name');
        await context.sync();
        sheet.getRange('A1').values = [['queued']];
        const readElsewhere = () =>
          Excel.run(async (other) => {
            const range = other.workbook.worksheets.getItem(sheet.name).getRange('A1');
            range.load('values');
            await other.sync();
            return range.values;
          });
        const before = await readElsewhere();
        await context.sync();
        checkEqual([before, await readElsewhere()], [[['']], [['queued']]]);
      },
    },
    {
      name: 'commands run in the order in which they were queued',
      documentation: page,
      async run({ context, sheet }) {
        const reader = sheet.getRange('A1');
        sheet.getRange('A1').values = [['first']];
        reader.load('values');
        sheet.getRange('A1').values = [['second']];
        const later = sheet.getRange('A1');
        later.load('values');
        await context.sync();
        checkEqual([reader.values, later.values], [[['first']], [['second']]]);
      },
    },
    {
      name: 'a sync with nothing queued succeeds',
      documentation: 'not documented: judged from sync(), which runs what is queued',
      async run({ context }) {
        await context.sync();
        await context.sync();
      },
    },
    {
      name: 'run syncs at its end',
      documentation: sync,
      async run({ context, sheet }) {
        sheet.load('name');
        await context.sync();
        await Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).getRange('A1').values = [['written']];
        });
        const range = sheet.getRange('A1');
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['written']]);
      },
    },
    {
      name: 'run fails with what its last commands fail with',
      documentation: sync,
      async run() {
        await checkFails(['ItemNotFound'], () =>
          Excel.run(async (other) => {
            other.workbook.worksheets.getItem('no such sheet').activate();
          }),
        );
      },
    },
    {
      name: 'commands before a failing one stay done, those after it are not run',
      documentation:
        'not documented: judged from OfficeExtension.DebugInfo, which names the failing statement',
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('no such sheet').getRange('A1').values = [['nowhere']];
        sheet.getRange('A2').values = [['after']];
        await checkFails(['ItemNotFound'], () => context.sync());
        const range = sheet.getRange('A1:A2');
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['before'], ['']]);
      },
    },
    {
      name: 'after a failure the context takes new commands',
      documentation: 'not documented: judged from samples that handle an error and go on',
      async run({ context, sheet }) {
        sheet.getRange('A1:B1').values = [['too', 'many', 'cells']];
        await checkFails(['InvalidArgument'], () => context.sync());
        const range = sheet.getRange('A1');
        range.values = [['fine']];
        range.load('values');
        await context.sync();
        checkEqual(range.values, [['fine']]);
      },
    },
    {
      name: 'set writes several properties, nested ones too',
      documentation: set,
      async run({ context, sheet }) {
        sheet.getRange('A1').set({
          numberFormat: [['0.00%']],
          values: [[1]],
          format: { fill: { color: '#FF0000' }, font: { bold: true } },
        });
        const range = sheet.getRange('A1');
        range.load('values,numberFormat,format/fill/color,format/font/bold');
        await context.sync();
        checkEqual([range.values, range.numberFormat], [[[1]], [['0.00%']]]);
        checkEqual([range.format.fill.color, range.format.font.bold], ['#FF0000', true]);
      },
    },
    {
      name: 'set takes another object of the same type',
      documentation: set,
      async run({ context, sheet }) {
        const source = sheet.getRange('A1').format.fill;
        source.color = '#00FF00';
        source.load('color');
        await context.sync();
        const target = sheet.getRange('B1').format.fill;
        target.set(source);
        target.load('color');
        await context.sync();
        checkEqual(target.color, '#00FF00');
      },
    },
    {
      name: 'a sheet renamed after it was found is still the same object',
      documentation: '"Excel.Worksheet class", id',
      async run({ context, sheet }) {
        sheet.load('id');
        await context.sync();
        sheet.name = 'Contract renamed';
        await context.sync();
        sheet.load('id,name');
        const found = context.workbook.worksheets.getItem('Contract renamed');
        found.load('id');
        await context.sync();
        checkEqual([sheet.name, sheet.id], ['Contract renamed', found.id]);
      },
    },
    {
      name: 'an object of a deleted sheet is not there any more',
      documentation: 'not documented: judged from the error table (ItemNotFound, InvalidReference)',
      async run({ context }) {
        const other = context.workbook.worksheets.add();
        const range = other.getRange('A1');
        range.load('address');
        await context.sync();
        other.delete();
        await context.sync();
        range.load('values');
        await checkFails(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath'], () => context.sync());
      },
    },
    {
      name: 'a range that was not tracked cannot be used after its run',
      documentation: tracked,
      async run({ sheet, context }) {
        sheet.load('name');
        await context.sync();
        const left = await Excel.run(async (other) => {
          const range = other.workbook.worksheets.getItem(sheet.name).getRange('A1');
          range.load('address');
          await other.sync();
          return range;
        });
        await checkFails(['InvalidObjectPath'], async () => {
          left.load('values');
          await left.context.sync();
        });
      },
    },
    {
      name: 'a tracked range is used in a later run and has moved with its cells',
      documentation: tracked,
      async run({ sheet, context }) {
        sheet.load('name');
        await context.sync();
        const kept = await Excel.run(async (other) => {
          const range = other.workbook.worksheets.getItem(sheet.name).getRange('B5');
          other.trackedObjects.add(range);
          await other.sync();
          return range;
        });
        sheet.getRange('1:2').insert('Down');
        await context.sync();
        await Excel.run(kept, async (again) => {
          kept.load('rowIndex');
          await again.sync();
          checkEqual(kept.rowIndex, 6);
          again.trackedObjects.remove(kept);
          await again.sync();
        });
      },
    },
    {
      name: 'an untracked range can be used up to the next sync only',
      documentation: unusable,
      async run({ context, sheet }) {
        const range = sheet.getRange('A1');
        range.values = [['written']];
        range.untrack();
        await context.sync();
        await checkFails(['InvalidObjectPath'], async () => {
          range.load('values');
          await context.sync();
        });
      },
    },
    {
      name: 'a function waits for the syncs inside it and gives its result',
      documentation: '"Application-specific API model", *.run function',
      async run({ sheet, context }) {
        sheet.load('name');
        await context.sync();
        const found = await Excel.run(async (other) => {
          const again = other.workbook.worksheets.getItem(sheet.name);
          again.load('name');
          await other.sync();
          return again.name;
        });
        checkThat(found === sheet.name, `the name came back as ${found}`);
      },
    },
  ],
};
