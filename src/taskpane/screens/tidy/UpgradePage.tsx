import { Text } from '@fluentui/react-components';
import { undoneOf, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import type { ToolProps } from './tool';

/** 升级工作簿: what a workbook of an earlier version lacks, added after asking; the footer takes it back. */
export function UpgradePage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, busy } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const { result: preview, action: look } = useCheck(actions.previewUpgrade, undoneOf(useJournalState()));
  useFooterProblem(look.problem, () => void look.run());
  const upgrade = async () => {
    const ran = await run(m('upgrade.title'), (options) => actions.upgradeWorkbook(options));
    if (!ran) return;
    say(m('upgrade.done'));
    onChanged();
    await look.run();
  };
  const isOlder = preview !== null && preview.from < preview.to;

  return (
    <FullPage
      title={m('upgrade.title')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        isOlder && (
          <FooterButton disabled={busy} onClick={() => void upgrade()}>
            {m('upgrade.run')}
          </FooterButton>
        )
      }
    >
      <ProgressLine busy={look.busy} step={look.step} />
      {preview && (
        <>
          <Text>{m(`upgrade.${isOlder ? (preview.steps.length > 0 ? 'found' : 'none') : 'current'}`)}</Text>
          {isOlder && preview.steps.length > 0 && (
            <ul>
              {preview.steps.map(({ kind }) => (
                <li key={kind}>{m(`upgrade.${kind}`, { sheet: preview.logSheet ?? '' })}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </FullPage>
  );
}
