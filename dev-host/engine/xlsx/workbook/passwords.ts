import type { PasswordHash } from '../../book/Book';
import { legacyAlgorithm } from '../../book/legacyPassword';
import { numeric } from '../xml/XmlNode';

/** The attributes an element keeps the hash of its password in. */
export interface PasswordAttributes {
  legacy: string;
  algorithm: string;
  hash: string;
  salt: string;
  spinCount: string;
}

export function readPassword(
  attributes: Readonly<Record<string, string>>,
  names: PasswordAttributes,
): PasswordHash | undefined {
  const hash = attributes[names.hash];
  const legacy = attributes[names.legacy];
  if (hash === undefined)
    return legacy === undefined ? undefined : { algorithm: legacyAlgorithm, hash: legacy };
  const salt = attributes[names.salt];
  const spinCount = numeric(attributes[names.spinCount]);
  return {
    algorithm: attributes[names.algorithm] ?? '',
    hash,
    ...(salt !== undefined && { salt }),
    ...(spinCount !== undefined && { spinCount }),
  };
}

export function writePassword(
  password: PasswordHash | undefined,
  names: PasswordAttributes,
): Record<string, string | number | undefined> {
  if (!password) return {};
  if (password.algorithm === legacyAlgorithm) return { [names.legacy]: password.hash };
  return {
    [names.algorithm]: password.algorithm,
    [names.hash]: password.hash,
    [names.salt]: password.salt,
    [names.spinCount]: password.spinCount,
  };
}
