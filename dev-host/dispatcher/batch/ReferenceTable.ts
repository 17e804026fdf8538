import type { KeptObject, References } from '../../objects/model/Batch';
import type { RangeReference } from '../../objects/model/RangeReference';

/** The ranges one client asked to keep between its requests. */
export class ReferenceTable implements References {
  private readonly kept = new Map<string, KeptObject>();
  private readonly ids = new Map<KeptObject['state'], string>();
  /** How many kept objects a range is part of. */
  private readonly holders = new Map<RangeReference, number>();
  private next = 1;

  keep(object: KeptObject): void {
    if (this.ids.has(object.state)) return;
    const id = `r${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object.state, id);
    for (const range of rangesOf(object)) {
      range.follow();
      this.holders.set(range, (this.holders.get(range) ?? 0) + 1);
    }
  }

  idOf(object: KeptObject): string | undefined {
    return this.ids.get(object.state);
  }

  byId(id: string): KeptObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    this.kept.delete(id);
    this.ids.delete(object.state);
    for (const range of rangesOf(object)) {
      const left = (this.holders.get(range) ?? 1) - 1;
      if (left > 0) {
        this.holders.set(range, left);
        continue;
      }
      this.holders.delete(range);
      range.release();
    }
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  holds(range: RangeReference): boolean {
    return this.holders.has(range);
  }

  get count(): number {
    return this.kept.size;
  }
}

function rangesOf(object: KeptObject): readonly RangeReference[] {
  return object.type === 'Range' ? [object.state] : object.state;
}
