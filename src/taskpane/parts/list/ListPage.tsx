import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type KeyboardEventHandler, type ReactNode } from 'react';

interface Props {
  /** Stays above the list while that scrolls. */
  head: ReactNode;
  /** What there is to say before the list, such as problems. */
  notes?: ReactNode;
  onKeyDown?: KeyboardEventHandler;
  /** The list. */
  children: ReactNode;
}

const SHORT = '@media (max-height: 519px)';

const useStyles = makeStyles({
  // The list reaches from edge to edge of a pane that keeps a margin for everything else.
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    margin: `calc(-1 * ${tokens.spacingVerticalS}) calc(-1 * ${tokens.spacingHorizontalL})`,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Too much of a short pane to stay.
    [SHORT]: { position: 'static' },
  },
  notes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ':empty': { display: 'none' },
  },
  list: { '--above-list': 'var(--head-height, 0px)', [SHORT]: { '--above-list': '0px' } },
});

/** A screen that is a list: its head stays, headings stay below that. */
export function ListPage({ head, notes, onKeyDown, children }: Props) {
  const styles = useStyles();
  const above = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Buttons wrap and problems come and go with any render.
  useLayoutEffect(() => {
    list.current?.style.setProperty('--head-height', `${above.current?.offsetHeight ?? 0}px`);
  });
  return (
    <div className={styles.page}>
      <div ref={above} className={styles.head}>
        {head}
      </div>
      <div className={styles.notes}>{notes}</div>
      <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {children}
      </div>
    </div>
  );
}
