import { objectTypes } from '../../../dev-host/objects/objectTypes';
import { openEmptyWorkbook } from '../openEmptyWorkbook';

/** Names the library uses on the wire that differ from its documented members. */
const wireOnly = new Set(['Worksheet.gridlines']);
/** Types the library reaches without a class of its own. */
const withoutClass = new Set(['AddinInternalService']);

type Class = { prototype: object } | undefined;

test('every member of every type exists in Office.js under that name', () => {
  const { Excel } = openEmptyWorkbook();
  const classes = Excel as unknown as Record<string, Class>;
  const unknown = Object.entries(objectTypes).flatMap(([type, { members }]) => {
    if (withoutClass.has(type)) return [];
    const prototype = classes[type]?.prototype;
    if (!prototype) return [type];
    return Object.keys(members)
      .map((member) => `${type}.${member}`)
      .filter((name) => !wireOnly.has(name) && !(name.slice(type.length + 1) in prototype));
  });
  // Worksheet functions have names of their own on the wire (Beta_Dist for beta_Dist, NetworkDays for networkDays).
  expect(unknown.filter((name) => !name.startsWith('Functions.'))).toEqual([]);
});
