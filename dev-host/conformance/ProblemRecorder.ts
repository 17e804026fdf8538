import { isRequirementSetSupported } from '../node/createNodeOffice';
import type { Problem, Sample } from './Sample';

/** Notes what goes wrong while a sample runs, in the order it does. */
export class ProblemRecorder {
  readonly problems: Problem[] = [];
  private during = 'script';

  constructor(private readonly requirements: Sample['requirements'] = {}) {}

  /** From now on problems belong to this button. */
  pressing(button: string): void {
    this.during = button;
  }

  add(error: unknown): void {
    const unsupported = missingMember(error) ?? this.missingRequirement(error);
    this.problems.push({ during: this.during, message: wordsOf(error), ...(unsupported && { unsupported }) });
  }

  // A sample made for a later library than the pinned one trips over what that one has no name for.
  private missingRequirement(error: unknown): string | undefined {
    if (!(error instanceof TypeError)) return undefined;
    const missing = Object.entries(this.requirements).find(
      ([name, version]) => !isRequirementSetSupported(name, version),
    );
    return missing?.join(' ');
  }
}

// `Worksheet._RegisterSingleClickedEvent` is how the wire names `Worksheet.onSingleClicked`.
const registration = /\._Register(?:Event)?(\w+?)(?:Event)?$/;

/** What the stand-in says it lacks: a member, or a way of using one. */
function missingMember(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === 'ApiNotFound') {
    return /does not implement (\S+)/.exec(messageOf(error))?.[1]?.replace(registration, '.on$1');
  }
  return code === 'NotImplemented' ? locationOf(error) : undefined;
}

function wordsOf(error: unknown): string {
  const code = codeOf(error);
  const place = locationOf(error);
  return `${code === undefined ? '' : `${code}: `}${messageOf(error)}${place ? ` (${place})` : ''}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Office.js's errors carry `code` and `debugInfo`; its class is another one in each copy of the library.
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function locationOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('debugInfo' in error)) return undefined;
  return (error.debugInfo as { errorLocation?: string } | undefined)?.errorLocation;
}
