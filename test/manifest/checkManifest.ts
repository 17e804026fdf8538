import { manifestElements, withDescendants, type Element } from './manifestXml';
import { wrongShape } from './wrongShape';

/**
 * What Microsoft's schemas and guidelines ask of an add-in only manifest. Its own validator asks a server; this asks
 * nobody. Sources: the manifest reference in OfficeDev/office-js-docs-reference (docs/manifest), the schemas of
 * [MS-OWEMXML], and "Icon guidelines for Office Add-ins".
 */

const SHORT = 125;
const LONG = 250;
const LONGEST_ID = 32;
const LONGEST_ADDRESS = 2048;
/** Those the ribbon shows at 100% to 300%; any one missing is scaled, and blurred. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_ICON = 100_000;
/** Where Excel speaks Chinese; every other language gets the default, English. */
const CHINESE = ['zh-CN', 'zh-TW', 'zh-HK', 'zh-SG'];

export interface Surroundings {
  /** A file below the address the add-in is served from; null when there is none. */
  fileAt: (path: string) => Uint8Array | null;
  /** The names under which a page offers functions to the ribbon; null when the page is not there. */
  functionsOf: (page: string) => readonly string[] | null;
  /** Of package.json. */
  version: string;
}

/** What is wrong with a manifest, a sentence each; empty when nothing is. */
export function checkManifest(text: string, { fileAt, functionsOf, version }: Surroundings): string[] {
  let all: Element[];
  try {
    all = manifestElements(text);
  } catch (error) {
    return [`It is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  const named = (name: string) => all.filter((element) => element.name === name);
  const single = [
    'OfficeApp',
    'Id',
    'Version',
    'DefaultLocale',
    'DisplayName',
    'IconUrl',
    'HighResolutionIconUrl',
    'SourceLocation',
    'Permissions',
    'VersionOverrides',
    'Resources',
    'FunctionFile',
  ];
  const notSingle = single.flatMap((name) => {
    // A button has a source of its own.
    const found = named(name).filter((one) => name !== 'SourceLocation' || !one.attributes['resid']);
    return found.length === 1 ? [] : [`There are ${found.length} elements ${name}, not one.`];
  });
  if (notSingle.length > 0) return notSingle;
  const manifest: Manifest = { all, named, only: (name) => named(name)[0] as Element };
  return [
    ...wrongShape(all),
    ...wrongIdentity(manifest, version),
    ...wrongTexts(manifest),
    ...wrongResources(manifest),
    ...wrongAddresses(manifest, fileAt),
    ...wrongIcons(manifest, fileAt),
    ...wrongFunctions(manifest, functionsOf),
  ];
}

interface Manifest {
  all: Element[];
  named: (name: string) => Element[];
  /** One there is exactly one of. */
  only: (name: string) => Element;
}

function wrongIdentity({ only, named }: Manifest, version: string): string[] {
  const wrong: string[] = [];
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(only('Id').text)) {
    wrong.push(`Id is “${only('Id').text}”, not a random GUID.`);
  }
  if (only('Version').text !== `${version}.0`) {
    wrong.push(
      `Version is ${only('Version').text}; package.json has ${version}, so it has to be ${version}.0.`,
    );
  }
  if (only('Permissions').text !== 'ReadWriteDocument') {
    wrong.push(`Permissions is ${only('Permissions').text}; Opsbook needs ReadWriteDocument, and no more.`);
  }
  if (withDescendants(only('VersionOverrides')).some(({ name }) => name === 'Requirements')) {
    wrong.push(
      'VersionOverrides has Requirements; where they are not met Excel would show no button at all.',
    );
  }
  if (named('Set').length === 0)
    wrong.push('No requirement set is named, so Excel would offer it where it cannot run.');
  return wrong;
}

function wrongTexts({ all, only, named }: Manifest): string[] {
  const locale = only('DefaultLocale').text;
  const wrong =
    locale === 'en-US' ? [] : [`DefaultLocale is ${locale}; the default texts are English, en-US.`];
  for (const { text } of named('ProviderName')) {
    if (text.length > SHORT)
      wrong.push(`ProviderName has ${text.length} characters; Office takes ${SHORT}: “${text}”`);
  }
  const limits = new Map<Element, number>([
    [only('DisplayName'), SHORT],
    ...named('Description')
      .filter(({ attributes }) => attributes['DefaultValue'])
      .map((one) => [one, LONG] as const),
    ...named('bt:ShortStrings').flatMap(({ children }) => children.map((one) => [one, SHORT] as const)),
    ...named('bt:LongStrings').flatMap(({ children }) => children.map((one) => [one, LONG] as const)),
  ]);
  for (const [element, limit] of limits) {
    const label = element.attributes['id'] ?? element.name;
    const value = element.attributes['DefaultValue'] ?? '';
    const overrides = element.children.map(({ attributes }) => attributes);
    const locales = overrides.map(({ Locale }) => Locale);
    if (!/^[\x20-\x7e‘’“”–]+$/.test(value)) wrong.push(`${label}: the default “${value}” is not English.`);
    const missing = CHINESE.filter((one) => !locales.includes(one));
    if (missing.length > 0) wrong.push(`${label} has no text for ${missing.join(', ')}.`);
    const doubled = locales.filter((one, index) => locales.indexOf(one) !== index);
    if (doubled.length > 0) wrong.push(`${label} has several texts for ${doubled.join(', ')}.`);
    for (const text of [value, ...overrides.map(({ Value = '' }) => Value)]) {
      if (text.length > limit)
        wrong.push(`${label} has ${text.length} characters; Office takes ${limit}: “${text}”`);
      if (text.trim() === '') wrong.push(`${label} has an empty text.`);
    }
  }
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  wrong.push(
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `The id ${id} is longer than ${LONGEST_ID}.`),
  );
  return wrong;
}

function wrongResources({ all, only }: Manifest): string[] {
  const ids = withDescendants(only('Resources')).flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resource ${id} is used and not there.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is there and not used.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`),
  ];
}

/** Every address in it, with the element it is in. */
function addressesIn({ all }: Manifest): { url: string; label: string }[] {
  return all.flatMap(({ name, attributes }) => {
    const url = attributes['DefaultValue'] ?? '';
    return /^[a-z][a-z0-9+.-]*:/i.test(url) || /Url$|:Image$|^SourceLocation$/.test(name)
      ? url === ''
        ? []
        : [{ url, label: attributes['id'] ?? name }]
      : [];
  });
}

function wrongAddresses(manifest: Manifest, fileAt: Surroundings['fileAt']): string[] {
  const addresses = addressesIn(manifest);
  const base = baseOf(manifest);
  return addresses.flatMap(({ url, label }) => {
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
      return [`${label} is “${url}”, not an https address.`];
    const tooLong =
      url.length > LONGEST_ADDRESS ? [`${label} is longer than ${LONGEST_ADDRESS}: ${url}`] : [];
    if (!url.startsWith(base))
      return [...tooLong, `${label} is at ${url}, elsewhere than the pane (${base}).`];
    const path = url.slice(base.length);
    return fileAt(path) ? tooLong : [...tooLong, `${label} is at ${url}, and the build has no ${path}.`];
  });
}

/** The address of the folder the pane is served from. */
function baseOf({ named }: Manifest): string {
  const source = named('SourceLocation').find(({ attributes }) => attributes['DefaultValue']);
  return (source?.attributes['DefaultValue'] ?? '').replace(/[^/]*$/, '');
}

function wrongIcons(manifest: Manifest, fileAt: Surroundings['fileAt']): string[] {
  const { only, named } = manifest;
  const base = baseOf(manifest);
  const images = new Map(
    named('bt:Image').flatMap(({ attributes: { id, DefaultValue = '' } }) =>
      id ? [[id, DefaultValue] as const] : [],
    ),
  );
  const sizeWrong = (url: string, size: number, label: string) => {
    const bytes = fileAt(url.slice(base.length));
    // That it is not there is said of its address.
    if (!bytes) return [];
    const real = pngSize(bytes);
    return [
      ...(real?.[0] === size && real[1] === size
        ? []
        : [`${label} wants ${size} pixels; ${url} has ${real?.join(' × ') ?? 'no PNG'}.`]),
      ...(bytes.length > LARGEST_ICON ? [`${url} is larger than ${LARGEST_ICON} bytes.`] : []),
    ];
  };
  return [
    ...sizeWrong(only('IconUrl').attributes['DefaultValue'] ?? '', 32, 'IconUrl'),
    ...sizeWrong(only('HighResolutionIconUrl').attributes['DefaultValue'] ?? '', 64, 'HighResolutionIconUrl'),
    ...named('Icon').flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes['size']));
      const label = children[0]?.attributes['resid'] ?? 'An icon';
      return [
        ...ICON_SIZES.filter((size) => !sizes.includes(size)).map(
          (size) => `${label} is not there in ${size} pixels.`,
        ),
        ...sizes
          .filter((size, index) => sizes.indexOf(size) !== index)
          .map((size) => `${label} is there twice in ${size} pixels.`),
        ...children.flatMap(({ attributes: { size, resid = '' } }) =>
          sizeWrong(images.get(resid) ?? '', Number(size), resid),
        ),
      ];
    }),
  ];
}

/** A button whose function no code has a name for does nothing when it is pressed. */
function wrongFunctions(manifest: Manifest, functionsOf: Surroundings['functionsOf']): string[] {
  const { only, named } = manifest;
  const { resid } = only('FunctionFile').attributes;
  const page = named('bt:Url').find(({ attributes }) => attributes['id'] === resid);
  const url = page?.attributes['DefaultValue'] ?? '';
  const offered = functionsOf(url.slice(baseOf(manifest).length));
  // That the page is not there is said of its address.
  if (offered === null) return [];
  return named('FunctionName')
    .filter(({ text }) => text !== '' && !offered.includes(text))
    .map(
      ({ text }) => `FunctionName is “${text}”, and ${url} offers ${offered.join(', ') || 'no function'}.`,
    );
}

/** Width and height of a PNG, from its IHDR chunk; null for another file. */
function pngSize(bytes: Uint8Array): [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? [view.getUint32(16), view.getUint32(20)] : null;
}
