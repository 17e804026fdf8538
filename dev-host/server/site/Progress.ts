/** What is being prepared and what is done, for the terminal and for the page that waits. */
export class Progress {
  private readonly steps = new Map<string, number | null>();

  /** @param say called with a line of text at the beginning and at the end of each step */
  constructor(private readonly say: (text: string) => void = () => undefined) {}

  /** Does `work` as a step called `name`. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    this.steps.set(name, null);
    this.say(`${name}…`);
    const result = await work();
    const seconds = (performance.now() - begun) / 1000;
    this.steps.set(name, seconds);
    if (seconds >= 1) this.say(`${name}: ${seconds.toFixed(1)} s`);
    return result;
  }

  /** Each step with its time, `…` while it lasts. */
  list(): string[] {
    return [...this.steps].map(
      ([name, seconds]) => `${name} ${seconds === null ? '…' : `✓ ${seconds.toFixed(1)} s`}`,
    );
  }
}
