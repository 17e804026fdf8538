import { SEVERITIES } from '../../domain/schema/alertCodes';
import type { Day } from '../../domain/dates/day';
import { isBlankWord } from '../../domain/cells/isBlankWord';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { describeDay } from '../language/describeDay';
import { digestLines, type DigestLine } from './digestText';
import { oneLine } from '../template/oneLine';
import { otherDepartments } from '../../domain/alert/department/otherDepartments';
import { ownersOf } from '../vocabulary/owner/readOwner';
import { severityRank, type ScheduleAlert } from '../../domain/alert/scheduleAlert';

/** What a digest says of a task, in the texts of its row. */
export interface DigestTask {
  id: string;
  name: string;
  /** 判定说明. */
  why: string;
  nextStep: string;
  help: string;
  /** 咨询人(C) of its plan row. */
  consulted?: string;
}

export interface OwnerDigest {
  /** As written in the sheet; '' for the tasks nobody owns. */
  owner: string;
  /** How many tasks it lists. */
  tasks: number;
  /** Plain text for a message; lines end with a line feed. */
  text: string;
}

/** The alerts of one task, as one line. */
interface DigestItem {
  alert: ScheduleAlert;
  escalated: boolean;
  task: DigestTask;
}

interface Recipient {
  name: string;
  own: DigestItem[];
  escalated: DigestItem[];
}

/**
 * One message for each owner (SPEC section 4): their tasks with an alert, once each under the most severe, and
 * for an approver and for each department concerned (named under C or 需协调资源) the tasks of others that were
 * escalated. Owners in order of appearance, nobody last.
 * @param alerts those to be listed, for instance without the snoozed ones; their tasks must be among `tasks`.
 * @throws when an alert's task is not.
 */
export function ownerDigests(
  language: Language,
  alerts: readonly ScheduleAlert[],
  tasks: readonly DigestTask[],
  asOf: Day,
): OwnerDigest[] {
  const recipients = new Map<string, Recipient>();
  const of = (name: string) => {
    const key = normaliseWord(name);
    const recipient = recipients.get(key) ?? { name, own: [], escalated: [] };
    recipients.set(key, recipient);
    return recipient;
  };
  for (const item of itemsOf(alerts, tasks)) {
    const owners = ownersOf(item.alert.owner);
    const own = new Set((owners.length > 0 ? owners : ['']).map(of));
    for (const recipient of own) recipient.own.push(item);
    if (!item.escalated) continue;
    for (const recipient of new Set(escalatedTo(item).map(of))) {
      if (!own.has(recipient)) recipient.escalated.push(item);
    }
  }
  const all = [...recipients.values()];
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')].map(
    (recipient) => ({
      owner: recipient.name,
      tasks: recipient.own.length + recipient.escalated.length,
      text: digestOf(language, recipient, asOf),
    }),
  );
}

/** The approver, and every other department concerned. */
function escalatedTo({ alert, task }: DigestItem): readonly string[] {
  const { consulted = '', help } = task;
  return [...ownersOf(alert.approver), ...otherDepartments({ owner: alert.owner, consulted, text: help })];
}

function itemsOf(alerts: readonly ScheduleAlert[], tasks: readonly DigestTask[]): DigestItem[] {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const items = new Map<string, DigestItem>();
  for (const alert of alerts) {
    const task = taskOf.get(alert.task);
    if (!task) throw new Error(`No texts for the alert’s task ${alert.task}`);
    const item = items.get(alert.task) ?? { alert, escalated: false, task };
    const worse = severityRank(alert.severity) > severityRank(item.alert.severity);
    items.set(alert.task, {
      task,
      alert: worse ? alert : item.alert,
      escalated: item.escalated || alert.escalated,
    });
  }
  return [...items.values()];
}

function digestOf(language: Language, { name, own, escalated }: Recipient, asOf: Day): string {
  const { digest, alert } = language;
  const severities = SEVERITIES.map((severity) => ({
    word: alert[severity],
    lines: own.filter((item) => item.alert.severity === severity).map((item) => lineOf(language, item)),
  }));
  const others = {
    word: digest.escalatedToYou,
    lines: escalated.map((item) => lineOf(language, item, item.alert.owner)),
  };
  const sections = [others, ...severities].filter(({ lines }) => lines.length > 0);
  const counts = sections.map(({ word, lines }) => fill(digest.count, { word, n: lines.length }));
  const owner = name === '' ? digest.nobody : name;
  const title = fill(digest.title, {
    owner: oneLine(owner),
    asOf: describeDay(language, asOf, asOf),
    counts: counts.join(' · '),
  });
  let listed = 0;
  const body = sections.flatMap(({ word, lines }) => {
    const first = listed + 1;
    listed += lines.length;
    return ['', word, ...digestLines(language, lines, first)];
  });
  return [title, ...body, ''].join('\n');
}

/** @param owner named beside the task where it is not the reader. */
function lineOf(language: Language, { alert, escalated, task }: DigestItem, owner?: string): DigestLine {
  const { digest } = language;
  const name = `${task.id} ${task.name}`;
  const notes = [
    isBlankWord(task.nextStep) ? '' : fill(digest.nextStep, { text: task.nextStep }),
    isBlankWord(task.help) ? '' : fill(digest.help, { text: task.help }),
    escalated && owner === undefined ? describeEscalation(language, alert) : '',
  ];
  return {
    task:
      owner === undefined ? name : fill(digest.review.owned, { task: name, owner: owner || digest.nobody }),
    why: task.why,
    notes: notes.filter((note) => note !== ''),
  };
}

function describeEscalation({ digest }: Language, { approver }: ScheduleAlert): string {
  return isBlankWord(approver) ? digest.escalatedToNobody : fill(digest.escalatedTo, { approver });
}
