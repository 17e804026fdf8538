import { OfficeError } from '../model/OfficeError';

/** A built-in style name of `Table.style`; `""` is no style. Throws `InvalidArgument` for any other. */
export function checkTableStyle(name: string): string | null {
  if (name === '') return null;
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const last = { Light: 21, Medium: 28, Dark: 11 }[family ?? ''] ?? 0;
  const number = Number(digits);
  if (!(number >= 1 && number <= last)) throw new OfficeError('InvalidArgument');
  return name;
}
