/**
 * A name no sheet of the workbook has: the one wanted, or with a number behind it. The name is taken from then on.
 * @param taken names of the sheets there are, lower case.
 */
export function freeSheetName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${name} ${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
