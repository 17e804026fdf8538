import type { Batch } from '../../objects/model/Batch';
import type { HostObject } from '../../objects/model/HostObject';
import type { WireAction } from '../wire/messages';
import {
  answerName,
  defaultScalars,
  getProperty,
  identityOf,
  itemsOf,
  kindOf,
  memberName,
  navigate,
  referenceOf,
  wireName,
} from './members';

/** Names to load, with what to load of each object among them; an empty branch = its default scalars. */
interface Selection {
  [name: string]: Selection;
}

/** Answers a load: the chosen properties under their wire names, `_Items` for a collection. */
export async function runQuery(
  object: HostObject,
  query: WireAction['QueryInfo'],
  batch: Batch,
): Promise<unknown> {
  return read(object, parseSelection([...(query?.Select ?? []), ...(query?.Expand ?? [])]), batch, {
    skip: query?.Skip ?? 0,
    top: query?.Top ?? Infinity,
  });
}

async function read(
  object: HostObject,
  selection: Selection,
  batch: Batch,
  page: { skip: number; top: number },
): Promise<Record<string, unknown>> {
  const items = itemsOf(object, batch);
  if (!items) return readMembers(object, selection, batch);
  const answer: Record<string, unknown> = { _Items: [] as unknown[] };
  const { own, each } = splitForCollection(object, selection);
  Object.assign(answer, await readMembers(object, own, batch, true));
  const values: unknown[] = [];
  for (const item of items.slice(page.skip, page.skip + page.top)) {
    values.push({ ...identityOf(item, batch), ...(await readMembers(item, each, batch)) });
  }
  answer._Items = values;
  return answer;
}

// `isNullObject` is asked for by name in many samples; the library derives it from whether there is an answer at all.
// `NoPropertiesNeeded` is what Microsoft's samples load to get a collection's items with nothing in them: Excel
// passes over names it does not know. Here any other unknown name fails, for it may be one the stand-in lacks.
const namesWithoutAnswer: ReadonlySet<string> = new Set(['isNullObject', 'noPropertiesNeeded']);

async function readMembers(
  object: HostObject,
  selection: Selection,
  batch: Batch,
  nothingByDefault = false,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const names = Object.keys(selection);
  const wanted = names.flatMap((name) => (isAll(name) ? defaultScalars(object) : [name]));
  if (names.length === 0 && !nothingByDefault) wanted.push(...defaultScalars(object));
  for (const name of wanted) {
    if (namesWithoutAnswer.has(name)) continue;
    if (kindOf(object, name) === 'scalar') {
      answer[answerName(object, name)] = await getProperty(object, name, batch);
      continue;
    }
    const part = navigate(object, name, batch);
    answer[wireName(name)] =
      part && (await read(part, selection[name] ?? {}, batch, { skip: 0, top: Infinity }));
  }
  Object.assign(answer, referenceOf(object, batch));
  return answer;
}

// The client strips "items/" from what it asks of a collection, so `count` (the collection's own) and `name`
// (each item's) arrive side by side.
function splitForCollection(object: HostObject, selection: Selection): { own: Selection; each: Selection } {
  const own: Selection = {};
  const each: Selection = {};
  for (const [name, part] of Object.entries(selection)) {
    if (name === 'items') Object.assign(each, Object.keys(part).length ? part : { '*': {} });
    else if (name === 'count' && ownsCount(object)) own[name] = part;
    else each[name] = part;
  }
  return { own, each };
}

function ownsCount(object: HostObject): boolean {
  return defaultScalars(object).includes('count');
}

function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = {};
  for (const path of paths) {
    let branch = root;
    for (const step of path.split('/')) {
      const name = memberName(step.trim());
      if (name === '') continue;
      branch = branch[name] ??= {};
    }
  }
  return root;
}

function isAll(name: string): boolean {
  return name === '*' || name === '$all';
}
