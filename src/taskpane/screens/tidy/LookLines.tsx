import { makeStyles, tokens } from '@fluentui/react-components';
import type { LookChange } from '../../../usecases/tidy/lookChange';
import { useMessage } from '../../context/LanguageContext';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'middle',
    // A colour is what it says: high contrast must not take it away.
    forcedColorAdjust: 'none',
  },
});

const WORDS = ['Left', 'Center', 'Right', 'Top', 'Bottom', 'None', 'General'] as const;

/** One part of a sheet's look, before → after. */
export function LookLine({ change: { part, before, after, columns } }: { change: LookChange }) {
  const m = useMessage();
  const word = m(`look.part.${part}`);
  const name = columns.length > 0 ? m('look.columns', { part: word, n: columns.length }) : word;
  if (before === '' || part === 'frozen') return <>{name}</>;
  return (
    <>
      {`${name} `}
      <LookValue value={before} /> → <LookValue value={after} />
    </>
  );
}

function LookValue({ value }: { value: LookChange['before'] }) {
  const styles = useStyles();
  const m = useMessage();
  if (typeof value === 'boolean') return <>{m(value ? 'look.yes' : 'look.no')}</>;
  const word = WORDS.find((one) => one === value);
  if (word) return <>{m(`look.value.${word}`)}</>;
  if (typeof value !== 'string' || !value.startsWith('#')) return <>{String(value)}</>;
  return (
    <>
      <span aria-hidden className={styles.swatch} style={{ backgroundColor: value }} /> {value}
    </>
  );
}
