import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessage } from '../../../context/LanguageContext';

interface Props {
  text: string;
  /** What else can be done with the sheet. */
  hint?: string;
  onGoTo: () => void;
  /** Opens it as a workbook of its own; absent where Excel cannot. */
  onNewWorkbook?: (() => void) | undefined;
}

/** Names the sheet something went to and offers to go there; nothing moves by itself. */
export function ExportNotice({ text, hint, onGoTo, onNewWorkbook }: Props) {
  const m = useMessage();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <div>{text}</div>
        {hint && <Caption1 block>{hint}</Caption1>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onGoTo}>
          {m('summary.goTo')}
        </Button>
        {onNewWorkbook && (
          <Button size="small" onClick={onNewWorkbook}>
            {m('summary.newBook')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
