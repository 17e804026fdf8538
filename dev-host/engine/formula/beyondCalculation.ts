import { tokenize } from './tokenize';

/**
 * Why the calculation (Univer 0.25.1) cannot work a formula out, in a few words: the functions it does not have, or
 * the kind of reference it does not read. Null when nothing speaks against it.
 * @param known names of the functions it has, in capitals
 */
export function beyondCalculation(formula: string, known: ReadonlySet<string>): string | null {
  if (!/[({#@\s]|:[^!]*!|[-+]"/.test(formula)) return null;
  const unknown = functionNames(formula).filter((name) => !known.has(name));
  // A LAMBDA's own names are called like functions.
  if (unknown.length > 0 && !/\bLAMBDA\(/i.test(formula)) return [...new Set(unknown)].join(', ');
  const shape = shapeOf(formula);
  return unreadable.find(([pattern]) => pattern.test(shape))?.[1] ?? null;
}

function functionNames(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '');
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = '']) => name.toUpperCase());
}

const reference = '\uE000';
const acrossSheets = '\uE001';

const unreadable: readonly (readonly [RegExp, string])[] = [
  [new RegExp(acrossSheets, 'u'), 'a reference across several sheets'],
  [new RegExp(`${reference}#`, 'u'), 'a reference to a spilled range'],
  [new RegExp(`${reference}\\s+${reference}`, 'u'), 'an intersection of ranges'],
  [
    new RegExp(`(?<![\\p{L}\\p{N}_.])\\(\\s*${reference}(?:\\s*,\\s*${reference})+\\s*\\)`, 'u'),
    'a union of ranges',
  ],
  [/@/, 'a value cut out of a range by @'],
  // Univer takes the sign for the beginning of a name.
  [/(?:^=?|[-+*/^&=<>(,])\s*[-+]\s*"/, 'a sign before a text'],
  // Univer splits their texts at commas and makes numbers of texts that look like one.
  [/\{/, 'an array constant'],
];

/** The formula with one character for each reference and its texts emptied. */
function shapeOf(formula: string): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind === 'text') return token.text.replace(/"(?:[^"]|"")*"/g, '""');
      if (token.kind === 'table') return reference;
      return token.sheet.includes(':') ? acrossSheets : reference;
    })
    .join('');
}
