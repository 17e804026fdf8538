/**
 * A path as it is shown: a name may hold line breaks and signals to a terminal, and in a message it must neither begin a
 * line nor change what is on the screen.
 */
export const shownPath = (path: string): string =>
  path.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
