import { describeActs } from './describeActs';
import { mouse } from './mouse';

describe('acts by mouse', () => {
  describeActs('acts-by-mouse', mouse);
});
