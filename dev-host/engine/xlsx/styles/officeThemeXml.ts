import { element } from '../xml/element';
import { officeTheme } from './colors';
import { defaultFont } from '../../text/defaultFont';

/** Fonts Excel takes for Chinese, Japanese and Korean text where a cell has the theme's font. */
const eastAsianFonts: readonly [script: string, typeface: string][] = [
  ['Hans', '等线'],
  ['Hant', '新細明體'],
  ['Jpan', '游ゴシック'],
  ['Hang', '맑은 고딕'],
];

/** The theme part: the Office colours and the default font. ECMA-376 20.1.6. */
export function officeThemeXml(): string {
  return element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office' },
    element('a:themeElements', {}, colorScheme(), fontScheme(), formatScheme()),
  );
}

function colorScheme(): string {
  // The part lists dark before light, the sheets count light before dark.
  const names = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  const order = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
  const colors = order.map((index) => {
    const hex = officeTheme[index]?.slice(1);
    const system = names[index] === 'dk1' ? 'windowText' : names[index] === 'lt1' ? 'window' : undefined;
    const value = system
      ? element('a:sysClr', { val: system, lastClr: hex })
      : element('a:srgbClr', { val: hex });
    return element(`a:${names[index]}`, {}, value);
  });
  return element('a:clrScheme', { name: 'Office' }, colors);
}

function fontScheme(): string {
  const fonts = (name: string): string =>
    element(
      name,
      {},
      element('a:latin', { typeface: defaultFont.name }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
      eastAsianFonts.map(([script, typeface]) => element('a:font', { script, typeface })),
    );
  return element('a:fontScheme', { name: 'Office' }, fonts('a:majorFont'), fonts('a:minorFont'));
}

/** Three of each kind are prescribed, though cells use none of them. */
function formatScheme(): string {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: 6350 }, fill, element('a:prstDash', { val: 'solid' }));
  const effect = element('a:effectStyle', {}, element('a:effectLst', {}));
  const three = (name: string, style: string): string => element(name, {}, style, style, style);
  return element(
    'a:fmtScheme',
    { name: 'Office' },
    three('a:fillStyleLst', fill),
    three('a:lnStyleLst', line),
    three('a:effectStyleLst', effect),
    three('a:bgFillStyleLst', fill),
  );
}
