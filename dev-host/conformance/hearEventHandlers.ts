import type { OfficeGlobals } from '../node/createNodeOffice';
import type { ProblemRecorder } from './ProblemRecorder';

/** What the library says, to its log, of a handler that threw; the error follows as JSON. */
const failure = 'Error when invoke handler: ';

/** Records what the library keeps to itself: a sample's handler of an event that threw. */
export function hearEventHandlers(office: OfficeGlobals, recorder: ProblemRecorder): void {
  // The log is the library's own (`CoreUtility`), which the typings do not have.
  const { CoreUtility } = office.OfficeExtension as unknown as {
    CoreUtility: { log(message: string): void };
  };
  CoreUtility.log = (message) => {
    if (message.startsWith(failure)) recorder.add(restored(message.slice(failure.length)));
  };
}

// An error of JavaScript's own turns into `{}`; Office.js's errors keep their code and place.
function restored(json: string): Error {
  const { message, ...rest } = JSON.parse(json) as { message?: string };
  return Object.assign(new Error(message ?? `A handler of an event threw ${json}`), rest);
}
