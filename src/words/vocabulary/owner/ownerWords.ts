/** What a Chinese department ends with; a person's name never does. */
export const UNIT_ENDINGS =
  '事业部|事业群|部门|分公司|子公司|公司|集团|中心|车间|仓库|工厂|门店|部|处|科|课|室|组|队|局|司|厂|店|办公室|委员会';

/** English words of a department. */
export const ENGLISH_UNITS = 'teams?|dept\\.?|department|division|office|group|unit';

/** Groups made for one purpose and people without names: nobody answers for them. 测试组 is a department, 项目组 is not. */
export const NOBODY = [
  '组',
  '小组',
  '全组',
  '本组',
  '各组',
  '项目组',
  '工作组',
  '专项组',
  '攻关组',
  '课题组',
  '领导小组',
  '工作小组',
  '项目小组',
  '专班',
  '工作专班',
  '公司',
  '本公司',
  '本部门',
  '员工',
  '职工',
  '同事',
  '班子',
  '领导班子',
  '管理层',
  '多人',
  '若干人',
  'all',
  'all hands',
  '不详',
  '未知',
  'anyone',
  'anybody',
  'various',
  'multiple',
  'several',
  'us',
  'we',
  'unassigned',
  'not assigned',
  '待分配',
  '未分配',
  '待安排',
  '未指定',
  '待指定',
  '暂缺',
  '空缺',
  '同上',
  '同左',
  '同前',
  'ditto',
  'same as above',
  'vacant',
] as const;

/** 运营团队, 全公司, 相关部门, 3人, the team: nobody in particular, whatever goes with it. */
export const NOBODY_FORMS =
  /^(?:全(?:体|员|公司|集团|部门|组|团队|厂|局|校|院|科|店|班|队|家|部)|所有|各|相关(?:人员|部门|方|责任人|负责人|单位|同事|同志|领导)|有关(?:人员|部门|方|单位|同志|领导)|大家|大伙|每个人|人人|其他人|[\d一二两三四五六七八九十几数多]{1,3}(?:个)?(?:人|位同事|名员工|个部门))|^(?:负责人|责任人|人员|人选|owner)?\s?(?:待(?!定$)[\u4e00-\u9fff]{1,4}|待定|未定)$|^tb[adc]\b.|团队$|全员$|(?:成员|人员|同事们|人员们)$|等(?:[\d一二两三四五六七八九十]{0,3}人?)$|等(?:部门|人员|同事)$|^(?:(?:the|our|whole|entire|project|core) )*team$|^(?:all|every|each) \w+|^every(?:one|body)$|\bet al\.?$|\bteam$/i;

/** Family names of two characters, with a space behind them. */
export const COMPOUND_NAME =
  /^(?:欧阳|司马|上官|诸葛|东方|尉迟|皇甫|令狐|慕容|司徒|公孙|夏侯|轩辕|宇文|长孙|端木|独孤|南宫|百里|呼延|西门|司空|闻人|申屠|澹台|赫连|钟离|太史|仲孙)\s+\p{Script=Han}{1,2}$/u;

/** A title after a name; 张三 经理 is one person. */
export const TITLE =
  /^(?:[副正代]?(?:总经理|经理|总监|主管|主任|部长|科长|处长|组长|队长|厂长|店长|院长|局长|所长|班长|课长|总裁|董事长|工程师|专员|助理|老师|总工|总|工|主办|负责人|先生|女士|同学))$/;

/** Two family names apart a person from a department in 张三和市场部; 安, 金, 方 and the like begin departments. */
export const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶魏苏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦付白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃洪武戴莫孔向汤';
