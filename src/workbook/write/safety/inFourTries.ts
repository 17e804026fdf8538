import { isOfficeFailure, type OfficeFailure } from '../../session/officeProblem';
import { pause } from '../../session/pause';

/** Milliseconds before each try. */
const BACK_OFF = [0, 100, 400, 1200];

/**
 * Does what must not be left undone, up to four times with growing pauses, as long as Excel refuses it or something is left.
 * @param attempt one try, which says whether nothing is left; a further one may find done what was not answered
 * @returns what Excel said last, where it refused; null where it never did
 */
export async function inFourTries(
  attempt: (isFurther: boolean) => Promise<boolean>,
): Promise<OfficeFailure | null> {
  let refusal: OfficeFailure | null = null;
  for (const [at, wait] of BACK_OFF.entries()) {
    await pause(wait);
    try {
      if (await attempt(at > 0)) break;
    } catch (error) {
      if (!isOfficeFailure(error)) throw error;
      refusal = error;
    }
  }
  return refusal;
}
