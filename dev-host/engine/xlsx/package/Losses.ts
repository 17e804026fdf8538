import { lossText, type Loss } from '../../book/losses/Loss';

/** What a file holds and the `Book` cannot: each said once, in the order met. */
export class Losses {
  private readonly met = new Map<string, Loss>();

  add(loss: Loss): void {
    this.met.set(lossText(loss, 'en'), loss);
  }

  list(): Loss[] {
    return [...this.met.values()];
  }
}
