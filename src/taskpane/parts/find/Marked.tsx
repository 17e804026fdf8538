import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hit: {
    color: 'inherit',
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' },
  },
});

/** A text in which what was searched for is marked, where it is there as typed. */
export function Marked({ text, search }: { text: string; search: string }) {
  const styles = useStyles();
  const wanted = search.trim().toLowerCase();
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className={styles.hit}>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  );
}
