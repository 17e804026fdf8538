import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMessage } from '../../../context/LanguageContext';

interface Props {
  /** What else can be done with the sheet, or is to be known of it. */
  hint?: string;
  onGoTo: () => void;
  /** Opens it as a workbook of its own; absent where Excel cannot. */
  onNewWorkbook?: (() => void) | undefined;
}

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What can be done with a sheet that something went to; nothing moves by itself. */
export function SheetButtons({ hint, onGoTo, onNewWorkbook }: Props) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onGoTo}>
          {m('summary.goTo')}
        </Button>
        {onNewWorkbook && (
          <Button size="small" onClick={onNewWorkbook}>
            {m('summary.newBook')}
          </Button>
        )}
      </div>
      {hint && <Caption1 className={styles.hint}>{hint}</Caption1>}
    </div>
  );
}
