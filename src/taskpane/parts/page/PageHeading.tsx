import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { tabStopWhileFocused } from '../keyboard/tabStopWhileFocused';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    alignSelf: 'center',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/** The heading of a page that lies over a screen, with the way back; it takes the focus when the page opens. */
export function PageHeading({ children, onBack }: { children: string; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        aria-label={m('action.back')}
        title={m('action.back')}
        onClick={onBack}
      />
      <h2 ref={heading} {...tabStopWhileFocused} className={styles.heading}>
        {children}
      </h2>
    </div>
  );
}
