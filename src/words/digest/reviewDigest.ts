import type { Alert } from '../../domain/schema/alertCodes';
import type { Assessment } from '../../domain/task/assessment';
import { isBlankWord } from '../../domain/cells/isBlankWord';
import { describeExplanation } from '../describe/describeWhy';
import type { SentenceContext } from '../language/SentenceContext';
import { fill } from '../template/fill';
import { pluralForm } from '../template/pluralForm';
import type { Language } from '../language/Language';
import { describeDay, describeMonth } from '../language/describeDay';
import type { Period } from '../../domain/dates/period';
import { digestLines, type DigestLine } from './digestText';
import { oneLine } from '../template/oneLine';
import { isOpen } from '../../domain/alert/isOpen';

/** What the review says of a task. */
export interface ReviewTask {
  id: string;
  name: string;
  owner: string;
  /** 完成标准 of its plan row; '' where there is none. */
  doneWhen: string;
  reason: string;
  nextStep: string;
  help: string;
  assessment: Assessment;
}

const OBSTACLES: readonly (Alert | null)[] = ['red', 'amber', 'lateStart'];

/**
 * The 复盘 as plain text in its three parts (SPEC section 4): what finished tasks achieved, what holds up the
 * unfinished ones, and the resources to arrange for them. Cancelled tasks are left out of every count.
 * Lines end with a line feed.
 */
export function reviewDigest(
  language: Language,
  tasks: readonly ReviewTask[],
  context: SentenceContext & { period: Period },
): string {
  const { review } = language.digest;
  const counted = tasks.filter(({ assessment }) => assessment.status !== 'cancelled');
  const open = counted.filter(({ assessment }) => isOpen(assessment));
  const done = counted.filter(({ assessment }) => !isOpen(assessment));
  const heldUp = open.filter(hasObstacle);
  const onTrack = open.length - heldUp.length;
  const title = fill(review.title, {
    month: describeMonth(language, context.period),
    asOf: describeDay(language, context.asOf, context.asOf),
    done: done.length,
    total: counted.length,
  });
  const parts: readonly [heading: string, lines: string[]][] = [
    [
      review.outcomes,
      digestLines(
        language,
        done.map((task) => outcome(language, task, context)),
      ),
    ],
    [
      review.obstacles,
      [
        ...digestLines(
          language,
          heldUp.map((task) => obstacle(language, task, context)),
        ),
        ...(onTrack > 0 ? [fill(pluralForm(language.code, review.onTrack, onTrack), { n: onTrack })] : []),
      ],
    ],
    [
      review.resources,
      digestLines(
        language,
        open
          .filter(({ help }) => !isBlankWord(help))
          .map((task) => ({ task: owned(language, task), why: task.help, notes: [] })),
      ),
    ],
  ];
  const body = parts.flatMap(([heading, lines]) => [
    '',
    heading,
    ...(lines.length > 0 ? lines : [review.none]),
  ]);
  return [title, ...body, ''].join('\n');
}

function hasObstacle({ reason, assessment }: ReviewTask): boolean {
  return !isBlankWord(reason) || assessment.status === 'blocked' || OBSTACLES.includes(assessment.alert);
}

function outcome(language: Language, task: ReviewTask, context: SentenceContext): DigestLine {
  const { doneWhen } = task;
  return {
    task: owned(language, task),
    why: describeExplanation(language, task.assessment.reason, context),
    notes: isBlankWord(doneWhen) ? [] : [fill(language.digest.review.doneWhen, { text: doneWhen })],
  };
}

function obstacle(language: Language, task: ReviewTask, context: SentenceContext): DigestLine {
  const { review, nextStep } = language.digest;
  const { reason } = task;
  return {
    task: owned(language, task),
    why: describeExplanation(language, task.assessment.reason, context),
    notes: [
      isBlankWord(reason) ? review.reasonMissing : fill(review.reason, { text: reason }),
      ...(isBlankWord(task.nextStep) ? [] : [fill(nextStep, { text: task.nextStep })]),
    ],
  };
}

function owned({ digest }: Language, { id, name, owner }: ReviewTask): string {
  const person = isBlankWord(owner) ? digest.nobody : oneLine(owner);
  return fill(digest.review.owned, { task: `${id} ${name}`, owner: person });
}
