import type { messages } from '../zh-CN/pane/messages';
import type { PluralForms } from '../template/pluralForm';

/** The messages of the first language give the keys and the placeholders of every other. */
type First = typeof messages;

export type MessageKey = keyof First;

/** What is only shown, in one language. */
export type Messages = MessagesLike<First>;

/** The same keys as a part of the first language's messages. */
export type MessagesLike<Part> = Readonly<Record<keyof Part, string | PluralForms>>;

/** Names between braces: `'{n}/{m} 可量化'` gives `'n' | 'm'`. */
type PlaceholderIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** Nothing for a message without placeholders, else an object with exactly those. */
export type ValuesOf<Key extends MessageKey> = [PlaceholderIn<First[Key]>] extends [never]
  ? []
  : [values: Record<PlaceholderIn<First[Key]>, string | number>];
