import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Check } from '../../../parts/outcome/useCheck';
import { PageHeading } from '../../../parts/page/PageHeading';
import { RowsToCome } from '../../../parts/page/RowsToCome';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  title: string;
  intro: string;
  onBack: () => void;
  /** Looks at the sheet there is. */
  check: Check<unknown>;
  children: ReactNode;
}

/** The page of a sheet that Opsbook draws: what it is for, and what it is about. The footer says what became of it. */
export function DrawnPage({ title, intro, onBack, check, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{title}</PageHeading>
      <Text className={styles.quiet}>{intro}</Text>
      {!check.result && check.action.busy && <RowsToCome />}
      {children}
    </div>
  );
}
