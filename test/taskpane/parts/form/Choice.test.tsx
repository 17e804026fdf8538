import { RadioGroup, tokens } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { Choice } from '../../../../src/taskpane/parts/form/Choice';
import { Tick } from '../../../../src/taskpane/parts/form/Tick';

test('what is not chosen is as easy to read as what is', () => {
  render(
    <RadioGroup defaultValue="move">
      <Choice value="move" label="改期" />
      <Choice value="copy" label="复制" />
    </RadioGroup>,
  );
  for (const word of ['改期', '复制'])
    expect(screen.getByText(word).style.color).toBe(tokens.colorNeutralForeground1);
  expect(screen.getByRole('radio', { name: '改期' })).toHaveProperty('checked', true);
});

test('what is not ticked is as easy to read as what is', () => {
  const ticked: boolean[] = [];
  render(<Tick checked={false} label="同时写入" onChange={(on) => ticked.push(on)} />);
  expect(screen.getByText('同时写入').style.color).toBe(tokens.colorNeutralForeground1);
  screen.getByRole('checkbox', { name: '同时写入' }).click();
  expect(ticked).toEqual([true]);
});
