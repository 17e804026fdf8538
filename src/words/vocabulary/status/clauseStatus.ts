import type { StatusToken } from './tokeniseStatus';

/**
 * What a clause says. `remark`: nothing of the status; `doubt`: something of it that cannot be read for sure;
 * `notDone`: not finished, and whether it was begun is left open.
 */
export type ClauseStatus =
  | 'notStarted'
  | 'inProgress'
  | 'finished'
  | 'closed'
  | 'late'
  | 'blocked'
  | 'cancelled'
  | 'notDone'
  | 'remark'
  | 'doubt';

/** What a status text says, whichever words it is written in. */
export type StatusSaid = Exclude<ClauseStatus, 'remark' | 'doubt'>;

type Role = StatusToken['role'];
const CORES = ['finish', 'close', 'begin', 'act', 'late', 'postponed', 'blocked', 'cancel', 'open'] as const;
type Core = (typeof CORES)[number];

/** A clause as the rules look at it. */
interface Clause {
  roles: readonly Role[];
  has: (role: Role) => boolean;
  /** 0 to 1 and above; null without a percentage. */
  share: number | null;
}

/** What one clause of a status text says, by the grammar of its pieces; every piece is used or makes a doubt. */
export function clauseStatus(tokens: readonly StatusToken[]): ClauseStatus {
  const roles = tokens.map(({ role }) => role);
  const clause: Clause = { roles, has: (role) => roles.includes(role), share: shareOf(tokens) };
  if (clause.has('unsure') || count(clause, 'not') > 1) return 'doubt';
  const cores = CORES.filter((core) => clause.has(core));
  const main = mainCore(clause, cores);
  if (main === null) return withoutCore(clause);
  return main === 'doubt' || main === 'inProgress' ? main : RULES[main](clause);
}

/** Percentages that differ say two things. */
function shareOf(tokens: readonly StatusToken[]): number | null {
  const shares = tokens.flatMap((token) => (token.role === 'share' ? token.share : []));
  return shares.length === 0
    ? null
    : shares.every((share) => share === shares[0])
      ? (shares[0] ?? null)
      : Number.NaN;
}

function count({ roles }: Clause, role: Role): number {
  return roles.filter((each) => each === role).length;
}

function isBefore({ roles }: Clause, role: Role, core: Role): boolean {
  const at = roles.indexOf(role);
  return at >= 0 && at < roles.lastIndexOf(core);
}

/** Of several words the one that decides: 延期完成 and 执行完毕 are done, 逾期未完成 is late. */
function mainCore(clause: Clause, cores: readonly Core[]): Core | 'doubt' | 'inProgress' | null {
  const [first, ...others] = cores;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const only = (...allowed: readonly Core[]) => cores.every((core) => allowed.includes(core));
  const denied = clause.has('not') || clause.has('notAfter');
  if (only('finish', 'close')) return denied ? 'finish' : 'close';
  if (only('late', 'finish', 'close')) {
    if (!denied) return cores.includes('finish') ? 'finish' : 'close';
    return clause.roles.indexOf('late') < clause.roles.indexOf('not') ? 'late' : 'doubt';
  }
  // 逾期未结
  if (only('late', 'open')) return 'late';
  if (only('begin', 'act', 'finish', 'close')) {
    const end: Core = cores.includes('finish') ? 'finish' : 'close';
    if (!cores.includes(end)) return 'begin';
    const beginsFirst =
      clause.roles.findIndex((role) => role === 'begin' || role === 'act') < clause.roles.indexOf(end);
    if (!denied) return beginsFirst ? end : 'doubt';
    return clause.has('begin') && isBefore(clause, 'begin', 'not') ? 'inProgress' : 'doubt';
  }
  if (denied) return 'doubt';
  if (only('begin', 'act', 'late', 'postponed', 'blocked')) {
    return (['blocked', 'late', 'postponed'] as const).find((core) => cores.includes(core)) ?? 'begin';
  }
  return only('cancel', 'begin', 'act') ? 'cancel' : 'doubt';
}

const RULES: Readonly<Record<Core, (clause: Clause) => ClauseStatus>> = {
  finish: (clause) => ended(clause, 'finish'),
  close: (clause) => ended(clause, 'close'),
  begin: begun,
  act: (clause) => {
    const { has } = clause;
    return has('has') && !has('not') && !has('ongoing') ? 'doubt' : begun(clause);
  },
  late: (clause) => (clause.has('not') && !clause.has('finish') && !clause.has('close') ? 'remark' : 'late'),
  postponed: ({ has }) => (has('not') ? 'remark' : 'late'),
  blocked: (clause) => {
    if (clause.has('not')) return 'remark';
    return isBefore(clause, 'ahead', 'blocked') ? 'doubt' : 'blocked';
  },
  cancel: ({ has, roles }) =>
    has('not') ? 'remark' : roles.some((role) => NOT_OF_CANCELLED.has(role)) ? 'doubt' : 'cancelled',
  open: ({ has }) => (has('not') || has('other') ? 'doubt' : 'notDone'),
};

const NOT_OF_CANCELLED: ReadonlySet<Role> = new Set<Role>(['ahead', 'other', 'partly', 'share', 'ongoing']);

function ended(clause: Clause, core: 'finish' | 'close'): ClauseStatus {
  const { has, share } = clause;
  if (has('not') || has('notAfter')) {
    const follows = has('not') && !isBefore(clause, 'not', core);
    return share !== null || follows ? 'doubt' : 'notDone';
  }
  if (share !== null && !(share >= 1)) return share >= 0 ? ofShare(share) : 'doubt';
  if (has('ongoing') || has('partly')) return share === null ? 'inProgress' : 'doubt';
  if (has('ahead')) return isBefore(clause, 'ahead', core) && !has('has') ? 'notDone' : 'doubt';
  if (has('other')) return 'doubt';
  // 6月30日完成 may be planned; 6月30日已完成 is over.
  if (isBefore(clause, 'date', core) && !has('has')) return 'doubt';
  return core === 'finish' ? 'finished' : 'closed';
}

function begun(clause: Clause): ClauseStatus {
  const { has, share } = clause;
  const before = has('not') || has('ahead');
  if (share === null) return before ? (has('has') ? 'doubt' : 'notStarted') : 'inProgress';
  if (before) return share === 0 ? 'notStarted' : 'doubt';
  return share >= 0 && share < 1 ? 'inProgress' : 'doubt';
}

/** 60%, 审核中, 待验收: no word of the list, yet it says how far the work is. */
function withoutCore({ has, share }: Clause): ClauseStatus {
  if (has('notAfter')) return 'notDone';
  if (has('not')) return 'doubt';
  if (share !== null) return has('partly') || Number.isNaN(share) ? 'doubt' : ofShare(share);
  if (has('ongoing')) return 'inProgress';
  if (has('ahead')) return 'notDone';
  return has('partly') ? 'doubt' : 'remark';
}

function ofShare(share: number): ClauseStatus {
  if (share >= 1) return 'finished';
  return share === 0 ? 'notStarted' : 'inProgress';
}

/** A tick or an empty box is a clause of its own. */
export function signStatus(sign: 'tick' | 'box'): ClauseStatus {
  return sign === 'tick' ? 'finished' : 'notDone';
}
