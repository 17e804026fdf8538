import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';

const useStyles = makeStyles({ skeleton: { display: 'grid', rowGap: tokens.spacingVerticalM } });

/** Placeholder for a list's rows until they are calculated for the first time. */
export function RowsToCome() {
  const styles = useStyles();
  const m = useMessage();
  return (
    <Skeleton aria-label={m('progress.reading')} className={styles.skeleton}>
      <SkeletonItem size={24} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
    </Skeleton>
  );
}
