import type { LoggedChange } from '../changeLog/readLog';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import type { Day } from '../dates/day';
import { periodOfDay } from '../dates/period';
import { describeFullDay, describeMonth } from '../../words/language/describeDay';
import { fill } from '../../words/template/fill';
import { LANGUAGES } from '../../words/vocabulary/languages';
import type { TaskOutcome } from './taskOutcome';
import { isUnfinished } from './taskOutcome';

/**
 * The old rows of tasks that were carried over by copy, each with the day its copy is planned to finish. Such a row is
 * the record of its month: what is open of the task is in the copy. That a later task has the same name is not enough,
 * for some come every week: either the copy says where it comes from or 变更日志 records the copying.
 */
export function carriedTasks<Task extends TaskOutcome>(
  tasks: readonly Task[],
  log: readonly Pick<LoggedChange, 'action' | 'row' | 'after'>[],
): ReadonlyMap<Task, Day> {
  const logged = new Set(
    log.flatMap(({ action, row, after }) => (action === 'carryOver' ? [copyingKey(row, after)] : [])),
  );
  const named = new Map<string, Task[]>();
  for (const task of tasks) {
    const name = normaliseWord(task.task.name);
    named.set(name, [...(named.get(name) ?? []), task]);
  }
  const carried = new Map<Task, Day>();
  for (const sameName of named.values()) {
    if (sameName.length < 2) continue;
    for (const old of sameName.filter(isUnfinished)) {
      const wasCopied = old.task.id !== '' && logged.has(copyingKey(old.task.id, old.task.name));
      const copies = sameName.filter((one) => isLater(one, old) && (wasCopied || isCopyOf(one, old)));
      const days = copies.flatMap(({ assessment }) => assessment.dates.finish ?? []);
      const [first, ...others] = days;
      if (first !== undefined)
        carried.set(
          old,
          others.reduce((least, day) => (day < least ? day : least), first),
        );
    }
  }
  return carried;
}

/** True for a row whose reason says that it was carried over from the other: where it was planned to finish. */
export function isCopyOf(copy: TaskOutcome, old: TaskOutcome): boolean {
  const { finish } = old.assessment.dates;
  if (finish === null || !isLater(copy, old)) return false;
  const reason = normaliseWord(copy.task.reason);
  return LANGUAGES.some((language) => {
    const from = fill(language.carriedOver, {
      month: describeMonth(language, periodOfDay(finish)),
      finish: describeFullDay(language, finish),
    });
    return reason.includes(normaliseWord(from));
  });
}

const copyingKey = (id: string, name: string) => `${idKey(id)}\n${normaliseWord(name)}`;

function isLater(one: TaskOutcome, other: TaskOutcome): boolean {
  const [finish, before] = [one.assessment.dates.finish, other.assessment.dates.finish];
  return finish !== null && before !== null && finish > before;
}
