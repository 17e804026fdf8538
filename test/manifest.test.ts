import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * What Microsoft's schemas and guidelines ask of an add-in only manifest and Microsoft's validator checks on
 * its server only. Sources: the manifest reference in OfficeDev/office-js-docs-reference (docs/manifest) and
 * "How to find the proper order of manifest elements" in OfficeDev/office-js-docs-pr.
 */
const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Children in the order the schema wants them; a list may leave some out. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
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
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Most characters of a text. */
const LIMITS = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  id: 32,
  url: 2048,
};

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** What the parser gives for one element when it keeps the order. */
type Parsed = Record<string, Parsed[] | Record<string, string> | string>;

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  const inner = parsed[name] as Parsed[];
  return {
    name,
    attributes: (parsed[':@'] ?? {}) as Record<string, string>,
    text: inner.map((one) => (one['#text'] === undefined ? '' : String(one['#text']))).join(''),
    children: inner.filter((one) => one['#text'] === undefined).map(elementOf),
  };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
});
const all = (parser.parse(text) as Parsed[])
  .filter((one) => !('?xml' in one))
  .map(elementOf)
  .flatMap(withDescendants);

function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
const named = (name: string) => all.filter((element) => element.name === name);
const only = (name: string) => {
  const [first, ...others] = named(name);
  if (!first || others.length > 0) throw new Error(`${named(name).length} elements ${name}, not one`);
  return first;
};
/** Everything under Resources that has an id: id → element. */
const resources = withDescendants(only('Resources')).filter((element) => element.attributes['id']);
const resource = (id: string) => resources.find((element) => element.attributes['id'] === id);

test('is well-formed XML', () => {
  expect(XMLValidator.validate(text)).toBe(true);
});

test.each(Object.entries(ORDER))('%s has its children in the order of the schema', (name, order) => {
  for (const element of named(name)) {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect(element.children.filter((_, index) => places[index] === -1).map((child) => child.name)).toEqual(
      [],
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
  expect(named(name)).not.toEqual([]);
});

test('has an id of its own, four-part version and the host and set the code needs', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(only('Set').attributes).toEqual({ Name: 'ExcelApi', MinVersion: '1.9' });
  expect(only('Permissions').text).toBe('ReadWriteDocument');
  const hosts = named('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type']);
  expect(hosts).toEqual(['Workbook', 'Workbook']);
});

test('requirements stand outside of the version overrides, where unmet ones would remove every button', () => {
  expect(withDescendants(only('VersionOverrides')).map((element) => element.name)).not.toContain(
    'Requirements',
  );
});

test('every address is https, and short enough', () => {
  const addresses = all
    .map(({ attributes }) => attributes['DefaultValue'] ?? '')
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(new URL(address).protocol).toBe('https:');
    expect(address.length).toBeLessThanOrEqual(LIMITS.url);
  }
});

test('every address is a file the build puts there', () => {
  const pages = ['/taskpane.html', '/commands.html', '/support.html'];
  const paths = all
    .map(({ attributes }) => attributes['DefaultValue'] ?? '')
    .filter((value) => value.startsWith('https:'))
    .map((value) => new URL(value).pathname);
  const missing = paths.filter((path) => !pages.includes(path) && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

/** Width and height of a PNG, from its IHDR chunk. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const sizeAt = (address: string) => pngSize(join(root, new URL(address).pathname));

test('the icons of the add-in have the sizes Office shows them at', () => {
  expect(sizeAt(only('IconUrl').attributes['DefaultValue'] ?? '')).toEqual([32, 32]);
  expect(sizeAt(only('HighResolutionIconUrl').attributes['DefaultValue'] ?? '')).toEqual([64, 64]);
});

test('every group and button has the mandatory icons, and each file has the size it stands for', () => {
  expect(named('Icon')).toHaveLength(4);
  for (const icon of named('Icon')) {
    const sizes = icon.children.map((image) => Number(image.attributes['size']));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    for (const image of icon.children) {
      const size = Number(image.attributes['size']);
      const address = resource(image.attributes['resid'] ?? '')?.attributes['DefaultValue'] ?? '';
      expect([address, ...sizeAt(address)]).toEqual([address, size, size]);
    }
  }
});

test('every resid names a resource, every resource is used, and ids are short and single', () => {
  const ids = resources.map((element) => element.attributes['id'] ?? '');
  const used = all.flatMap((element) => element.attributes['resid'] ?? []);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const everyId = all.flatMap((element) => element.attributes['id'] ?? []);
  expect(everyId.filter((id) => id.length > LIMITS.id)).toEqual([]);
});

test('Chinese is the default and every text has one English override', () => {
  expect(only('DefaultLocale').text).toBe('zh-CN');
  const texts = [only('DisplayName'), ...all.filter((one) => one.name === 'bt:String')];
  const description = all.find((one) => one.name === 'Description' && one.attributes['DefaultValue']);
  for (const element of [...texts, ...(description ? [description] : [])]) {
    expect(element.children.map((override) => override.attributes['Locale'])).toEqual(['en-US']);
    expect(element.children[0]?.attributes['Value']).toMatch(/^[\x20-\x7e]+$/);
  }
  expect(texts.length).toBeGreaterThan(8);
});

test('no text is longer than Office takes', () => {
  const longest = (element: Element) =>
    Math.max(
      ...withDescendants(element).map(
        ({ attributes: { DefaultValue, Value } }) => (DefaultValue ?? Value ?? '').length,
      ),
    );
  expect(longest(only('DisplayName'))).toBeLessThanOrEqual(LIMITS.DisplayName);
  for (const description of named('Description'))
    expect(longest(description)).toBeLessThanOrEqual(LIMITS.Description);
  for (const list of ['bt:ShortStrings', 'bt:LongStrings'] as const) {
    for (const string of only(list).children) expect(longest(string)).toBeLessThanOrEqual(LIMITS[list]);
  }
});

test('the functions of the buttons are those the function file associates', () => {
  const commands = readFileSync(join(root, 'src/commands/commands.ts'), 'utf8');
  const associated = [...commands.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map((match) => match[1]);
  expect(
    named('FunctionName')
      .map((element) => element.text)
      .sort(),
  ).toEqual(associated.sort());
  expect(associated).toHaveLength(2);
});

test('opens the pane from one button and runs the other two without it', () => {
  const actions = named('Action').map((element) => element.attributes['xsi:type']);
  expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction']);
});
