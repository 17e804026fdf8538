import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageHeading } from '../../../parts/page/PageHeading';

interface Props {
  title: string;
  onBack: () => void;
  children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

/** A page over the month; the way back returns the focus to the button that opened it. */
export function SubPage({ title, onBack, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={title}>
      <PageHeading onBack={onBack}>{title}</PageHeading>
      {children}
    </section>
  );
}
