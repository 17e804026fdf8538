/**
 * The cells people have open for typing. While a person has one open, Excel refuses the batches of that person's
 * add-ins, or keeps those waiting that ask for it (Microsoft documentation, "Delay execution while cell is being
 * edited"). Other people's go on.
 */
export class CellEditing {
  private readonly open = new Map<string, { closed: Promise<void>; close: () => void }>();

  /** @returns what closes the cell again */
  begin(user: string): () => void {
    this.end(user);
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    this.open.set(user, { closed, close });
    return () => this.end(user);
  }

  end(user: string): void {
    this.open.get(user)?.close();
    this.open.delete(user);
  }

  isOpen(user: string): boolean {
    return this.open.has(user);
  }

  /** Resolves when the person has no cell open, at once where there is none. */
  async closed(user: string): Promise<void> {
    for (let editing = this.open.get(user); editing; editing = this.open.get(user)) await editing.closed;
  }
}
