/**
 * An object with further fields and without others; a field that is worked out when it is looked at stays one, which
 * `...` would end.
 */
export function withFields<Base extends object, More extends object, Gone extends keyof Base = never>(
  base: Base,
  more: More,
  gone: readonly Gone[] = [],
): Omit<Base, keyof More | Gone> & More {
  const fields: PropertyDescriptorMap = {
    ...Object.getOwnPropertyDescriptors(base),
    ...Object.getOwnPropertyDescriptors(more),
  };
  for (const field of gone) Reflect.deleteProperty(fields, field);
  return Object.defineProperties({}, fields) as Omit<Base, keyof More | Gone> & More;
}
