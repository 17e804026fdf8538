import type { SampleText } from '../../language/SampleText';

export const sample: SampleText = {
  plan: [
    {
      quarterGoal: '市场份额提升5%',
      monthGoal: '新增客户100家',
      task: '线上推广获客50家',
      owner: '市场部*经理',
      resources: '预算5000元,设计部支持',
      doneWhen: '注册用户≥50人,试用率≥60%',
    },
    {
      quarterGoal: '',
      monthGoal: '',
      task: '线下展会获客30家',
      owner: '销售部*主管',
      resources: '展位费8000元,物料支持',
      doneWhen: '有效联系方式≥30个,跟进率≥80%',
    },
    {
      quarterGoal: '',
      monthGoal: '',
      task: '渠道合作获客20家',
      owner: '渠道部*专员',
      resources: '合作返点5%',
      doneWhen: '签订协议≥2家,首单金额≥10万',
    },
  ],
  tasks: [
    {
      name: '线上推广素材设计',
      owner: '设计部*主管',
      reason: '客户需求增加2版修改',
      nextStep: '6月15日前完成上线',
      help: '无',
    },
    {
      name: '客户A订单跟进',
      owner: '销售部*专员',
      reason: '已协商6月18日发货',
      nextStep: '跟进客户收货反馈',
      help: '无',
    },
    {
      name: '仓库库存系统调试',
      owner: 'IT部*工程师',
      reason: '第三方接口数据对接失败',
      nextStep: '协调供应商6月22日修复',
      help: '需供应商技术支持',
    },
  ],
  issues: [
    {
      issue: '客户A订单延迟发货',
      impact: '客户满意度下降',
      owner: '仓库*主管',
      rootCause: '库存数据未实时同步',
      temporary: '联系客户协商6月18日发货',
      prevention: '引入WMS系统,6月底前完成',
      verification: '6月18日发货,客户接受',
    },
    {
      issue: '生产设备故障停机',
      impact: '日产量减少30台',
      owner: '生产部*经理',
      rootCause: '设备定期保养记录缺失',
      temporary: '调度备用设备,加班补产',
      prevention: '建立设备保养台账,每周检查',
      verification: '备用设备已启用,6月20日恢复产量',
    },
  ],
  summary: [
    {
      goal: '新增客户100家',
      actual: '120家',
      reason: '线上推广素材优化、渠道新增',
      worked: '推广素材A/B测试提升率',
      improve: '',
      next: '',
    },
    {
      goal: '老客户复购率40%',
      actual: '35%',
      reason: '',
      worked: '',
      improve: '',
      next: '增加客户回访,推出复购折扣',
    },
    {
      goal: '订单准时发货率98%',
      actual: '95%',
      reason: '2次设备故障导致延迟',
      worked: '备用设备启用减少影响',
      improve: '设备保养频次不足',
      next: '提高保养至每周2次',
    },
  ],
};
