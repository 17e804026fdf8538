import { Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { isoDay } from '../../../domain/dates/day';
import { isSamePerson, readVerifier } from '../../../domain/issue/verifier/readVerifier';
import { withVerifier } from '../../../domain/issue/verifier/withVerifier';
import type { SkippedChange } from '../../../usecases/changes/placeChanges';
import type { IssueCheckItem, IssueField } from '../../../usecases/issues/checkIssues';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { BeforeAfter } from '../../parts/form/BeforeAfter';
import { DayInput } from '../../parts/form/DayInput';
import { FormFrame } from '../../parts/form/FormFrame';
import { skippedNote } from '../../parts/form/skippedNote';
import { typedDay } from '../../parts/form/typedDay';
import { useDayNotes } from '../../parts/form/useDayNotes';
import { claimKey } from '../../parts/keyboard/claimKey';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';
import type { IssueWork } from './useIssueWork';

interface Props {
  issue: IssueCheckItem;
  field: IssueField;
  /** How the sheet names who verified. */
  verifiedBy: string;
  work: IssueWork;
}

/** The next missing field of an issue, filled in where one is: what is there, what will, one confirm. */
export function IssueForm({ issue, field, verifiedBy, work }: Props) {
  const m = useMessage();
  const { column, header, text: before, cell } = field;
  const isDay = column === 'occurredOn';
  const isVerification = column === 'verification';
  const [draft, setDraft] = useState(
    () =>
      work.draftOf(issue, field) ?? {
        text: isDay ? '' : before,
        verifier: isVerification ? (readVerifier(before) ?? '') : '',
      },
  );
  const [asked, setAsked] = useState(false);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const region = useRef<HTMLDivElement>(null);
  useFocusHome(region);
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    work.keepDraft(issue, field, next);
  };
  const day = isDay ? typedDay(draft.text) : null;
  const { host } = usePane();
  const dayNotes = useDayNotes(host.today());
  const text = isVerification ? withVerifier(draft.text, draft.verifier, verifiedBy) : draft.text.trim();
  const after = isDay ? day && { day } : text;
  const isNew = after !== null && after !== '' && after !== before.trim();
  const shown = isDay ? day && isoDay(day) : text;
  const verifier = draft.verifier.trim();
  const verifierProblem =
    verifier === ''
      ? 'issues.noVerifier'
      : isSamePerson(verifier, issue.owner)
        ? 'issues.otherVerifier'
        : null;
  const isReady = isNew && !(isVerification && (verifierProblem !== null || draft.text.trim() === ''));
  const noteOf = (skipped: SkippedChange) => skippedNote(m, skipped);
  const onConfirm = () => {
    setAsked(true);
    if (!isReady || after === null) return;
    void work
      .fill(issue, field, after)
      .then((skipped) => skipped && setNotes([...new Set(skipped.map(noteOf))]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    work.closeForm();
  };
  const isBlank = draft.text.trim() === '';
  const lacks = () => {
    if (isDay) return dayNotes.lack(draft.text);
    if (isBlank) return m('act.nothing');
    return isVerification || isNew ? null : m('act.nothingNew');
  };
  const problem = asked ? lacks() : null;
  return (
    <div ref={region} onKeyDown={onKeyDown}>
      <FormFrame
        confirm={m(before.trim() === '' ? 'act.writeOne' : 'act.replace', { address: cell.address })}
        busy={work.busy}
        isReady
        notes={notes}
        onConfirm={onConfirm}
        onCancel={work.closeForm}
      >
        <Field
          size="small"
          label={header}
          {...(column === 'prevention' ? { hint: m('act.who') } : {})}
          {...(problem ? { validationMessage: problem } : {})}
        >
          {isDay ? (
            <DayInput autoFocus value={draft.text} onChange={(value) => change({ text: value })} />
          ) : column === 'owner' ? (
            <Input
              size="small"
              autoFocus
              value={draft.text}
              onChange={(_, { value }) => change({ text: value })}
            />
          ) : (
            <Textarea
              size="small"
              rows={3}
              resize="vertical"
              textarea={{ autoFocus: true }}
              value={draft.text}
              onChange={(_, { value }) => change({ text: value })}
            />
          )}
        </Field>
        {isVerification && (
          <Field
            size="small"
            label={m('issues.verifiedBy')}
            {...(asked && verifierProblem ? { validationMessage: m(verifierProblem) } : {})}
          >
            <Input
              size="small"
              value={draft.verifier}
              onChange={(_, { value }) => change({ verifier: value })}
            />
          </Field>
        )}
        {isNew && shown && (
          <BeforeAfter
            place={m('summary.place', { sheet: cell.sheet, address: cell.address })}
            cells={[{ header, before: before.trim(), after: shown }]}
          />
        )}
        {issue.text && <Text size={200}>{issue.text}</Text>}
      </FormFrame>
    </div>
  );
}
