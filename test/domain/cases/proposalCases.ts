import type { CascadeContext } from '../../../src/domain/cascade/proposeCascade';
import { line } from '../cascade/cascadeCases';

/** Tasks in the notation of `line`, and proposals in that of `told`. */
type CascadeCase = readonly [tasks: readonly string[], proposals: readonly string[]];

/** The document's own example: on 12 June the material needs two days more. */
export const MILESTONES = [
  { ...line('T001 6.10 → 6.12'), name: '完成素材设计' },
  { ...line('T002 6.15 < 完成素材设计'), name: '上线推广' },
  { ...line('T003 6.20 < 上线推广'), name: '完成获客目标' },
];

export const CASCADES: readonly (readonly [
  mode: string,
  changes: Partial<CascadeContext>,
  cases: readonly CascadeCase[],
])[] = [
  [
    'fixed gap',
    {},
    [
      [['A 6.10', 'B 6.15 < A'], []],
      [['A 6.10 → 6.8 done', 'B 6.15 < A'], []],
      [['A 6.10 → 6.12 done', 'B 6.15 < A'], ['B 6.15→6.17 (A)']],
      [['A 6.10 → 6.12', 'B 6.11-6.15 < A'], ['B 6.11-6.15→6.13-6.17 (A)']],
      // work has begun: only the finish moves
      [['A 6.10 → 6.12', 'B 6.11-6.15 started < A'], ['B 6.11-6.15→6.11-6.17 (A)']],
      // the most pressing predecessor decides, regardless of the order it is named in
      [['A 6.10 → 6.12', 'C 6.10 → 6.13', 'B 6.15 < A、C'], ['B 6.15→6.18 (C)']],
      [['A 6.10 → 6.12', 'C 6.10 → 6.12', 'B 6.15 < C、A'], ['B 6.15→6.17 (A)']],
      // late of itself as well: nobody has to wait twice
      [
        ['A 6.10 → 6.12', 'B 6.15 → 6.19 < A', 'C 6.20 < B'],
        ['B 6.15→6.17 (A)', 'C 6.20→6.24 (B)'],
      ],
      // finished, cancelled and undated tasks stay; only a finished one passes its own delay on
      [['A 6.10 → 6.12', 'B 6.15 done < A', 'C 6.20 < B'], []],
      [['A 6.10 → 6.12', 'B 6.15 → 6.16 done < A', 'C 6.20 < B'], ['C 6.20→6.21 (B)']],
      [['A 6.10 → 6.12', 'B 6.15 cancelled < A', 'C 6.20 < B'], []],
      [['A 6.10 → 6.12', 'B < A', 'C 6.20 < B'], []],
      [['A 6.10 → 6.12 cancelled', 'B 6.15 < A'], []],
      // a successor is above its predecessor
      [
        ['C 6.20 < B', 'B 6.15 < A', 'A 6.10 → 6.12'],
        ['C 6.20→6.22 (A→B)', 'B 6.15→6.17 (A)'],
      ],
    ],
  ],
  [
    'buffer',
    { cascade: 'buffer' },
    [
      // 6.13 and 6.14 are free, so two days late cost nothing and the third does
      [['A 6.12 → 6.14', 'B 6.15-6.20 < A'], []],
      [['A 6.12 → 6.15', 'B 6.15-6.20 < A'], ['B 6.15-6.20→6.16-6.21 (A)']],
      [['A 6.14 → 6.16', 'B 6.15-6.20 < A', 'C 6.24-6.25 < B'], ['B 6.15-6.20→6.17-6.22 (A)']],
      // a start on the day of the finish, or before it, was planned without any buffer
      [['A 6.15 → 6.16', 'B 6.15-6.20 < A'], ['B 6.15-6.20→6.16-6.21 (A)']],
      [['A 6.18 → 6.19', 'B 6.15-6.20 < A'], ['B 6.15-6.20→6.16-6.21 (A)']],
      // without a start the finish takes its place, as it does for a task under way
      [['A 6.10 → 6.14', 'B 6.15 < A'], []],
      [['A 6.10 → 6.17', 'B 6.15 < A'], ['B 6.15→6.18 (A)']],
      [['A 6.10 → 6.12', 'B 6.11-6.15 started < A'], []],
    ],
  ],
  ['off', { cascade: 'off' }, [[['A 6.10 → 6.12', 'B 6.15 < A'], []]]],
  [
    'working days',
    { dayBasis: 'working' },
    [
      // 6.12 is a Friday: a delay over the weekend is one working day
      [['A 6.12 → 6.15', 'B 6.18 < A'], ['B 6.18→6.22 (A)']],
      [['A 6.12 → 6.14', 'B 6.18 < A'], []],
      // 6.19 is the Dragon Boat holiday, so the second working day after Wednesday is Monday
      [['A 6.10 → 6.12', 'B 6.15-6.17 < A'], ['B 6.15-6.17→6.17-6.22 (A)']],
    ],
  ],
];

/** Tasks in a loop, the loops that are told, and what is proposed to the others. */
export const LOOPS: readonly (readonly [
  tasks: readonly string[],
  loops: readonly string[],
  proposals: readonly string[],
])[] = [
  [['A 6.10 → 6.12 < A'], ['A → A'], []],
  [['A 6.10 → 6.12 < B', 'B 6.15 < A'], ['A → B → A'], []],
  [['C 6.10 → 6.12 < B', 'B 6.15 < A', 'A 6.1 < C'], ['A → B → C → A'], []],
  // the tasks of a loop stay; what comes after one still moves
  [['A 6.10 → 6.12 < B', 'B 6.15 < A', 'C 6.20 < A'], ['A → B → A'], ['C 6.20→6.22 (A)']],
  [['X 6.1 → 6.3', 'A 6.10 < B、X', 'B 6.15 < A'], ['A → B → A'], []],
  [['A 6.1 < B', 'B 6.1 < A', 'C 6.1 < D', 'D 6.1 < C'], ['A → B → A', 'C → D → C'], []],
];
