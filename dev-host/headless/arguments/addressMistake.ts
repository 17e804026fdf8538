/**
 * What is wrong with a name where a file or folder of this computer is wanted, and what to do: an address of SharePoint
 * copied from a browser would be looked for as a folder named `https:`. Null for a path; a drive has one letter.
 * @param what which argument it is
 */
export const addressMistake = (given: string, what: string): string | null =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(given)
    ? `${what} is “${given}”, an address. It has to lie on this computer: sync its folder, or download it, and give its path.`
    : null;
