import { queueNameBack } from '../../back/queueNameBack';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';
import { defineName } from '../../cells/definedNames';

interface NewName {
  /** The workbook's names, lower case: one that a deleted sheet left behind is replaced. */
  defined: ReadonlySet<string>;
  name: string;
  meaning: string | ((context: Excel.RequestContext) => Excel.Range);
  isHidden?: boolean;
  /** What it stood for, where it is not new. */
  before?: string;
}

/** A name that is defined; taken back, it is gone, or stands for what it did before. */
export function newNameWrite({ defined, name, meaning, isHidden = false, before }: NewName): PlainWrite {
  let back: (() => TakeBack) | null = null;
  return {
    cells: 0,
    queue: (context) => {
      const means = typeof meaning === 'string' ? meaning : meaning(context);
      const item = defineName(context, defined, name, means);
      if (isHidden) item.visible = false;
      const restore = before === undefined ? null : (left: Excel.NamedItem) => void (left.formula = before);
      back = queueNameBack(item, name, { restore });
    },
    back: () => back?.() ?? null,
  };
}
