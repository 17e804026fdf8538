import type { ReactNode } from 'react';

/** Rows of one height that open in place, one at a time. */
export interface RowExpansion<Item> {
  /** Key of the open row. */
  openKey: string | null;
  onToggle: (item: Item, isOpen: boolean) => void;
  /** What a screen reader says of the row as a whole. */
  label: (item: Item) => string;
  /** Class of the row, such as the colour of its bar. */
  className: (item: Item) => string;
  /** What an open row shows below its words. */
  render: (item: Item) => ReactNode;
  /** A letter pressed on a focused row; true when it meant something. */
  onLetter: (item: Item, letter: string) => boolean;
  /** Shift+F10, the menu key or a right click. */
  onMenu: (item: Item) => void;
}
