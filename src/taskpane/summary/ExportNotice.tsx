import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ExportResult } from '../../usecases/summaryResult';
import { useMessage } from '../language/LanguageContext';

/** Names the sheet an export went to and offers to go there; nothing moves by itself. */
export function ExportNotice({ result, onGoTo }: { result: ExportResult; onGoTo: () => void }) {
  const m = useMessage();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {m(result.created ? 'summary.created' : 'summary.updated', { sheet: result.sheet })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onGoTo}>
          {m('summary.goTo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
