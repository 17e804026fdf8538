import { useState } from 'react';

interface Proposed {
  key: string;
  ticked: boolean;
  /** Of rows that have the same one, at most one is ticked. */
  place?: string;
}

/** Which of a list's rows are ticked: as proposed, but for those the person turned over. */
export function useTicks(proposed: readonly Proposed[]) {
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
        const place = proposed.find((row) => row.key === key)?.place;
        const isOn = (row: Proposed) => row.ticked !== next.has(row.key);
        if (place === undefined || !proposed.some((row) => row.key === key && isOn(row))) return next;
        for (const row of proposed)
          if (row.key !== key && row.place === place && isOn(row) && !next.delete(row.key)) next.add(row.key);
        return next;
      }),
    tickAll: (all: boolean) =>
      setFlipped(
        new Set(
          proposed
            .filter(({ ticked: by, place }, index) => {
              const isFirst =
                place === undefined || proposed.findIndex((row) => row.place === place) === index;
              return by !== (all && isFirst);
            })
            .map(({ key }) => key),
        ),
      ),
    reset: () => setFlipped(new Set()),
  };
}
