import { visitTeamWorkbooks } from './visitTeamWorkbooks';

describe('adopting and repairing in Chinese', () => {
  visitTeamWorkbooks(['zh-CN']);
});

describe('adopting and repairing in Chinese, in every look', () => {
  visitTeamWorkbooks(['zh-CN']);
});
