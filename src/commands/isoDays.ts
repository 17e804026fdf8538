import { isoDay, type Day } from '../domain/dates/day';

/**
 * Where the days of a value lie: the fields that hold one, at any depth and through lists, and no others. A `Day` is
 * a plain number once the program runs, so its place has to be known. The compiler derives it from the value's type
 * and refuses a map that lacks a field or has one too many; undefined for a value without days.
 */
export type DayFields<T> =
  true extends HoldsDay<T>
    ? [Extract<T, Day>] extends [never]
      ? FieldsWithDays<ItemOf<Extract<T, object>>>
      : number extends T // a field that is a day here and a count there could not be distinguished
        ? never
        : 'day'
    : undefined;

type HoldsDay<T> = T extends Day
  ? true
  : T extends readonly (infer Item)[]
    ? HoldsDay<Item>
    : T extends object
      ? { [Key in keyof T]-?: HoldsDay<T[Key]> }[keyof T]
      : false;

type ItemOf<T> = T extends readonly (infer Item)[] ? ItemOf<Item> : T;
type KeyOf<T> = T extends object ? keyof T : never;
type FieldOf<T, Key> = T extends object ? (Key extends keyof T ? T[Key] : never) : never;
type FieldsWithDays<T> = {
  readonly [Key in KeyOf<T> as true extends HoldsDay<FieldOf<T, Key>> ? Key : never]: DayFields<
    FieldOf<T, Key>
  >;
};

type DayMap = 'day' | { readonly [field: string]: DayMap } | undefined;

/** The value as plain data for JSON: every `Day` in it as `YYYY-MM-DD`, the rest as it is. */
export function withIsoDays<T>(value: T, days: DayFields<NoInfer<T>>): unknown {
  return convert(value, days as DayMap);
}

function convert(value: unknown, days: DayMap): unknown {
  if (days === undefined) return value;
  if (days === 'day') return typeof value === 'number' ? isoDay(value as Day) : value;
  if (Array.isArray(value)) return value.map((item) => convert(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => [name, convert(field, days[name])]),
  );
}
