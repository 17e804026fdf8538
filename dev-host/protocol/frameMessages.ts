/**
 * What Office.js and its host say to each other with `postMessage`: JSON texts in the library's own words.
 * Seen in office.js 16.0.15407 of `@microsoft/office-js` 1.1.110.
 */
export interface FrameRequest {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _actionType: number;
}

export interface FrameReply {
  _messageType: 1;
  _responseType: 0 | 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode: number;
  _data: unknown;
  _serializerVersion: 1;
}

/** What a dialog is asked for with; sizes in per cent of the window. */
export interface DialogRequest {
  url: string;
  width: number;
  height: number;
}

export const FrameActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const FrameResponseType = { answer: 0, event: 1 } as const;

/** Office's own error numbers (`ooe…`) that this host gives. */
export const OfficeErrorCode = {
  success: 0,
  notImplemented: 5001,
  cellEditing: 5004,
  /** The command's function is not known to the page. */
  unknownFunction: 11101,
} as const;

/** `DdaMethod.DispatchId` of `executeMethod`, as far as this host implements them. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** The request in a message's data; undefined when the data is anything else. */
export function parseFrameRequest(data: unknown): FrameRequest | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    // Other scripts post texts of their own to the same window.
    return undefined;
  }
  return isFrameRequest(message) ? message : undefined;
}

function isFrameRequest(message: unknown): message is FrameRequest {
  if (typeof message !== 'object' || message === null) return false;
  const fields = message as Partial<Record<keyof FrameRequest, unknown>>;
  return (
    fields._messageType === 0 &&
    typeof fields._actionName === 'string' &&
    typeof fields._conversationId === 'string' &&
    typeof fields._correlationId === 'number'
  );
}
