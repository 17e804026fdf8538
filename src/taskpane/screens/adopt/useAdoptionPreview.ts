import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useRef, useState } from 'react';
import type { AdoptionPreview, AdoptionRequest } from '../../../usecases/adopt/adoption';
import { useAction } from '../../context/useAction';
import { usePane } from '../../context/PaneContext';

/** What taking a table over would do, looked up again whenever a choice changes; the last choice wins. */
export function useAdoptionPreview() {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const action = useAction(
    useCallback(
      (request: AdoptionRequest, onProgress) => actions.previewAdoption(runOptions({ onProgress }), request),
      [actions, runOptions],
    ),
  );
  const { run } = action;
  const [preview, setPreview] = useState<AdoptionPreview | null>(null);
  const wanted = useRef<AdoptionRequest | null>(null);
  const look = useCallback(
    async (request: AdoptionRequest) => {
      wanted.current = request;
      // Null while another look is under way: that one goes on with what is wanted by then.
      let answer = await run(request);
      let done = request;
      while (answer && wanted.current !== done) {
        done = wanted.current;
        answer = await run(done);
      }
      if (answer) setPreview(answer.result);
    },
    [run],
  );
  const retry = useCallback(() => {
    if (wanted.current) void look(wanted.current);
  }, [look]);
  return { preview, look, retry, busy: action.busy, step: action.step, problem: action.problem };
}
