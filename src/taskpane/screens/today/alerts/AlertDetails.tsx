import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { LazyScreen } from '../../../parts/fetched/LazyScreen';
import { ACTS, type ActKind } from '../acts/acts';
import { loadActForm } from './loadActForm';
import type { AlertWork } from '../acts/useAlertWork';
import { isEscalated } from './isEscalated';
import { AlertButtons } from './AlertButtons';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

interface Props {
  alert: AlertItem;
  isHandled: boolean;
  work: AlertWork;
}

const useStyles = makeStyles({
  clauses: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    // Clauses of one sentence in the sheet, lines of their own here.
    '& > li::first-letter': { textTransform: 'uppercase' },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    margin: 0,
  },
  term: {
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, lineHeight: '20px', paddingTop: '2px' },
  blank: { color: tokens.colorNeutralForeground3 },
  pencil: { minWidth: '24px' },
});

/** Below an open row: what can be done, what there is to know, and what people wrote. A form takes the buttons' place. */
export function AlertDetails({ alert, isHandled, work }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const form = work.form?.id === alert.id ? work.form : null;
  const escalated = alert.approver
    ? m('today.escalated', { name: alert.approver })
    : m('today.escalatedToNobody');
  const clauses = [...alert.clauses, ...(isEscalated(alert) ? [escalated] : [])];
  return (
    <div className={look.below}>
      {form ? (
        <LazyScreen load={loadActForm} props={{ alert, form, work }} />
      ) : (
        <AlertButtons alert={alert} isHandled={isHandled} work={work} />
      )}
      <ul className={styles.clauses}>
        {clauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      <div className={styles.fields}>
        <Written label={m('today.reason')} text={alert.reason} kind="reason" alert={alert} work={work} />
        <Written
          label={m('today.nextStep')}
          text={alert.nextStep}
          kind="nextStep"
          alert={alert}
          work={work}
        />
        {alert.help && (
          <>
            <span className={styles.term}>{m('today.help')}</span>
            <span className={styles.text}>{alert.help}</span>
            <span />
          </>
        )}
      </div>
    </div>
  );
}

interface WrittenProps {
  label: string;
  text: string;
  kind: Extract<ActKind, 'reason' | 'nextStep'>;
  alert: AlertItem;
  work: AlertWork;
}

/** A cell a person writes, with the way to write it here. */
function Written({ label, text, kind, alert, work }: WrittenProps) {
  const styles = useStyles();
  const m = useMessage();
  if (work.form?.id === alert.id && work.form.kind === kind) return null;
  const isBlank = text.trim() === '';
  return (
    <>
      <span className={styles.term}>{label}</span>
      <span className={isBlank ? `${styles.text} ${styles.blank}` : styles.text}>
        {isBlank ? m('today.blank') : text}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.pencil}
        icon={<Edit16Regular />}
        title={m('act.keyed', { word: m(ACTS[kind].word), key: ACTS[kind].letter })}
        aria-label={m('today.edit', { field: label })}
        tabIndex={-1}
        disabledFocusable={work.isLost}
        onClick={() => work.open(alert.id, kind)}
      />
    </>
  );
}
