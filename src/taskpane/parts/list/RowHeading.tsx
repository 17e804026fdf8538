import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { claimKey } from '../keyboard/claimKey';
import type { EntryProps } from './EntryProps';
import type { RowGroup } from './rowEntries';

interface Props<Item> extends EntryProps {
  group: RowGroup<Item>;
}

const useStyles = makeStyles({
  // The rows below scroll away under it; what stays above it says how tall it is.
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    // Its menu lies over the headings after it.
    ':focus-within': { zIndex: 2 },
  },
  sticky: { position: 'sticky', top: 'var(--above-list, 0px)' },
  heading: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  aside: {
    paddingLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  menu: { display: 'flex' },
  // In line with what is above a list that fills the pane.
  indented: { paddingLeft: tokens.spacingHorizontalM },
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
  const { heading, aside, toggle } = group;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-level={1}
      data-index={index}
      ref={measure}
      style={style}
      className={mergeClasses(styles.line, !style && styles.sticky, styles.indented)}
    >
      <div role="rowheader" className={styles.heading}>
        {toggle ? (
          <button
            type="button"
            ref={elementRef}
            {...focus}
            aria-expanded={toggle.isOpen}
            className={styles.toggle}
            onClick={toggle.onToggle}
            onKeyDown={(event) => {
              const { key, shiftKey, currentTarget } = event;
              const menu = currentTarget
                .closest('[role=row]')
                ?.querySelector<HTMLElement>('[role=gridcell] button');
              const opensMenu = (key === 'F10' && shiftKey) || key === 'ContextMenu';
              if (menu && (opensMenu || (key === 'ArrowRight' && toggle.isOpen))) {
                menu.focus();
                if (opensMenu) menu.click();
              } else if (key === (toggle.isOpen ? 'ArrowLeft' : 'ArrowRight')) toggle.onToggle();
              else return focus.onKeyDown(event);
              claimKey(event);
            }}
          >
            {toggle.isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            {heading}
            {aside && ' '}
            {aside && <span className={styles.aside}>{aside}</span>}
          </button>
        ) : (
          heading
        )}
      </div>
      {group.menu && (
        <div
          role="gridcell"
          className={styles.menu}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
            claimKey(event);
            event.currentTarget.parentElement?.querySelector('button')?.focus();
          }}
        >
          {group.menu}
        </div>
      )}
    </div>
  );
}
