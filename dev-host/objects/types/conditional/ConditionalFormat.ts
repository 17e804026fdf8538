import type { ConditionalRule } from '../../../engine/book/Book';
import { flag, integer } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { FormatKey, TypeName } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type HostObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { requireUnprotected } from '../../cells/protection';
import { rangesFrom } from '../../cells/areas';
import { findFormat, updateFormat } from '../../rules/formats';

type FormatType = Extract<
  TypeName,
  | 'CellValueConditionalFormat'
  | 'ColorScaleConditionalFormat'
  | 'CustomConditionalFormat'
  | 'DataBarConditionalFormat'
  | 'IconSetConditionalFormat'
  | 'PresetCriteriaConditionalFormat'
  | 'TextConditionalFormat'
  | 'TopBottomConditionalFormat'
>;
const kindList: readonly [string, FormatType, ConditionalRule['type']][] = [
  ['cellValue', 'CellValueConditionalFormat', 'cellValue'],
  ['colorScale', 'ColorScaleConditionalFormat', 'colorScale'],
  ['custom', 'CustomConditionalFormat', 'custom'],
  ['dataBar', 'DataBarConditionalFormat', 'dataBar'],
  ['iconSet', 'IconSetConditionalFormat', 'iconSet'],
  ['preset', 'PresetCriteriaConditionalFormat', 'preset'],
  ['textComparison', 'TextConditionalFormat', 'containsText'],
  ['topBottom', 'TopBottomConditionalFormat', 'topBottom'],
];

export const conditionalFormat: ObjectType<'ConditionalFormat'> = {
  id: ({ id }) => id,
  members: {
    id: { get: ({ id }) => id },
    type: { get: (key, batch) => typeWords[findFormat(key, batch).rule.type] },
    priority: {
      get: (key, batch) =>
        batch.engine.parts(key.sheet).conditionalFormats.findIndex((format) => format.id === key.id),
      set: (key, value, batch) => moveTo(key, integer(value, 'priority'), batch),
      source: 'ConditionalFormat.priority: counted from 0; negative numbers count from the back.',
    },
    stopIfTrue: {
      get: (key, batch) => {
        const { rule, stopIfTrue } = findFormat(key, batch);
        return isGraphic(rule) ? null : stopIfTrue;
      },
      set: (key, value, batch) => {
        const stop = flag(value, 'stopIfTrue');
        updateFormat(key, batch, (format) => {
          format.stopIfTrue = stop;
        });
      },
      source: 'ConditionalFormat.stopIfTrue: null for data bars, colour scales and icon sets.',
    },
    ...kinds(),
    getRange: {
      callObject: (key, _args, batch) => {
        const [rect, ...more] = findFormat(key, batch).ranges;
        if (!rect || more.length > 0) throw new OfficeError('InvalidOperation');
        return objectOf('Range', batch.range(key.sheet, rect));
      },
    },
    getRangeOrNullObject: {
      callObject: (key, _args, batch) => {
        const [rect, ...more] = findFormat(key, batch).ranges;
        return rect && more.length === 0 ? objectOf('Range', batch.range(key.sheet, rect)) : null;
      },
    },
    getRanges: {
      callObject: (key, _args, batch) =>
        objectOf('RangeAreas', rangesFrom(key.sheet, findFormat(key, batch).ranges, batch)),
    },
    delete: {
      call: (key, _args, batch) => {
        requireUnprotected(batch.engine, key.sheet);
        findFormat(key, batch);
        batch.engine.updateParts(key.sheet, (parts) => {
          parts.conditionalFormats = parts.conditionalFormats.filter((format) => format.id !== key.id);
        });
      },
    },
  },
};

const typeWords: Record<ConditionalRule['type'], string> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

/** The property for each kind of format, and the one that is a null object when the format is of another kind. */
function kinds(): ObjectType<'ConditionalFormat'>['members'] {
  const members: ObjectType<'ConditionalFormat'>['members'] = {};
  for (const [name, type, rule] of kindList) {
    const open = (key: FormatKey): HostObject => objectOf(type, key);
    members[name] = {
      object: (key: FormatKey, batch: Batch) => {
        if (findFormat(key, batch).rule.type !== rule) throw new OfficeError('ItemNotFound');
        return open(key);
      },
    };
    members[`${name}OrNullObject`] = {
      object: (key: FormatKey, batch: Batch) =>
        findFormat(key, batch).rule.type === rule ? open(key) : null,
    };
  }
  return members;
}

function isGraphic(rule: ConditionalRule): boolean {
  return rule.type === 'dataBar' || rule.type === 'colorScale' || rule.type === 'iconSet';
}

function moveTo(key: FormatKey, priority: number, batch: Batch): void {
  requireUnprotected(batch.engine, key.sheet);
  findFormat(key, batch);
  batch.engine.updateParts(key.sheet, (parts) => {
    const formats = parts.conditionalFormats;
    const [moved] = formats.splice(
      formats.findIndex((format) => format.id === key.id),
      1,
    );
    const wanted = priority < 0 ? formats.length + 1 + priority : priority;
    if (moved) formats.splice(Math.min(Math.max(wanted, 0), formats.length), 0, moved);
  });
}
