/**
 * An error of the kind Excel answers a batch with: a stable `code` and a sentence for developers.
 * Codes: Microsoft documentation, "Application-specific API error handling".
 */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    message: string = defaultMessages[code],
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

/** The codes this host answers with. */
export type OfficeErrorCode = keyof typeof defaultMessages;

const defaultMessages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path does not lead to an object.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'Cannot complete the operation: a table cannot overlap with a merged range.',
  NotImplemented: 'The requested feature is not implemented.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

/** The HTTP status Excel pairs with a code (it shows up in the client as `httpStatusCode`). */
export function httpStatusOf(code: string): number {
  switch (code) {
    case 'ItemNotFound':
    case 'ApiNotFound':
      return 404;
    case 'AccessDenied':
      return 403;
    case 'ItemAlreadyExists':
    case 'InsertDeleteConflict':
      return 409;
    case 'GeneralException':
      return 500;
    case 'NotImplemented':
      return 501;
    default:
      return 400;
  }
}
