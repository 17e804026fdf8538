import type { ProblemCode } from '../../domain/schema/problem';
import { zhCN } from './pane';

export type MessageKey = keyof typeof zhCN;

/** Two forms for languages that inflect by number; the value named `n` decides. */
export interface PluralForms {
  one: string;
  other: string;
}

/** What a language file holds. */
export type Messages = Record<MessageKey, string | PluralForms>;

/** Names between braces: `'{n}/{m} 可量化'` gives `'n' | 'm'`. */
type PlaceholderIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

export type Placeholder<Key extends MessageKey> = PlaceholderIn<(typeof zhCN)[Key]>;

/** Nothing for a message without placeholders, else an object with exactly those. */
export type ValuesOf<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [values: Record<Placeholder<Key>, string | number>];

/** Every problem has words for what is wrong and for what to do: a new code fails to compile until it has both. */
type ProblemKey = `problem.${ProblemCode}` | `problem.${ProblemCode}.action`;
zhCN satisfies Record<ProblemKey, string>;
