import { visitTeamWorkbooks } from './visitTeamWorkbooks';

describe('adopting and repairing in Chinese', () => {
  visitTeamWorkbooks(['zh-CN']);
});
