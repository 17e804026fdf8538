import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

interface Props {
  /** From 0 to 1; undefined while nobody knows. */
  value: number | undefined;
  label: string;
  color?: 'warning' | 'success';
}

const useStyles = makeStyles({
  // Written as Fluent writes them, to take the place of its own rules.
  track: {
    // In forced colours the track would be filled as darkly as the bar in it.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  still: { transitionProperty: 'none' },
});

/** A bar that also shows in forced colours, and does not move where motion is unwanted: Fluent's would pulse. */
export function Bar({ value, label, color }: Props) {
  const styles = useStyles();
  const isStill = useStillness();
  return (
    <ProgressBar
      className={styles.track}
      {...(isStill ? { bar: { className: styles.still }, indeterminateMotion: null } : {})}
      thickness={color ? 'large' : 'medium'}
      {...(value === undefined ? {} : { value })}
      {...(color ? { color } : {})}
      aria-label={label}
    />
  );
}

const ASKED = '(prefers-reduced-motion: reduce)';

/** True while the person asks the system for less motion. */
function useStillness(): boolean {
  return useSyncExternalStore(onChange, () => window.matchMedia?.(ASKED).matches ?? false);
}

function onChange(read: () => void): () => void {
  const query = window.matchMedia?.(ASKED);
  query?.addEventListener('change', read);
  return () => query?.removeEventListener('change', read);
}
