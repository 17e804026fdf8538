import { objectTypes } from '../objects/objectTypes';
import { memberName } from '../dispatcher/batch/members';
import type { Member } from '../objects/model/ObjectType';
import type { TypeName } from '../objects/model/ObjectStates';
import type { DocumentedMember, DocumentedType } from './documentedTypes';
import type { LibraryMember, LibraryType } from './libraryTypes';
import { reasonFor } from './reasons';
import { whyMissing } from './whyNot';

/** What the stand-in does with one documented member of the pinned library. */
export interface MemberCoverage {
  type: string;
  member: string;
  library: LibraryMember;
  documented: DocumentedMember;
  /** `read only`: the library can set it, the stand-in cannot. */
  support: 'yes' | 'read only' | 'no';
  /** Why not, or why only to be read; undefined where it is supported, or where nobody gave a reason. */
  reason?: string | undefined;
  /** What the member's table says of its behaviour. */
  source: string;
}

/** Every documented member that the pinned library has, in the order of names. */
export function memberCoverage(
  library: ReadonlyMap<string, LibraryType>,
  documentation: ReadonlyMap<string, DocumentedType>,
): MemberCoverage[] {
  return [...documentation].sort(byName).flatMap(([type, documented]) => {
    const known = library.get(type);
    if (!known) return [];
    return [...documented].sort(byName).flatMap(([member, words]): MemberCoverage[] => {
      const code = known.get(member);
      if (!code) return [];
      const { support, source } = supportOf(type, code, words);
      const reason = reasonOf(support, type, member, words);
      return [{ type, member, library: code, documented: words, support, source, reason }];
    });
  });
}

/** Members of the tables that the library never asks for: misspelled, or of another type. */
export function unknownMembers(library: ReadonlyMap<string, LibraryType>): string[] {
  return Object.entries(objectTypes).flatMap(([type, { members }]) => {
    if (withoutClass.has(type)) return [];
    const known = library.get(type);
    if (!known) return [type];
    const asked = new Set([...known.values()].flatMap(({ wireName }) => wireNamesOf(wireName)));
    return Object.keys(members)
      .filter((name) => !asked.has(name) && !wireOnly.has(`${type}.${name}`))
      .map((name) => `${type}.${name}`);
  });
}

/** Types the library reaches by name alone. */
const withoutClass = new Set(['AddinInternalService']);

/** Names the library puts on the wire from code that is not the member's own. */
const wireOnly = new Set(['Workbook.createAndOpenWorkbook', 'Worksheet.gridlines']);

function wireNamesOf(wireName: string | undefined): string[] {
  return wireName === undefined ? [] : [memberName(wireName), wireName];
}

function supportOf(
  type: string,
  library: LibraryMember,
  documented: DocumentedMember,
): Pick<MemberCoverage, 'support' | 'source'> {
  const table = Object.hasOwn(objectTypes, type) ? objectTypes[type as TypeName] : undefined;
  if (!table) return { support: 'no', source: '' };
  if (library.kind === 'collection items') return { support: table.collection ? 'yes' : 'no', source: '' };
  if (library.wireName === undefined) return { support: table.collection?.item ? 'yes' : 'no', source: '' };
  const members: Record<string, Member<never>> = table.members;
  const member = members[memberName(library.wireName)] ?? members[library.wireName];
  if (!member) return { support: 'no', source: '' };
  const source = member.source ?? '';
  const isSettable = library.kind === 'scalar' && library.writable && !documented.readonly;
  return { support: isSettable && !('set' in member) ? 'read only' : 'yes', source };
}

function reasonOf(
  support: MemberCoverage['support'],
  type: string,
  member: string,
  documented: DocumentedMember,
): string | undefined {
  if (support === 'yes') return undefined;
  if (support === 'read only') return reasonFor(`${type}.${member}`);
  return whyMissing(type, member, documented, (name) => Object.hasOwn(objectTypes, name));
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
