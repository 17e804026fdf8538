import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useElementRef } from '../keyboard/useElementRef';
import { useFocusHome } from '../keyboard/useFocusHome';

interface Props {
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** What a page does, at its foot; where it goes away with the last thing to do, the page takes the focus. */
export function FooterButton({ disabled, onClick, children }: Props) {
  const button = useElementRef<HTMLButtonElement>();
  useFocusHome(button);
  return (
    <Button ref={button} appearance="primary" disabledFocusable={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}
