import { isOfficeFailure } from './officeProblem';

/** A question to the workbook; it needs no request of its own where the answer is there already. */
export interface Asked<Answer> {
  needsRequest: boolean;
  /** To be called once the request was answered. */
  answer(): Answer;
}

/**
 * What was read; undefined where the request it went with was not answered, such as one that asked for more than one
 * answer holds.
 */
export function ifAnswered<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!isOfficeFailure(error) || error.code !== 'PropertyNotLoaded') throw error;
    return undefined;
  }
}
