import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { EntryProps } from './EntryProps';
import type { RowGroup } from './rowEntries';

interface Props<Item> extends EntryProps {
  group: RowGroup<Item>;
}

const useStyles = makeStyles({
  heading: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  toggle: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
});

/** A group's name and number; with a button where the group can be closed. */
export function RowHeading<Item>({ group, index, style, measure, elementRef, ...focus }: Props<Item>) {
  const styles = useStyles();
  const { heading, toggle } = group;
  return (
    <div role="row" aria-rowindex={index + 1} data-index={index} ref={measure} style={style}>
      <div role="rowheader" className={styles.heading}>
        {toggle ? (
          <button
            type="button"
            ref={elementRef}
            {...focus}
            aria-expanded={toggle.isOpen}
            className={styles.toggle}
            onClick={toggle.onToggle}
          >
            {toggle.isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            {heading}
          </button>
        ) : (
          heading
        )}
      </div>
    </div>
  );
}
