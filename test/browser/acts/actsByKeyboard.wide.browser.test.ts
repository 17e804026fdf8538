import { describeActs } from './describeActs';
import { keyboard } from './keyboard';

describe('acts by the keyboard alone', () => {
  describeActs('acts-by-keyboard', keyboard);
});
