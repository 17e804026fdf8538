import type { Element } from './manifestXml';

interface Shape {
  /** Its children in the order the schema wants them; a manifest may leave some out. */
  order: readonly string[];
  /** Those it may not leave out. */
  required: readonly string[];
}

const all = (...order: string[]): Shape => ({ order, required: order });

const SHAPES: Record<string, Shape> = {
  OfficeApp: {
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
    required: ['ProviderName', 'Description', 'Hosts', 'DefaultSettings'],
  },
  VersionOverrides: {
    order: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
    required: ['Hosts', 'Resources'],
  },
  Hosts: all('Host'),
  DesktopFormFactor: {
    order: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
    required: ['FunctionFile', 'ExtensionPoint'],
  },
  GetStarted: all('Title', 'Description', 'LearnMoreUrl'),
  ExtensionPoint: all('OfficeTab'),
  OfficeTab: all('Group'),
  Group: all('Label', 'Icon', 'Control'),
  Control: all('Label', 'Supertip', 'Icon', 'Action'),
  Supertip: all('Title', 'Description'),
  Resources: {
    order: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
    required: ['bt:Images', 'bt:Urls', 'bt:ShortStrings'],
  },
};

/** What Office knows by its exact word; it takes a manifest with any other for one it cannot read, or passes it over. */
const EXACT: readonly [element: string, attribute: string, words: readonly string[]][] = [
  ['OfficeApp', 'xmlns', ['http://schemas.microsoft.com/office/appforoffice/1.1']],
  ['OfficeApp', 'xmlns:bt', ['http://schemas.microsoft.com/office/officeappbasictypes/1.0']],
  ['OfficeApp', 'xsi:type', ['TaskPaneApp']],
  ['VersionOverrides', 'xmlns', ['http://schemas.microsoft.com/office/taskpaneappversionoverrides']],
  ['VersionOverrides', 'xsi:type', ['VersionOverridesV1_0']],
  ['Set', 'Name', ['ExcelApi']],
  ['ExtensionPoint', 'xsi:type', ['PrimaryCommandSurface']],
  ['OfficeTab', 'id', ['TabHome']],
  ['Control', 'xsi:type', ['Button']],
  ['Action', 'xsi:type', ['ShowTaskpane', 'ExecuteFunction']],
];

/** What is wrong with which elements there are, where, and what they are called. */
export function wrongShape(elements: readonly Element[]): string[] {
  return [
    ...elements.flatMap(wrongChildren),
    ...EXACT.flatMap(([name, attribute, words]) =>
      elements.filter((one) => one.name === name).flatMap((one) => notExact(one, attribute, words)),
    ),
    ...wrongHosts(elements),
    ...doubledIds(elements),
  ];
}

function wrongChildren(element: Element): string[] {
  const shape = SHAPES[element.name];
  if (shape === undefined) return [];
  const { order, required } = shape;
  const name = shown(element);
  const names = element.children.map((child) => child.name);
  const unknown = names.filter((child) => !order.includes(child));
  const known = names.filter((child) => order.includes(child));
  const sorted = [...known].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const first = known.findIndex((child, index) => child !== sorted[index]);
  return [
    ...unknown.map((child) => `${name} has no child ${child} in Microsoft's schema.`),
    ...required.filter((child) => !names.includes(child)).map((child) => `${name} lacks ${child}.`),
    ...(first < 0 ? [] : [`${name} has ${known[first]} where the schema wants ${sorted[first]}.`]),
  ];
}

/** An element as a person finds it: there are several of some. */
const shown = ({ name, attributes: { id } }: Element): string => (id === undefined ? name : `${name} ${id}`);

function notExact(element: Element, attribute: string, words: readonly string[]): string[] {
  const word = element.attributes[attribute] ?? '';
  return words.includes(word)
    ? []
    : [`${shown(element)}: ${attribute} is “${word}”; it has to be ${words.join(' or ')}.`];
}

/** A host is named in one way at the top and in another in VersionOverrides. */
function wrongHosts(elements: readonly Element[]): string[] {
  const hostsOf = (parent: string) =>
    elements
      .filter(({ name }) => name === parent)
      .flatMap(({ children }) => children.filter(({ name }) => name === 'Hosts'))
      .flatMap(({ children }) => children);
  return [
    ...hostsOf('OfficeApp').flatMap((host) => notExact(host, 'Name', ['Workbook'])),
    ...hostsOf('VersionOverrides').flatMap((host) => notExact(host, 'xsi:type', ['Workbook'])),
  ];
}

/** Ids of groups and controls; those of resources are checked with them. */
function doubledIds(elements: readonly Element[]): string[] {
  const ids = elements
    .filter(({ name }) => !name.startsWith('bt:'))
    .flatMap(({ attributes: { id } }) => id ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is there twice.`);
}
