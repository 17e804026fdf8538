import { userInfo } from 'node:os';
import { FileFault } from './FileFault';
import type { FaultKind } from './faultWords';

/** What the codes of the operating system and of Node mean to whoever called the command. */
const KINDS: Readonly<Record<string, FaultKind>> = {
  ENOENT: 'gone',
  EACCES: 'noRights',
  EPERM: 'noRights',
  ELOOP: 'linkCircle',
  ENOTDIR: 'notFolder',
  EISDIR: 'isFolder',
  ERR_FS_EISDIR: 'isFolder',
  EROFS: 'readOnlyDrive',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENAMETOOLONG: 'nameTooLong',
  EINVAL: 'badName',
  EILSEQ: 'badName',
  ERR_INVALID_ARG_VALUE: 'badName',
  EIO: 'noAnswer',
  ENXIO: 'noAnswer',
  ENODEV: 'noAnswer',
  ESTALE: 'noAnswer',
  ETIMEDOUT: 'noAnswer',
  EHOSTDOWN: 'noAnswer',
  EHOSTUNREACH: 'noAnswer',
  ENOTCONN: 'noAnswer',
  ECONNRESET: 'noAnswer',
  EFBIG: 'tooLarge',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
};

/** What a failed step on a file means; null where that is nothing a person could put right, such as a mistake of ours. */
export function faultOf(error: unknown): FileFault | null {
  if (error instanceof FileFault) return error;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const found = Object.hasOwn(KINDS, error.code) ? KINDS[error.code] : undefined;
  // No user has more rights than an administrator.
  const kind = found === 'noRights' && process.geteuid?.() === 0 ? 'heldFast' : found;
  return kind === undefined ? null : new FileFault(kind, { own: ownName() }, { cause: error });
}

/**
 * The one sentence that every command says of a failed step on a file: what it is and what to do.
 * @param locale the language's tag
 */
export const faultText = (error: unknown, locale = 'en'): string =>
  faultOf(error)?.text(locale) ?? (error instanceof Error ? error.message : String(error));

/** Whether a step failed because there is nothing at that place. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The user of this run, by name; by number where it has none. */
export function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '?');
  }
}
