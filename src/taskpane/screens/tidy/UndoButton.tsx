import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useFocusHome } from '../../parts/list/useFocusHome';

/** Takes back what was just written; it goes away by its own click, and the page takes the focus. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const m = useMessage();
  const button = useRef<HTMLButtonElement>(null);
  useFocusHome(button);
  return (
    <Button ref={button} size="small" onClick={onUndo}>
      {m('tools.undo')}
    </Button>
  );
}
