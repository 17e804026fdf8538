import { Button } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';
import { useElementRef } from '../../parts/keyboard/useElementRef';

/** Takes back what was just written; it goes away by its own click, and the page takes the focus. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const m = useMessage();
  const button = useElementRef<HTMLButtonElement>();
  useFocusHome(button);
  return (
    <Button ref={button} size="small" onClick={onUndo}>
      {m('tools.undo')}
    </Button>
  );
}
