import { makeStyles } from '@fluentui/react-components';
import { LazyScreen } from '../../parts/fetched/LazyScreen';
import { focusHome } from '../../parts/keyboard/useFocusHome';
import type { Tool, ToolProps } from './tool';

const loadDates = async () => (await import('./DatesPage')).DatesPage;
const loadRules = async () => (await import('./RulesPage')).RulesPage;
const loadColumns = async () => (await import('./ColumnsPage')).ColumnsPage;
const loadLook = async () => (await import('./LookPage')).LookPage;
const loadUpgrade = async () => (await import('./UpgradePage')).UpgradePage;
const loadAdopt = async () => (await import('../adopt/AdoptPage')).AdoptPage;

const useStyles = makeStyles({ page: { flexGrow: 1, minHeight: 0 } });

/** A tool's page in place of all but the pane's footer. */
export function ToolPage({ tool, onChanged, onClose }: ToolProps & { tool: Tool }) {
  const styles = useStyles();
  const onDone = () => {
    onChanged();
    onClose();
  };
  return (
    <div className={styles.page} {...focusHome}>
      {tool === 'adopt' && <LazyScreen load={loadAdopt} props={{ start: null, onDone, onClose }} />}
      {tool === 'dates' && <LazyScreen load={loadDates} props={{ onChanged, onClose }} />}
      {tool === 'rules' && <LazyScreen load={loadRules} props={{ onChanged, onClose }} />}
      {tool === 'columns' && <LazyScreen load={loadColumns} props={{ onChanged, onClose }} />}
      {tool === 'upgrade' && <LazyScreen load={loadUpgrade} props={{ onChanged, onClose }} />}
      {tool === 'look' && <LazyScreen load={loadLook} props={{ onChanged, onClose }} />}
    </div>
  );
}
