import type { Validation } from '../../../engine/book/Book';
import { flag, oneOf, optionalFlag, optionalText, record } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { Areas } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { rangesFrom } from '../../cells/areas';
import { requireUnprotected } from '../../cells/protection';
import { invalidCells } from '../../rules/invalidCells';
import { readRule, ruleOf } from '../../rules/validationRule';
import { changeValidation, noValidation, removeValidation, validationOf } from '../../rules/validations';

export const dataValidation: ObjectType<'DataValidation'> = {
  members: {
    type: {
      get: (areas, batch) => {
        const found = validationOf(areas, batch);
        if (found === 'some') return 'MixedCriteria';
        return found === 'several' ? 'Inconsistent' : typeWords[found.type];
      },
      source:
        'Excel.DataValidationType: MixedCriteria where only some cells have a rule, Inconsistent where rules differ.',
    },
    rule: {
      get: (areas, batch) => read(areas, batch, ruleOf),
      set: (areas, value, batch) => {
        const rule = readRule(value, batch);
        // Excel on the web refuses a rule over cells of which some have another (office-js #2594): clear() first.
        if (typeof validationOf(areas, batch) === 'string') throw new OfficeError('InvalidArgument');
        const change = ({ operator: _operator, formula1: _1, formula2: _2, ...rest }: Validation) => ({
          ...rest,
          ...rule,
        });
        changeValidation(areas, change, { replaces: true }, batch);
      },
      source: 'DataValidation.rule; formulas are written for the top left cell of the range.',
    },
    ignoreBlanks: {
      get: (areas, batch) => read(areas, batch, (rule) => rule.ignoreBlanks),
      set: (areas, value, batch) => {
        const ignoreBlanks = flag(value, 'ignoreBlanks');
        changeValidation(areas, (rule) => ({ ...rule, ignoreBlanks }), { replaces: false }, batch);
      },
    },
    prompt: {
      get: (areas, batch) =>
        read(areas, batch, ({ prompt }) => ({
          title: prompt.title,
          message: prompt.message,
          showPrompt: prompt.show,
        })),
      set: (areas, value, batch) => {
        const given = record(value, 'prompt');
        const prompt = {
          title: limited(given.title, 'title', 32),
          message: limited(given.message, 'message', 255),
          show: optionalFlag(given.showPrompt, 'showPrompt', true),
        };
        changeValidation(areas, (rule) => ({ ...rule, prompt }), { replaces: false }, batch);
      },
      source:
        'Excel takes titles of 32 and messages of 255 characters (Excel.DataValidationPrompt does not say).',
    },
    errorAlert: {
      get: (areas, batch) =>
        read(areas, batch, ({ error }) => ({
          title: error.title,
          message: error.message,
          showAlert: error.show,
          style: styleWords[error.style],
        })),
      set: (areas, value, batch) => {
        const given = record(value, 'errorAlert');
        const word = oneOf(given.style ?? 'Stop', 'style', Object.values(styleWords));
        const error = {
          title: limited(given.title, 'title', 32),
          message: limited(given.message, 'message', 225),
          show: optionalFlag(given.showAlert, 'showAlert', true),
          style: alertStyles.find((style) => styleWords[style] === word) ?? 'stop',
        };
        changeValidation(areas, (rule) => ({ ...rule, error }), { replaces: false }, batch);
      },
      source: 'Titles of 32 and messages of 225 characters ([MS-XLS] DValStrings).',
    },
    valid: {
      get: async (areas, batch) => {
        let bad = 0;
        for (const range of areas) {
          for (const rect of await invalidCells(range, batch)) bad += rect.rowCount * rect.columnCount;
        }
        const all = areas.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0);
        return bad === 0 ? true : bad === all ? false : null;
      },
    },
    clear: {
      call: (areas, _args, batch) => {
        for (const { rect, sheet } of areas) {
          requireUnprotected(batch.engine, sheet);
          removeValidation(sheet, [rect], batch);
        }
      },
    },
    getInvalidCells: {
      callObject: async (areas, _args, batch) => {
        const found = await invalidAreas(areas, batch);
        if (found.length === 0) throw new OfficeError('ItemNotFound');
        return objectOf('RangeAreas', found);
      },
    },
    getInvalidCellsOrNullObject: {
      callObject: async (areas, _args, batch) => {
        const found = await invalidAreas(areas, batch);
        return found.length === 0 ? null : objectOf('RangeAreas', found);
      },
    },
  },
};

const typeWords: Record<Validation['type'], string> = {
  any: 'None',
  list: 'List',
  date: 'Date',
  time: 'Time',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
};
const styleWords = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const alertStyles = ['stop', 'warning', 'information'] as const;

function read<T>(areas: Areas, batch: Batch, pick: (rule: Readonly<Validation>) => T): T | null {
  const found = validationOf(areas, batch);
  return typeof found === 'string' ? null : pick(found.ranges.length > 0 ? found : noValidation);
}

function limited(value: unknown, name: string, most: number): string {
  const written = optionalText(value, name) ?? '';
  if (written.length > most) throw new OfficeError('InvalidArgument');
  return written;
}

async function invalidAreas(areas: Areas, batch: Batch): Promise<Areas> {
  const found = await Promise.all(
    areas.map(async (range) => rangesFrom(range.sheet, await invalidCells(range, batch), batch)),
  );
  return found.flat();
}
