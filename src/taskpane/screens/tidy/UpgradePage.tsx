import { Text } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { UpgradePreview } from '../../../usecases/upgrade/previewUpgrade';
import type { UpgradeUndo } from '../../../usecases/upgrade/upgradeWorkbook';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useRunOptions } from '../../context/useRunOptions';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import type { ToolProps } from './tool';
import { UndoButton } from './UndoButton';

/** 升级工作簿: what a workbook of an earlier version lacks, added after asking and taken out again. */
export function UpgradePage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<UpgradePreview | null>(null);
  const [done, setDone] = useState<{ text: string; undo: UpgradeUndo | null } | null>(null);
  const look = useAction(
    useCallback(
      async (_: void, onProgress) => setPreview(await actions.previewUpgrade(runOptions({ onProgress }))),
      [actions, runOptions],
    ),
  );
  const write = useAction(
    useCallback(
      (_: void, onProgress) => actions.upgradeWorkbook(runOptions({ onProgress, follows: true })),
      [actions, runOptions],
    ),
  );
  const undo = useAction(
    useCallback(
      (what: UpgradeUndo, onProgress) => actions.undoUpgrade(runOptions({ onProgress, follows: true }), what),
      [actions, runOptions],
    ),
  );
  const open = useEffectEvent(() => void look.run());
  useEffect(() => open(), []);
  const afterwards = async (text: string, back: UpgradeUndo | null) => {
    setDone({ text, undo: back });
    onChanged();
    await look.run();
  };
  const upgrade = async () => {
    const upgraded = await write.run();
    if (upgraded) await afterwards(m('upgrade.done'), upgraded.result?.undo ?? null);
  };
  const takeBack = async (what: UpgradeUndo) => {
    const undone = await undo.run(what);
    if (!undone) return;
    const { kept } = undone.result;
    await afterwards(
      kept.length === 0 ? m('upgrade.undone') : m('upgrade.kept', { columns: kept.join(' / ') }),
      null,
    );
  };
  const isOlder = preview !== null && preview.from < preview.to;
  const busy = write.busy || undo.busy;

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
      <ProgressLine busy={look.busy || busy} step={write.step ?? undo.step ?? look.step} />
      {look.problem && <ProblemBar problem={look.problem} onRetry={() => void look.run()} />}
      {write.problem && <ProblemBar problem={write.problem} onDismiss={write.dismiss} />}
      {undo.problem && <ProblemBar problem={undo.problem} onDismiss={undo.dismiss} />}
      {done && (
        <Text role="status">
          {done.text} {done.undo && <UndoButton onUndo={() => done.undo && void takeBack(done.undo)} />}
        </Text>
      )}
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
