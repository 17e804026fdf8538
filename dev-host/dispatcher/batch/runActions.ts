import { EngineError } from '../../engine/workbook/Engine';
import type { Batch } from '../../objects/model/Batch';
import type { HostObject } from '../../objects/model/HostObject';
import { httpStatusOf, OfficeError } from '../../objects/model/OfficeError';
import {
  ActionType,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WireError,
} from '../wire/messages';
import { callMethod, identityOf, memberName, referenceOf, setProperty } from './members';
import type { ObjectPaths } from './ObjectPaths';
import { runQuery } from './query';

/**
 * Runs the actions of a request in order and stops at the first that fails; what ran before stays done, as in
 * Excel, which has no transactions.
 */
export async function runActions(body: RequestBody, paths: ObjectPaths, batch: Batch): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = await runAction(action, paths, batch);
      response.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.trace) response.TraceIds?.push(action.Id);
    } catch (error) {
      response.Error = wireError(error, index, await locationOf(action, paths));
      break;
    }
  }
  return response;
}

async function runAction(action: WireAction, paths: ObjectPaths, batch: Batch): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && { ...identityOf(object, batch), ...referenceOf(object, batch) };
    case ActionType.query:
      return object && runQuery(object, action.QueryInfo, batch);
    case ActionType.method: {
      // A method of a null object does nothing: Microsoft's own samples (OfficeDev/office-js-snippets) begin with
      // `getItemOrNullObject("Sample").delete()` in workbooks that have no such sheet.
      if (!object) return null;
      const args = await paths.arguments(action.ArgumentInfo);
      return (await batch.attributed(() => callMethod(object, memberName(action.Name), args, batch))) ?? null;
    }
    case ActionType.setProperty: {
      const target = notNull(object);
      const [value] = await paths.arguments(action.ArgumentInfo);
      batch.attributed(() => setProperty(target, memberName(action.Name), value, batch));
      return null;
    }
    default:
      throw new OfficeError('ApiNotFound', `dev-host does not implement action type ${action.ActionType}`);
  }
}

// Excel's documentation does not say which code setting a property of a null object gives; ItemNotFound is the
// code for an object that does not exist.
function notNull(object: HostObject | null): HostObject {
  if (!object) throw new OfficeError('ItemNotFound');
  return object;
}

async function locationOf(action: WireAction, paths: ObjectPaths): Promise<string> {
  try {
    const object = await paths.resolve(action.ObjectPathId);
    return object && action.Name
      ? `${object.type}.${memberName(action.Name)}`
      : paths.location(action.ObjectPathId);
  } catch {
    // The path itself is what failed: name it instead.
    return paths.location(action.ObjectPathId);
  }
}

/** Any failure as it is sent to the client. */
export function wireError(error: unknown, actionIndex: number, location: string): WireError {
  const isAnswer = error instanceof OfficeError || error instanceof EngineError;
  const code = isAnswer ? error.code : 'GeneralException';
  return {
    Code: code,
    Message: isAnswer ? error.message : faultMessage(error),
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: httpStatusOf(code),
  };
}

// A fault of the stand-in itself must not look like one of Excel's own errors.
function faultMessage(error: unknown): string {
  return `dev-host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
