import type { ReactNode } from 'react';

/** What can be done with the rows of a list, besides opening them. */
export interface RowActions<Item> {
  /** Key of the row whose actions are open. */
  openFor: string | null;
  onOpen: (item: Item) => void;
  onClose: () => void;
  /** False for rows without any. */
  has: (item: Item) => boolean;
  /** True for rows whose actions always show; they have no `…` button. */
  isAlwaysOpen: (item: Item) => boolean;
  /** Name of the `…` button. */
  label: (item: Item) => string;
  /** The open actions. Where they open and close, their first control takes the focus by itself. */
  render: (item: Item) => ReactNode;
  /** A letter pressed on a focused row; true when it meant something. */
  onLetter: (item: Item, letter: string) => boolean;
}
