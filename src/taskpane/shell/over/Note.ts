/** Something that stays until somebody does something about it. */
export interface Note {
  text: string;
  action?: { label: string; run: () => void };
}
