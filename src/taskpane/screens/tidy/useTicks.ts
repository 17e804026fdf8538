import { useState } from 'react';

/** Which of a list's rows are ticked: as proposed, but for those the person turned over. */
export function useTicks(proposed: readonly { key: string; ticked: boolean }[]) {
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const isTicked = (key: string) =>
    (proposed.find((row) => row.key === key)?.ticked ?? false) !== flipped.has(key);
  const ticked = new Set(
    proposed.filter(({ key, ticked: by }) => by !== flipped.has(key)).map(({ key }) => key),
  );
  return {
    ticked,
    isTicked,
    flip: (key: string) =>
      setFlipped((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    tickAll: (all: boolean) =>
      setFlipped(new Set(proposed.filter(({ ticked: by }) => by !== all).map(({ key }) => key))),
    reset: () => setFlipped(new Set()),
  };
}
