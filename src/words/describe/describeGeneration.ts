import type { Day } from '../../domain/dates/day';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDay } from '../language/describeDay';
import type { DifferingTask, GenerationFlag, PlannedDates } from '../../domain/plan/generateTasks';

/** One clause on the dates of a generated task. No full stop. */
export function describeGenerationFlag(language: Language, flag: GenerationFlag): string {
  if (flag.code === 'datesMissing') return language.planFlags.datesMissing;
  return flag.code === 'datesUnreadable'
    ? fill(language.planFlags.datesUnreadable, { text: flag.text })
    : fill(language.generation.datesDoubtful, { text: flag.text });
}

/** How a task's dates differ between plan and tracker, `6月1日–6月30日`. */
export function describeDiffering(language: Language, task: DifferingTask, asOf: Day): string {
  const dates = (planned: PlannedDates) => describeDates(language, planned, asOf);
  return fill(language.generation.datesDiffer, {
    task: task.name,
    plan: dates(task.plan),
    tracker: dates(task.tracker),
  });
}

function describeDates(language: Language, { start, finish }: PlannedDates, asOf: Day): string {
  const days = [start, finish].flatMap((day) => (day === null ? [] : describeDay(language, day, asOf)));
  return days.join('–') || language.generation.noDates;
}
