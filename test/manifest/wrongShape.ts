import type { Element } from './manifestXml';
import { EXACT, shapeOf } from './shapes';

/** What is wrong with which elements there are, where, what they are called, and what stands in them. */
export function wrongShape(elements: readonly Element[]): string[] {
  const [root] = elements;
  return [
    ...(root === undefined ? [] : wrongWithin(root, [])),
    ...EXACT.flatMap(([name, attribute, words]) =>
      elements.filter((one) => one.name === name).flatMap((one) => notExact(one, attribute, words)),
    ),
    ...wrongHosts(elements),
    ...wrongIds(elements),
  ];
}

function wrongWithin(element: Element, within: readonly string[]): string[] {
  const here = [...within, element.name];
  return [...wrongElement(element, within), ...element.children.flatMap((child) => wrongWithin(child, here))];
}

function wrongElement(element: Element, within: readonly string[]): string[] {
  const shape = shapeOf(element, within);
  if (shape === undefined) return [];
  const { order, required, many, attributes, hasText } = shape;
  const name = shown(element);
  const names = element.children.map((child) => child.name);
  const known = names.filter((child) => order.includes(child));
  const sorted = [...known].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const first = known.findIndex((child, index) => child !== sorted[index]);
  const doubled = known.filter((child, index) => known.indexOf(child) !== index && !many.includes(child));
  const given = Object.keys(element.attributes);
  return [
    ...names
      .filter((child) => !order.includes(child))
      .map((child) => `${name} has no child ${child} in Microsoft's schema.`),
    ...required.filter((child) => !names.includes(child)).map((child) => `${name} lacks ${child}.`),
    ...(first < 0 ? [] : [`${name} has ${known[first]} where the schema wants ${sorted[first]}.`]),
    ...[...new Set(doubled)].map((child) => `${name} has several elements ${child}; it takes one.`),
    ...given
      .filter((key) => !attributes.includes(key) && !/^xmlns(:|$)/.test(key))
      .map((key) => `${name} has no attribute ${key} in Microsoft's schema.`),
    ...attributes
      .filter((key) => (element.attributes[key] ?? '').trim() === '')
      .map((key) => `${name} ${given.includes(key) ? `has an empty ${key}` : `lacks the attribute ${key}`}.`),
    ...(hasText && element.text === '' ? [`${name} has an empty text.`] : []),
    ...(!hasText && element.text !== '' ? [`${name} has the text “${element.text}”, and takes none.`] : []),
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
function wrongIds(elements: readonly Element[]): string[] {
  const ids = elements
    .filter(({ name }) => !name.startsWith('bt:'))
    .flatMap(({ attributes: { id } }) => id ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is there twice.`),
    ...ids
      .filter((id) => id !== '' && !/^[\w.]+$/.test(id))
      .map((id) => `The id “${id}” has more in it than letters, digits and dots.`),
  ];
}
