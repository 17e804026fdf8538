/** Excel keeps 15 significant digits, so a number that made the trip through it may differ beyond them. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;

/** Whether two cells hold the same content; a cell that does not exist holds nothing like ''. */
export function sameContent(one: unknown, other: unknown): boolean {
  return one === other || rounded(one) === rounded(other);
}
