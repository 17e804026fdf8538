import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase } from '../ContractCase';

const page = '"Persist add-in state and settings", Settings in Excel and Word';
const collection = '"Excel.SettingCollection class"';

/** A value that comes back as it was put in. */
function kept(name: string, value: unknown): ContractCase {
  return {
    name: `${name} comes back as it was`,
    documentation: `${collection}, add`,
    async run({ context }) {
      const { settings } = context.workbook;
      settings.add('contract.value', value as string);
      await context.sync();
      const setting = settings.getItem('contract.value');
      setting.load('value');
      await context.sync();
      checkEqual(setting.value, value);
    },
  };
}

export const settings: Behaviour = {
  behaviour: 'settings',
  cases: [
    kept('text', '红色'),
    kept('empty text', ''),
    kept('a number', 1.5),
    kept('a truth value', false),
    kept('a list', [1, 'two', true]),
    kept('an object', { period: '2026-06', lookAhead: 7 }),
    {
      name: 'a date comes back as a date',
      documentation: `${collection}, add`,
      async run({ context }) {
        const day = new Date(Date.UTC(2026, 5, 10, 8, 30));
        const setting = context.workbook.settings.add('contract.day', day);
        setting.load('value');
        await context.sync();
        const value: unknown = setting.value;
        const isDate = Object.prototype.toString.call(value) === '[object Date]';
        checkEqual([isDate, new Date(value as Date).getTime()], [true, day.getTime()]);
      },
    },
    {
      name: 'add takes the place of what the key had',
      documentation: `${collection}, add: sets or adds`,
      async run({ context }) {
        const { settings } = context.workbook;
        settings.add('contract.key', 'old');
        const before = settings.getCount();
        settings.add('contract.key', 'new');
        const after = settings.getCount();
        const setting = settings.getItem('contract.key');
        setting.load('key,value');
        await context.sync();
        checkEqual([setting.key, setting.value, after.value], ['contract.key', 'new', before.value]);
      },
    },
    {
      name: 'a value is changed through its setting',
      documentation: '"Excel.Setting class", value',
      async run({ context }) {
        const setting = context.workbook.settings.add('contract.key', 'old');
        setting.value = 'new';
        await context.sync();
        const again = context.workbook.settings.getItem('contract.key');
        again.load('value');
        await context.sync();
        checkEqual(again.value, 'new');
      },
    },
    {
      name: 'a key that is not there is not found',
      documentation: `${collection}, getItem`,
      async run({ context }) {
        context.workbook.settings.getItem('contract.none').load('value');
        await checkFails(['ItemNotFound'], () => context.sync());
      },
    },
    {
      name: 'a key that is not there is a null object',
      documentation: `${collection}, getItemOrNullObject`,
      async run({ context }) {
        const none = context.workbook.settings.getItemOrNullObject('contract.none');
        context.workbook.settings.add('contract.some', 1);
        const some = context.workbook.settings.getItemOrNullObject('contract.some');
        await context.sync();
        checkEqual([none.isNullObject, some.isNullObject], [true, false]);
      },
    },
    {
      name: 'delete takes one away and leaves the others',
      documentation: '"Excel.Setting class", delete',
      async run({ context }) {
        const { settings } = context.workbook;
        settings.add('contract.first', 1);
        settings.add('contract.second', 2);
        await context.sync();
        settings.getItem('contract.first').delete();
        const first = settings.getItemOrNullObject('contract.first');
        const second = settings.getItemOrNullObject('contract.second');
        await context.sync();
        checkEqual([first.isNullObject, second.isNullObject], [true, false]);
      },
    },
    {
      name: 'the collection gives keys and values',
      documentation: `${collection}, items`,
      async run({ context }) {
        const { settings } = context.workbook;
        settings.add('contract.first', 1);
        settings.add('contract.second', [2]);
        settings.load('items/key,items/value');
        await context.sync();
        const own = settings.items.filter(({ key }) => key.startsWith('contract.'));
        checkEqual(Object.fromEntries(own.map(({ key, value }) => [key, value as unknown])), {
          'contract.first': 1,
          'contract.second': [2],
        });
      },
    },
    {
      name: 'a setting is there in a later run',
      documentation: page,
      async run({ context }) {
        context.workbook.settings.add('contract.kept', 'kept');
        await context.sync();
        await Excel.run(async (other) => {
          const setting = other.workbook.settings.getItem('contract.kept');
          setting.load('value');
          await other.sync();
          checkEqual(setting.value, 'kept');
        });
      },
    },
  ],
};
