import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

interface Props {
  part?: RefObject<HTMLDivElement | null>;
  /** What it says, and at its end what can be done about it. */
  children: ReactNode;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    // A button is as wide as its words: the sentence beside it wraps instead.
    '& button': { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  },
});

/** A line of a list that is about the list itself, above or below its rows. */
export function ListLine({ part, children }: Props) {
  return (
    <div ref={part} className={useStyles().line}>
      {children}
    </div>
  );
}
