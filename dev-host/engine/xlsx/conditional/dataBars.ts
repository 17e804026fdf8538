import type { ConditionalRule } from '../../book/Book';
import { readColor, type Palette } from '../styles/colors';
import { color } from '../styles/writeFormatting';
import { element } from '../xml/element';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { readThreshold, writeExtendedThreshold, writeThreshold, type Threshold } from './thresholds';

type DataBar = Extract<ConditionalRule, { type: 'dataBar' }>;

/** What `raw` of a data bar holds, under the names of Office.js's ConditionalDataBarConditionalFormat. */
export interface DataBarDetails {
  lowerBoundRule: Threshold;
  upperBoundRule: Threshold;
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  gradientFill: boolean;
  /** Empty: no border. */
  borderColor: string;
  /** Empty: as the positive bar. */
  negativeFillColor: string;
  negativeBorderColor: string;
}

const defaults: DataBarDetails = {
  lowerBoundRule: { kind: 'automatic' },
  upperBoundRule: { kind: 'automatic' },
  showDataBarOnly: false,
  barDirection: 'context',
  axisFormat: 'automatic',
  axisColor: '#000000',
  gradientFill: true,
  borderColor: '',
  negativeFillColor: '#FF0000',
  negativeBorderColor: '',
};

/** `extension` is the part of the rule that newer Excels keep in the extension list (MS-XLSX 2.6.30). */
export function readDataBar(rule: XmlNode, extension: XmlNode | undefined, palette: Palette): DataBar {
  const plain = child(rule, 'dataBar');
  const bar = child(extension, 'dataBar');
  const [lower, upper] = childrenNamed(bar ?? plain, 'cfvo');
  const colorOf = (name: string): string => readColor(child(bar, name), palette) ?? '';
  const differs = (attribute: string, absent: boolean): boolean =>
    bar !== undefined && !flag(bar.attributes[attribute], absent);
  const details: DataBarDetails = {
    lowerBoundRule: readThreshold(lower),
    upperBoundRule: readThreshold(upper),
    showDataBarOnly: !flag((bar ?? plain)?.attributes.showValue, flag(plain?.attributes.showValue, true)),
    barDirection: bar?.attributes.direction ?? 'context',
    axisFormat: bar?.attributes.axisPosition ?? 'automatic',
    axisColor: colorOf('axisColor') || defaults.axisColor,
    gradientFill: flag(bar?.attributes.gradient, true),
    borderColor: flag(bar?.attributes.border) ? colorOf('borderColor') : '',
    negativeFillColor: differs('negativeBarColorSameAsPositive', false) ? colorOf('negativeFillColor') : '',
    negativeBorderColor: differs('negativeBarBorderColorSameAsPositive', true)
      ? colorOf('negativeBorderColor')
      : '',
  };
  const shown = readColor(child(plain, 'color') ?? child(bar, 'fillColor'), palette) ?? '#638EC6';
  const isDefault = JSON.stringify(details) === JSON.stringify(defaults);
  return { type: 'dataBar', color: shown, ...(!isDefault && { raw: { ...details } }) };
}

/** The `dataBar` element every Excel reads. */
export function writeDataBar(rule: DataBar): string {
  const details = detailsOf(rule);
  return element(
    'dataBar',
    { showValue: details.showDataBarOnly ? false : undefined },
    writeThreshold(details.lowerBoundRule, 'lower'),
    writeThreshold(details.upperBoundRule, 'upper'),
    color('color', rule.color),
  );
}

/** The `x14:dataBar` element with what Excel 2010 added. */
export function writeExtendedDataBar(rule: DataBar): string {
  const details = detailsOf(rule);
  const optional = (name: string, value: string): string | undefined =>
    value === '' ? undefined : color(name, value);
  return element(
    'x14:dataBar',
    {
      minLength: 0,
      maxLength: 100,
      showValue: details.showDataBarOnly ? false : undefined,
      border: details.borderColor !== '' || undefined,
      gradient: details.gradientFill ? undefined : false,
      direction: details.barDirection === 'context' ? undefined : details.barDirection,
      negativeBarColorSameAsPositive: details.negativeFillColor === '' || undefined,
      negativeBarBorderColorSameAsPositive: details.negativeBorderColor === '' ? undefined : false,
      axisPosition: details.axisFormat === 'automatic' ? undefined : details.axisFormat,
    },
    writeExtendedThreshold(details.lowerBoundRule, 'lower'),
    writeExtendedThreshold(details.upperBoundRule, 'upper'),
    optional('x14:borderColor', details.borderColor),
    optional('x14:negativeFillColor', details.negativeFillColor),
    optional('x14:negativeBorderColor', details.negativeBorderColor),
    details.axisFormat === 'none' ? undefined : color('x14:axisColor', details.axisColor),
  );
}

/** Lengths other than those Excel sets by itself have no place in the book. */
export function hasOwnLengths(rule: XmlNode): boolean {
  const bar = child(rule, 'dataBar')?.attributes;
  return (numeric(bar?.minLength) ?? 10) !== 10 || (numeric(bar?.maxLength) ?? 90) !== 90;
}

function detailsOf(rule: DataBar): DataBarDetails {
  return { ...defaults, ...rule.raw };
}
