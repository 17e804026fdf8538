import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { TOOLS, type Tool } from './tool';
import { useElementRef } from '../../parts/keyboard/useElementRef';

interface Props {
  onOpen: (tool: Tool) => void;
  /** The tool whose page was just closed takes the focus back. */
  returnTo: Tool | null;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  tool: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
});

/** What is done to a workbook now and then, one button each. */
export function ToolList({ onOpen, returnTo }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const last = useElementRef<HTMLButtonElement>();
  useEffect(() => last.current?.focus(), [last]);
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {m('tools.title')}
      </Subtitle2>
      <div className={styles.list}>
        {TOOLS.map((tool) => (
          <div key={tool} className={styles.tool}>
            <Button size="small" ref={tool === returnTo ? last : undefined} onClick={() => onOpen(tool)}>
              {m(`tools.${tool}`)}
            </Button>
            <Caption1>{m(`tools.${tool}Hint`)}</Caption1>
          </div>
        ))}
      </div>
    </>
  );
}
