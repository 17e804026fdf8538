import type { FunctionVariantType } from '@univerjs/engine-formula';

const isZero = (value: FunctionVariantType | undefined) =>
  value !== undefined &&
  !value.isReferenceObject() &&
  Number((value as { getValue(): unknown }).getValue()) === 0;

/** Those that search their second argument, and whether they do so one by one: else they halve it again and again. */
const searchesOneByOne: Readonly<Record<string, (values: readonly FunctionVariantType[]) => boolean>> = {
  HLOOKUP: (values) => isZero(values[3]),
  LOOKUP: () => false,
  MATCH: (values) => isZero(values[2]),
  VLOOKUP: (values) => isZero(values[3]),
  XLOOKUP: (values) => values.length <= 5,
  XMATCH: (values) => values.length <= 3,
};

/** True when the function halves its second argument to find something: where it arrives depends on all that is there. */
export function searchesByHalves(name: string, values: readonly FunctionVariantType[]): boolean {
  const oneByOne = searchesOneByOne[name];
  return oneByOne !== undefined && !oneByOne(values);
}
