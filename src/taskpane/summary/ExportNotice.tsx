import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessage } from '../language/LanguageContext';

/** Names the sheet something went to and offers to go there; nothing moves by itself. */
export function ExportNotice({ text, onGoTo }: { text: string; onGoTo: () => void }) {
  const m = useMessage();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onGoTo}>
          {m('summary.goTo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
