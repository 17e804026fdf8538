import type { SampleText } from '../../language/SampleText';

export const sample: SampleText = {
  plan: [
    {
      quarterGoal: 'Grow market share by 5%',
      monthGoal: '100 new customers',
      task: '50 customers from online campaigns',
      owner: 'Marketing manager',
      resources: '5,000 budget, support from Design',
      doneWhen: 'Sign-ups ≥50, trial rate ≥60%',
    },
    {
      quarterGoal: '',
      monthGoal: '',
      task: '30 customers from trade shows',
      owner: 'Sales lead',
      resources: '8,000 booth fee, printed material',
      doneWhen: 'Valid contacts ≥30, followed up ≥80%',
    },
    {
      quarterGoal: '',
      monthGoal: '',
      task: '20 customers through partners',
      owner: 'Channel specialist',
      resources: '5% partner commission',
      doneWhen: 'Signed partners ≥2, first order ≥100,000',
    },
  ],
  tasks: [
    {
      name: 'Design for the online campaign',
      owner: 'Design lead',
      reason: 'Customer asked for two more revisions',
      nextStep: 'Go live by June 15',
      help: 'None',
    },
    {
      name: 'Follow up customer A’s order',
      owner: 'Sales specialist',
      reason: 'Delivery agreed for June 18',
      nextStep: 'Ask the customer about the goods received',
      help: 'None',
    },
    {
      name: 'Test the warehouse stock system',
      owner: 'IT engineer',
      reason: 'Third-party interface fails to exchange data',
      nextStep: 'Supplier fixes it by June 22',
      help: 'Technical support from the supplier',
    },
  ],
  issues: [
    {
      issue: 'Customer A’s order shipped late',
      impact: 'Customer satisfaction fell',
      owner: 'Warehouse lead',
      rootCause: 'Stock data not synchronised in real time',
      temporary: 'Agreed delivery on June 18 with the customer',
      prevention: 'Introduce a warehouse management system by the end of June',
      verification: 'Shipped June 18, accepted by the customer',
    },
    {
      issue: 'Production stopped by a machine failure',
      impact: '30 units a day less',
      owner: 'Production manager',
      rootCause: 'No record of regular maintenance',
      temporary: 'Used the spare machine and worked overtime',
      prevention: 'Keep a maintenance log and check it weekly',
      verification: 'Spare machine running, output back on June 20',
    },
  ],
  summary: [
    {
      goal: '100 new customers',
      actual: '120 customers',
      reason: 'Better campaign design and new partners',
      worked: 'A/B tests of the campaign design raised conversion',
      improve: '',
      next: '',
    },
    {
      goal: 'Repeat purchase rate 40%',
      actual: '35%',
      reason: '',
      worked: '',
      improve: '',
      next: 'Call customers more often and offer a repeat discount',
    },
    {
      goal: 'Orders shipped on time 98%',
      actual: '95%',
      reason: 'Two machine failures caused delays',
      worked: 'The spare machine limited the damage',
      improve: 'Machines were serviced too rarely',
      next: 'Service the machines twice a week',
    },
  ],
};
