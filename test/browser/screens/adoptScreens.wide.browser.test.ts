import { visitTeamWorkbooks } from './visitTeamWorkbooks';

describe('adopting and repairing in English, the pane in both languages', () => {
  visitTeamWorkbooks(['en', 'zh-CN']);
});
