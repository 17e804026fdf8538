import { makeStyles, tokens } from '@fluentui/react-components';
import { TREND_DAYS } from '../../../../domain/history/trend';
import type { DailyCounts } from '../../../../domain/history/dailyCounts';

interface Props {
  days: readonly DailyCounts[];
  /** Pixels. */
  height: number;
  /** As wide as there is room; else five pixels a bar and three between. */
  isWide: boolean;
}

/** A bar and the gap after it. */
const STEP = 8;
const BAR = 5;

const useStyles = makeStyles({
  bars: { display: 'block', flexShrink: 0, overflow: 'visible' },
  red: {
    fill: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  amber: {
    fill: tokens.colorStatusWarningForeground3,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  ground: {
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** A bar a refreshed day, the last one at the right: red below amber, or an empty place. */
export function TrendBars({ days, height, isWide }: Props) {
  const styles = useStyles();
  const places = isWide ? days.length : TREND_DAYS;
  const width = places * STEP;
  const most = Math.max(1, ...days.map(({ red, amber }) => red + amber));
  const first = places - days.length;
  // A day with one red among hundreds of amber ones still shows it.
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * (height - 3))));
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${width} ${height}`}
      width={isWide ? '100%' : width}
      height={height}
      preserveAspectRatio="none"
      aria-hidden
    >
      {days.map(({ day, red, amber }, place) => {
        const left = (first + place) * STEP + (STEP - BAR) / 2;
        const ground = height - 1;
        const redTop = ground - tall(red);
        // Parted by a line of the ground, as red and amber are alike to some.
        const amberBottom = red > 0 ? redTop - 1 : ground;
        return (
          <g key={day}>
            {red > 0 && <rect className={styles.red} x={left} y={redTop} width={BAR} height={tall(red)} />}
            {amber > 0 && (
              <rect
                className={styles.amber}
                x={left}
                y={amberBottom - tall(amber)}
                width={BAR}
                height={tall(amber)}
                vectorEffect="non-scaling-stroke"
              />
            )}
          </g>
        );
      })}
      <line
        className={styles.ground}
        x1={0}
        x2={width}
        y1={height - 0.5}
        y2={height - 0.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
