import { mergeClasses } from '@fluentui/react-components';
import { ArrowCircleUp16Regular } from '@fluentui/react-icons/svg/arrow-circle-up';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
import { memo } from 'react';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { Marked } from '../../../parts/find/Marked';
import { AlertMark } from '../look/AlertMark';
import { useHandledWords } from '../look/useHandledWords';
import { isEscalated } from './isEscalated';
import { useHeadline } from '../look/useHeadline';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

interface Props {
  alert: AlertItem;
  isHandled: boolean;
  isOpen: boolean;
  /** The heading above it says whose it is. */
  hidesOwner: boolean;
  search: string;
}

/** One alert in two lines: what; how late, whose, and what comes next. Redrawn only for another alert. */
export const AlertRow = memo(function AlertRow({ alert, isHandled, isOpen, hidesOwner, search }: Props) {
  const look = useCompactRowLook();
  const m = useMessage();
  const headline = useHeadline()(alert.headline, alert.dayBasis);
  const handled = useHandledWords()(alert);
  const first = isHandled ? handled : headline;
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        <AlertMark mark={alert.severity === 'dueSoon' && alert.dueToday ? 'dueToday' : alert.severity} />
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>
        <Marked text={alert.task || m('today.noTask')} search={search} />
      </span>
      <span className={look.marks}>
        <span className={look.wide}>{first}</span>
        {alert.issue}
        {alert.blocked && <Mark title={m('today.isBlocked')} icon="blocked" />}
        {isEscalated(alert) && <Mark title={m('today.isEscalated')} icon="escalated" />}
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        <span className={mergeClasses(look.headline, look.narrow)}>{first}</span>
        {!hidesOwner && (
          <>
            <Dot className={look.narrow} />
            <span className={look.gives}>
              <Marked text={alert.owner || m('today.noOwner')} search={search} />
            </span>
          </>
        )}
        {!isOpen && (
          <>
            {hidesOwner ? <Dot className={look.narrow} /> : <Dot />}
            <span className={alert.noNextStep ? look.firm : look.next}>
              {alert.noNextStep ? m('alert.noNextStep') : <Marked text={alert.nextStep} search={search} />}
            </span>
          </>
        )}
      </span>
    </div>
  );
});

function Dot({ className }: { className?: string }) {
  const look = useCompactRowLook();
  return <span className={mergeClasses(look.dot, className)}>·</span>;
}

function Mark({ title, icon }: { title: string; icon: 'blocked' | 'escalated' }) {
  return (
    <span title={title} style={{ display: 'inline-flex' }}>
      {icon === 'blocked' ? (
        <AlertMark mark="blocked" Icon={Prohibited16Filled} />
      ) : (
        <ArrowCircleUp16Regular aria-hidden />
      )}
    </span>
  );
}
