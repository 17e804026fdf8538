import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { scroller } from '../list/useDrawnEntries';
import { focusHome } from '../keyboard/useFocusHome';

interface Props {
  title: string;
  /** Leaves the page; null once there is nothing to go back to. */
  back: { label: string; onBack: () => void } | null;
  /** Always in sight below the content. */
  footer?: ReactNode;
  children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // Excel lays its own menu button over the top right corner.
    padding: `${tokens.spacingVerticalS} 48px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  headAlone: { paddingLeft: tokens.spacingHorizontalL },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  content: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars that are not asked for.
    overflowY: 'scroll',
    outlineStyle: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A page in place of everything else in the pane, with its way back. Its heading takes the focus when it changes. */
export function FullPage({ title, back, footer, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className={styles.page} aria-label={title}>
      <div className={mergeClasses(styles.head, !back && styles.headAlone)}>
        {back && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label={back.label}
            onClick={back.onBack}
          />
        )}
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <div className={styles.content} {...focusHome} {...scroller}>
        {children}
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </section>
  );
}
