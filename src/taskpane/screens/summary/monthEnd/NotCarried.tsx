import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { CarryOverItem } from '../../../../usecases/summary/closing/carryOverResult';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useMessage } from '../../../context/LanguageContext';

interface Props {
  items: readonly CarryOverItem[];
  /** The month that is carried over into, in words. */
  into: string;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  heading: {
    justifySelf: 'start',
    paddingLeft: 0,
    minWidth: 'auto',
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cell: { flexShrink: 0, minWidth: 'auto' },
});

/** The tasks that stay where they are, each with why. */
export function NotCarried({ items, into, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [isOpen, setOpen] = useState(true);
  const why = ({ stays }: CarryOverItem) => (stays === null ? '' : m(`carry.stays.${stays}`, { into }));
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.heading}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {m('carry.staying', { n: items.length })}
      </Button>
      {isOpen && (
        <ul className={styles.lines} aria-label={m('carry.staying', { n: items.length })}>
          {items.map((item) => (
            <li key={item.key} className={styles.line}>
              <span>{m('carry.stay', { task: item.task, why: why(item) })}</span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.cell}
                onClick={() => onShow(item.cell)}
              >
                {m('adopt.showCell', { address: item.cell.address })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
