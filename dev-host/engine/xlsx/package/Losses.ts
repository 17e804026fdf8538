/** What a file holds and the `Book` cannot: one sentence each, said once, in the order met. */
export class Losses {
  private readonly sentences = new Set<string>();

  add(sentence: string): void {
    this.sentences.add(sentence);
  }

  list(): string[] {
    return [...this.sentences];
  }
}
