import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useMessage } from '../language/LanguageContext';

interface Props {
  title: string;
  onBack: () => void;
  children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, outlineStyle: 'none' },
});

/** A page over the month: its heading takes the focus, the way back returns it to the button that opened it. */
export function SubPage({ title, onBack, children }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.page} aria-label={title}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={m('summary.back')}
          title={m('summary.back')}
          onClick={onBack}
        />
        <Text as="h2" size={400} weight="semibold" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Text>
      </div>
      {children}
    </section>
  );
}
