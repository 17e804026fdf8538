import { textCell } from '../../../../src/domain/cells/cellSnapshot';
import { attain } from '../../../../src/domain/goal/attainment';
import type { Direction } from '../../../../src/domain/goal/reading/criterion';
import type { ClosedGoal, MonthSnapshot } from '../../../../src/domain/summary/monthSnapshot';
import { describeVerdict } from '../../../../src/words/language/describeVerdict';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import { day } from '../../../usecases/openSample';

/** A goal as a month is closed with it. */
export function closedGoal(goal: string, actual: string, direction: Direction | null = null): ClosedGoal {
  const { rate, verdict } = attain(goal, textCell(actual), direction);
  return {
    ...{ goal, actual, rate: rate ?? '', verdict: describeVerdict(languageOf('zh-CN'), verdict) },
    ...{ tasksDone: '', reason: '', worked: '', improve: '', next: '' },
  };
}

/** A closed month. */
export function closedMonth(
  period: string,
  goals: readonly ClosedGoal[],
  tasks: Partial<MonthSnapshot['tasks']> = {},
): MonthSnapshot {
  return {
    period,
    closedOn: day(`${period}-28`),
    goals,
    measurable: { measurable: goals.length, total: goals.length },
    tasks: {
      ...{ notStarted: 0, inProgress: 0, done: 0, late: 0, doneLate: 0, blocked: 0, cancelled: 0 },
      ...{ unscheduled: 0, ...tasks },
    },
    overLimit: 0,
    issues: { open: 0, inProgress: 0, resolved: 0, closed: 0 },
    newIssues: 0,
  };
}

/** One goal through the closed months of a quarter, and what the quarter says of it (SPEC section 7). */
export const QUARTER_FIGURES: readonly (readonly [
  title: string,
  months: readonly (readonly [goal: string, actual: string, direction?: Direction])[],
  expected: string,
])[] = [
  [
    'an amount is added up, goals and actuals alike',
    [
      ['新增客户100家', '86家'],
      ['新增客户100家', '97家'],
      ['新增客户100家', '120家'],
    ],
    'sum 303家/300家 101% met',
  ],
  [
    'of which the goal changed from month to month',
    [
      ['新增客户80家', '80家'],
      ['新增客户120家', '90家'],
    ],
    'sum 170家/200家 85%',
  ],
  [
    'where fewer are better',
    [
      ['客户投诉≤6起', '7起'],
      ['客户投诉≤6起', '6起'],
      ['客户投诉≤6起', '4起'],
    ],
    'sum 17起/18起 106% met',
  ],
  [
    'in one unit',
    [
      ['销售额100万元', '98万元'],
      ['销售额100万元', '1100000元'],
    ],
    'sum 208万元/200万元 104% met',
  ],
  ...(
    ['门店数50家', '用户数突破50家', '应收账款控制在50家以内', '现有客户50家', '未结问题不超过50家'] as const
  ).map(
    (goal) =>
      [
        `what stands at a time is its last month: ${goal}`,
        [
          [goal, '48家'],
          [goal, '50家'],
        ],
        'last 50家 100% met',
      ] as const,
  ),
  ...(['会员50家', '注册用户达到50家', '覆盖50家'] as const).map(
    (goal) =>
      [
        `what may stand or come in has no figure: ${goal}`,
        [
          [goal, '48家'],
          [goal, '50家'],
        ],
        'none',
      ] as const,
  ),
  ...(['新增会员50家', '新开门店50家', '收回应收50家', '培训覆盖50家', '解决遗留问题50家'] as const).map(
    (goal) =>
      [
        `what comes in or is done is added up, whatever it is: ${goal}`,
        [
          [goal, '48家'],
          [goal, '52家'],
        ],
        'sum 100家/100家 100% met',
      ] as const,
  ),
  [
    'a sum is grouped as its goal is',
    [
      ['销售额1,000,000元', '1,200,000元'],
      ['销售额1,000,000元', '80万元'],
    ],
    'sum 2,000,000元/2,000,000元 100% met',
  ],
  [
    'a negative sum has one sign',
    [
      ['利润-5万元', '-3万元'],
      ['利润-5万元', '-6万元'],
    ],
    'sum -9万元/-10万元 110% met',
  ],
  [
    'without an added error of binary fractions',
    [
      ['回款0.1亿元', '0.1亿元'],
      ['回款0.2亿元', '0.2亿元'],
    ],
    'sum 0.3亿元/0.3亿元 100% met',
  ],
  [
    'by the direction its closings went by',
    [
      ['返工工时10次', '5次', 'lower'],
      ['返工工时10次', '8次', 'lower'],
    ],
    'sum 13次/20次 135% met',
  ],
  [
    'a ratio is its last month, not a mean and not a sum',
    [
      ['老客户复购率40%', '38%'],
      ['老客户复购率40%', '37%'],
      ['老客户复购率40%', '35%'],
    ],
    'last 35% 88%',
  ],
  [
    'a mark',
    [
      ['客户满意度90分', '88分'],
      ['客户满意度90分', '92分'],
    ],
    'last 92分 102% met',
  ],
  [
    'a duration',
    [
      ['平均交付周期≤5天', '6天'],
      ['平均交付周期≤5天', '4天'],
    ],
    'last 4天 120% met',
  ],
  [
    'stock',
    [
      ['库存≤500万元', '480万元'],
      ['库存≤500万元', '490万元'],
    ],
    'last 490万元 102% met',
  ],
  [
    'what is counted per day',
    [
      ['日均订单200单', '180单'],
      ['日均订单200单', '210单'],
    ],
    'last 210单 105% met',
  ],
  [
    'what leads is an amount',
    [
      ['率先签约10家', '12家'],
      ['率先签约10家', '9家'],
    ],
    'sum 21家/20家 105% met',
  ],
  [
    'a year’s total',
    [
      ['年度累计签约50家', '20家'],
      ['年度累计签约50家', '35家'],
    ],
    'last 35家 70%',
  ],
  [
    'a way from one figure to another',
    [
      ['缺陷从200降到0', '100'],
      ['缺陷从200降到0', '20'],
    ],
    'last 20 90%',
  ],
  [
    'words',
    [
      ['完成SOP', '未完成'],
      ['完成SOP', '已完成'],
    ],
    'last 已完成  met',
  ],
  [
    'a month that is blank is not added as nothing',
    [
      ['新增客户100家', '86家'],
      ['新增客户100家', ''],
    ],
    'none',
  ],
  [
    'a month in words is not added as nothing',
    [
      ['新增客户100家', '86家'],
      ['新增客户100家', '还在统计'],
    ],
    'none',
  ],
  [
    'units that do not convert are not added',
    [
      ['培训100人', '80人'],
      ['培训100场', '90场'],
    ],
    'none',
  ],
  [
    'goals of which one wants more and one fewer are not added',
    [
      ['外呼≥100次', '120次'],
      ['外呼≤100次', '90次'],
    ],
    'none',
  ],
  ['one month alone', [['新增客户100家', '86家']], 'sum 86家/100家 86%'],
  [
    'in English',
    [
      ['100 new customers', '86'],
      ['100 new customers', '120'],
    ],
    'sum 206/200 103% met',
  ],
];
