/** The host did something else than the case says. */
class ContractFailure extends Error {
  override name = 'ContractFailure';
}

/** @throws ContractFailure unless both have the same content; the order of an object's keys does not matter. */
export function checkEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const [got, wanted] = [canonical(actual), canonical(expected)];
  if (got !== wanted) throw new ContractFailure(`${what}: expected ${wanted}, got ${got}`);
}

/** @throws ContractFailure unless true. */
export function checkThat(holds: boolean, what: string): void {
  if (!holds) throw new ContractFailure(what);
}

/** @throws ContractFailure unless the work fails with one of the codes. */
export async function checkFails(codes: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const code = await errorCodeOf(work);
  if (!codes.includes(code)) {
    throw new ContractFailure(`error code: expected ${codes.join(' or ')}, got ${code}`);
  }
}

/** The `code` of the error a piece of work fails with; `no error` when it succeeds. */
export async function errorCodeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'no error';
}

/** The `code` of the error that is thrown at once; `no error` when none is. */
export function codeThrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'no error';
}

/** Waits until something has happened, as events do in their own time. @throws ContractFailure after 20 seconds. */
export async function checkEventually(happened: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!happened()) {
    if (Date.now() > end) throw new ContractFailure(`did not happen within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Undefined is told from null, which JSON would not. */
function canonical(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === undefined) return '(undefined)';
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
}
