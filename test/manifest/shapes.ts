import type { Element } from './manifestXml';

export interface Shape {
  /** Its children in the order the schema wants them. */
  order: readonly string[];
  /** Those it may not leave out. */
  required: readonly string[];
  /** Those there may be several of. */
  many: readonly string[];
  attributes: readonly string[];
  hasText: boolean;
}

const NOTHING: Shape = { order: [], required: [], many: [], attributes: [], hasText: false };

const text: Shape = { ...NOTHING, hasText: true };
const with_ = (...attributes: string[]): Shape => ({ ...NOTHING, attributes });
const all = (order: string[], attributes: string[] = []): Shape => ({
  ...NOTHING,
  ...{ order, required: order, attributes },
});
/** Any number of one child, and of nothing else. */
const several = (child: string, attributes: string[] = []): Shape => ({
  ...all([child], attributes),
  many: [child],
});
const inLanguages = (override: string, attributes: string[]): Shape => ({
  ...several(override, attributes),
  required: [],
});

/**
 * What each element is made of, by its name, or by its parent's and its own where the schema means several by one name.
 * What Microsoft's schema takes and Opsbook has no use for is in an order and has no shape of its own.
 */
const SHAPES: Record<string, Shape> = {
  OfficeApp: {
    ...NOTHING,
    order: [
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
    required: ['ProviderName', 'Description', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
    attributes: ['xsi:type'],
  },
  Id: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  Permissions: text,
  DisplayName: inLanguages('Override', ['DefaultValue']),
  'OfficeApp/Description': inLanguages('Override', ['DefaultValue']),
  Override: with_('Locale', 'Value'),
  IconUrl: inLanguages('Override', ['DefaultValue']),
  HighResolutionIconUrl: inLanguages('Override', ['DefaultValue']),
  SupportUrl: inLanguages('Override', ['DefaultValue']),
  'OfficeApp/Hosts': all(['Host']),
  'OfficeApp/Hosts/Host': with_('Name'),
  Requirements: { ...NOTHING, order: ['Sets', 'Methods'], required: ['Sets'] },
  Sets: all(['Set'], ['DefaultMinVersion']),
  Set: with_('Name', 'MinVersion'),
  DefaultSettings: all(['SourceLocation']),
  'DefaultSettings/SourceLocation': inLanguages('Override', ['DefaultValue']),
  VersionOverrides: {
    ...NOTHING,
    order: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
    required: ['Hosts', 'Resources'],
    attributes: ['xsi:type'],
  },
  'VersionOverrides/Hosts': all(['Host']),
  'VersionOverrides/Hosts/Host': {
    ...all(['DesktopFormFactor'], ['xsi:type']),
    order: ['AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  },
  DesktopFormFactor: {
    ...NOTHING,
    order: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
    required: ['FunctionFile', 'ExtensionPoint'],
    many: ['ExtensionPoint'],
  },
  GetStarted: all(['Title', 'Description', 'LearnMoreUrl']),
  LearnMoreUrl: with_('resid'),
  FunctionFile: with_('resid'),
  ExtensionPoint: several('OfficeTab', ['xsi:type']),
  OfficeTab: several('Group', ['id']),
  Group: { ...all(['Label', 'Icon', 'Control'], ['id']), many: ['Control'] },
  Control: all(['Label', 'Supertip', 'Icon', 'Action'], ['xsi:type', 'id']),
  Label: with_('resid'),
  Title: with_('resid'),
  Description: with_('resid'),
  Supertip: all(['Title', 'Description']),
  Icon: several('bt:Image'),
  'Icon/bt:Image': with_('size', 'resid'),
  'Action ShowTaskpane': {
    ...all(['TaskpaneId', 'SourceLocation'], ['xsi:type']),
    order: ['TaskpaneId', 'SourceLocation', 'Title'],
  },
  'Action ExecuteFunction': all(['FunctionName'], ['xsi:type']),
  TaskpaneId: text,
  FunctionName: text,
  SourceLocation: with_('resid'),
  Resources: {
    ...NOTHING,
    order: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
    required: ['bt:Images', 'bt:Urls', 'bt:ShortStrings'],
  },
  'bt:Images': several('bt:Image'),
  'bt:Urls': several('bt:Url'),
  'bt:ShortStrings': several('bt:String'),
  'bt:LongStrings': several('bt:String'),
  'bt:Image': inLanguages('bt:Override', ['id', 'DefaultValue']),
  'bt:Url': inLanguages('bt:Override', ['id', 'DefaultValue']),
  'bt:String': inLanguages('bt:Override', ['id', 'DefaultValue']),
  'bt:Override': with_('Locale', 'Value'),
};

/**
 * @param within the names of the elements it is in, its parent last
 * @returns undefined for an element that Opsbook has no use for
 */
export function shapeOf({ name, attributes }: Element, within: readonly string[]): Shape | undefined {
  const [parent = '', grandparent = ''] = [...within].reverse();
  return (
    SHAPES[`${grandparent}/${parent}/${name}`] ??
    SHAPES[`${parent}/${name}`] ??
    SHAPES[`${name} ${attributes['xsi:type'] ?? ''}`] ??
    SHAPES[name]
  );
}

/** What Office knows by its exact word; it takes a manifest with any other for one it cannot read, or passes it over. */
export const EXACT: readonly [element: string, attribute: string, words: readonly string[]][] = [
  ['OfficeApp', 'xmlns', ['http://schemas.microsoft.com/office/appforoffice/1.1']],
  ['OfficeApp', 'xmlns:bt', ['http://schemas.microsoft.com/office/officeappbasictypes/1.0']],
  ['OfficeApp', 'xmlns:xsi', ['http://www.w3.org/2001/XMLSchema-instance']],
  ['OfficeApp', 'xsi:type', ['TaskPaneApp']],
  ['VersionOverrides', 'xmlns', ['http://schemas.microsoft.com/office/taskpaneappversionoverrides']],
  ['VersionOverrides', 'xsi:type', ['VersionOverridesV1_0']],
  ['Set', 'Name', ['ExcelApi']],
  // What the code calls is in it; with a later one Excel 2021 would be left out, with an earlier one it would fail.
  ['Set', 'MinVersion', ['1.9']],
  ['Sets', 'DefaultMinVersion', ['1.9']],
  ['ExtensionPoint', 'xsi:type', ['PrimaryCommandSurface']],
  ['OfficeTab', 'id', ['TabHome']],
  ['Control', 'xsi:type', ['Button']],
  ['Action', 'xsi:type', ['ShowTaskpane', 'ExecuteFunction']],
];
