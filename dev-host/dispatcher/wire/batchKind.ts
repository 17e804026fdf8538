import { ActionType, ObjectPathType, type RequestBody, type WireAction } from './messages';

/** False for the request at the end of `Excel.run` that only lets go of references. */
export function doesWork(body: RequestBody): boolean {
  const others = body.Actions.filter((action) => !isRelease(action));
  return (
    others.length === body.Actions.length ||
    others.some((action) => action.ActionType !== ActionType.instantiate)
  );
}

/** Whether the add-in asked for this request: it does work, and not for one of the library's own services. */
export function isAddinBatch(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  return doesWork(body) && !paths.some((path) => path.ObjectPathType === ObjectPathType.newObject);
}

function isRelease(action: WireAction): boolean {
  return (
    action.ActionType === ActionType.method &&
    ['_RemoveReference', '_RemoveAllReferences'].includes(action.Name)
  );
}
