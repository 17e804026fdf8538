import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { Notice } from '../../parts/outcome/Notice';
import { SkippedLines } from '../../parts/outcome/SkippedLines';

interface Props {
  skipped: ApplyResult['skipped'];
  onDismiss: () => void;
}

/** Changes that were not written, each with what its cell holds now; what was written is said in the footer. */
export const SkippedNotice = ({ skipped, onDismiss }: Props) => (
  <Notice intent="warning" onDismiss={onDismiss}>
    <SkippedLines skipped={skipped} />
  </Notice>
);
