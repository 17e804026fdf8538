import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './checkManifest';
import { manifestElements, withDescendants, type Element } from './manifestXml';
import { sourceFileAt, sourceFunctionsOf } from './sourceFileAt';

const root = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const check = (text: string) =>
  checkManifest(text, { fileAt: sourceFileAt, functionsOf: sourceFunctionsOf, version });

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function written({ name, attributes, text, children }: Element): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>${escaped(text)}${children.map(written).join('')}</${name}>`;
}

/** The manifest anew, to be damaged. */
const [read] = manifestElements(readFileSync(join(root, 'manifest.xml'), 'utf8'));
if (!read) throw new Error('The manifest has no element.');
const copy = () => structuredClone(read);

type Damage = (element: Element, parent: Element | undefined) => void;

const DAMAGES: [said: string, damage: Damage][] = [
  ['left out', (element, parent) => parent?.children.splice(parent.children.indexOf(element), 1)],
  ['written twice', (element, parent) => parent?.children.push(structuredClone(element))],
  ['of another name', (element) => (element.name = `X${element.name}`)],
  ['with an attribute of no schema', (element) => (element.attributes['colour'] = 'red')],
  [
    'with a child of no schema',
    ({ children }) => children.push({ name: 'X', attributes: {}, text: '', children: [] }),
  ],
  // What holds a text loses it, and what holds none gets one.
  ['with the wrong text', (element) => (element.text = element.text === '' ? 'stray' : '')],
];

const ATTRIBUTE_DAMAGES: [said: string, damage: (attributes: Record<string, string>, key: string) => void][] =
  [
    ['left out', (attributes, key) => delete attributes[key]],
    ['empty', (attributes, key) => (attributes[key] = '')],
    [
      'of another name',
      (attributes, key) => {
        attributes[`x${key.replaceAll(':', '')}`] = attributes[key] ?? '';
        delete attributes[key];
      },
    ],
  ];

/** The first of each kind of element, which is in elements of the same names, by its place among all. */
const kinds = new Map<string, number>();
function countKinds(element: Element, within: string): void {
  const path = `${within}/${element.name} ${element.attributes['xsi:type'] ?? ''}`;
  if (!kinds.has(path)) kinds.set(path, withDescendants(read as Element).indexOf(element));
  for (const child of element.children) countKinds(child, path);
}
countKinds(read, '');
const paths = [...kinds.values()];

function damaged(index: number, damage: Damage): string {
  const manifest = copy();
  const all = withDescendants(manifest);
  const element = all[index] as Element;
  damage(
    element,
    all.find(({ children }) => children.includes(element)),
  );
  return written(manifest);
}

test('the manifest as it is written here is valid', () => expect(check(written(copy()))).toEqual([]));

test.each(DAMAGES)('whichever element is %s, it is said', (_, damage) => {
  // The outermost has no parent to be left out of.
  const passedOver = paths.slice(1).filter((index) => check(damaged(index, damage)).length === 0);
  expect(passedOver.map((index) => withDescendants(copy())[index])).toEqual([]);
});

test.each(ATTRIBUTE_DAMAGES)('whichever attribute is %s, it is said', (_, damage) => {
  const passedOver = paths.flatMap((index) =>
    Object.keys((withDescendants(copy())[index] as Element).attributes)
      .filter((key) => check(damaged(index, ({ attributes }) => damage(attributes, key))).length === 0)
      .map((key) => `${index} ${key}`),
  );
  expect(passedOver).toEqual([]);
});
