import type { PasswordHash } from '../../engine/book/Book';
import { legacyAlgorithm, legacyHash } from '../../engine/book/legacyPassword';
import { optionalText } from './argument';
import { OfficeError } from './OfficeError';

/** The hash of a password given to `protect`; undefined when there is none. */
export function givenPassword(password: unknown): PasswordHash | undefined {
  const text = optionalText(password, 'password');
  if (text === undefined || text === '') return undefined;
  if (!/^[\x20-\x7e]*$/.test(text))
    throw new OfficeError('NotImplemented', 'dev-host takes passwords of ASCII characters only.');
  return legacyHash(text);
}

/**
 * Throws `AccessDenied` unless the password opens what was locked with `stored`. Which code Excel gives is not
 * documented.
 */
export function requirePassword(stored: PasswordHash | undefined, password: unknown): void {
  if (!stored) return;
  const given = givenPassword(password);
  if (!given) throw new OfficeError('AccessDenied');
  if (stored.algorithm !== legacyAlgorithm)
    throw new OfficeError('NotImplemented', 'dev-host cannot check a password hashed by a newer Excel.');
  if (given.hash !== stored.hash) throw new OfficeError('AccessDenied');
}
