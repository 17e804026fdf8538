import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useContext } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import { problemText } from '../../../words/describe/describeProblem';
import { LanguageContext } from '../../context/LanguageContext';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
});

/** Something about what is listed here that stands until somebody does something about it: a line, no message. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  return (
    <div className={styles.line}>
      <Warning16Filled aria-hidden className={styles.icon} />
      <Text>{problemText(language, problem)}</Text>
    </div>
  );
}
