import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useContext } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { moveAlong } from '../../parts/keyboard/moveAlong';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';
import { PopMenu, type MenuEntry } from '../../parts/over/PopMenu';
import { issueKey } from './issueFilter';
import type { IssuePage } from './issuePage';
import type { IssueWork } from './useIssueWork';

interface Props {
  issue: IssueCheckItem;
  work: IssueWork;
  onPage: (kind: IssuePage, issue: IssueCheckItem) => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be done with an issue: first what brings it on. */
export function IssueButtons({ issue, work, onPage }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const { issueState } = useContext(LanguageContext);
  const key = issueKey(issue);
  const isMenu = work.menu === key;
  const off = { disabledFocusable: work.busy || work.isLost };
  const [field] = issue.toFill;
  const allowed = issue.moves.filter(({ refusal }) => refusal === null);
  const forward = field ? undefined : allowed.find(({ to }) => to === issue.next);
  const { repeats } = issue;
  const entries: MenuEntry[] = [
    { key: 'fishbone', label: m('issues.fishbone'), onChoose: () => onPage('fishbone', issue) },
    ...(repeats === null
      ? []
      : [
          {
            key: 'link',
            label: m('issues.link', { id: repeats }),
            onChoose: () => work.link(issue, repeats),
          },
        ]),
    ...allowed
      .filter((move) => move !== forward)
      .map(({ to }, index) => ({
        key: to,
        label: m('issues.move', { state: issueState[to].word }),
        parted: index === 0,
        onChoose: () => work.move(issue, to),
      })),
  ];
  return (
    <div
      role="toolbar"
      aria-label={m('issues.actions', { issue: issue.issue })}
      className={styles.buttons}
      onKeyDown={moveAlong(':scope > button, :scope > span > button')}
    >
      {field && (
        <Button
          size="small"
          appearance="primary"
          className={look.button}
          tabIndex={-1}
          {...off}
          onClick={() => work.openForm(issue)}
        >
          {m('issues.fill', { field: field.header })}
        </Button>
      )}
      {forward && (
        <Button
          size="small"
          appearance="primary"
          className={look.button}
          tabIndex={-1}
          {...off}
          onClick={() => work.move(issue, forward.to)}
        >
          {m('issues.move', { state: issueState[forward.to].word })}
        </Button>
      )}
      <Button
        size="small"
        className={look.button}
        tabIndex={-1}
        data-opens="fiveWhys"
        onClick={() => onPage('fiveWhys', issue)}
      >
        {m('issues.fiveWhys')}
      </Button>
      <PopMenu label={m('act.more')} isOpen={isMenu} onClose={() => work.openMenu(null)} entries={entries}>
        <Button
          size="small"
          className={look.button}
          icon={<MoreHorizontal16Regular />}
          iconPosition="after"
          tabIndex={-1}
          data-opens="fishbone"
          aria-haspopup="menu"
          aria-expanded={isMenu}
          {...off}
          onClick={() => work.openMenu(isMenu ? null : key)}
        >
          {m('act.more')}
        </Button>
      </PopMenu>
    </div>
  );
}
