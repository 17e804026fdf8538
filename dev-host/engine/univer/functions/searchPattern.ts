import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';
import { eachValue } from './eachValue';
import { onlyValue } from './onlyValue';

/** SEARCH for a text with `?`, `*` or `~`, which Univer's takes for themselves. Source: "SEARCH, SEARCHB functions". */
export function searchPattern({ library }: UniverHandle, calculate: Calculate): Calculate {
  return (find, within, start, ...rest) => {
    const sought = find && onlyValue(find);
    const from = start ? Math.floor(Number(onlyValue(start).getValue())) : 1;
    if (!sought?.isString() || !within || !(from >= 1) || !/[?*~]/.test(String(sought.getValue())))
      return calculate(...[find, within, start, ...rest].filter((value) => value !== undefined));
    const pattern = patternOf(String(sought.getValue()));
    return eachValue(within, (one) => {
      if (one.isError()) return one;
      const place = one.isNull()
        ? -1
        : String(one.getValue())
            .slice(from - 1)
            .search(pattern);
      return place < 0
        ? library.ErrorValueObject.create(library.ErrorType.VALUE)
        : library.NumberValueObject.create(place + from);
    });
  };
}

function patternOf(text: string): RegExp {
  const source = text.replace(/~([?*~])|[\s\S]/g, (one: string, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (one === '?') return '[\\s\\S]';
    return one === '*' ? '[\\s\\S]*' : one.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  });
  return new RegExp(source, 'i');
}
