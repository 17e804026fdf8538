import type { Problem } from '../../../../domain/schema/problem';
import type { Failure } from '../../../context/Journal';
import type { useMessage } from '../../../context/LanguageContext';

/** What somebody wrote into a drawn sheet is replaced only on a second, explicit click. */
export const drawnChoices =
  (m: ReturnType<typeof useMessage>, onOverwrite: () => void) =>
  ({ code }: Problem): Failure['choices'] =>
    code === 'drawnSheetEdited'
      ? [
          { label: m('drawn.keep'), run: () => undefined },
          { label: m('drawn.overwrite'), run: onOverwrite },
        ]
      : [];
