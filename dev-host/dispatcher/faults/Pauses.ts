/** Waiting times that can all be cut short. */
export class Pauses {
  private readonly ends = new Set<() => void>();

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.ends.add(end);
    });
  }

  endAll(): void {
    for (const end of this.ends) end();
  }
}
