import { CAUSE_KINDS, type CauseKind } from '../schema/issueCodes';
import { readCauseKind } from '../../words/vocabulary/readWord';

const KEYWORDS: Readonly<Record<CauseKind, RegExp>> = {
  people:
    /人员|员工|操作工|新人|人手|缺编|离职|培训|技能|经验|疏忽|粗心|大意|忘记|责任心|疲劳|\b(?:staff|operator|people|training|skill|fatigue|careless|forgot)\w*/gi,
  machine:
    /设备|机器|机台|工具|模具|夹具|系统|软件|服务器|接口|网络|故障|保养|维修|\b(?:machine|equipment|tool|server|software|system|interface|network|maintenance)\w*/gi,
  material:
    /物料|材料|原料|来料|供应商|库存|缺料|零件|配件|包材|耗材|\b(?:material|supplier|stock|inventory|component)\w*/gi,
  method:
    /流程|制度|标准|规范|方法|工艺|程序|机制|计划|沟通|交接|审批|盘点|\b(?:process|procedure|standard|method|workflow|plan|approval)\w*/gi,
  environment:
    /环境|天气|温度|湿度|噪音|场地|政策|市场|节假日|暴雨|台风|停电|\b(?:environment|weather|temperature|humidity|noise|market|regulation|holiday)\w*/gi,
  measurement:
    /测量|检测|检验|抽检|计量|量具|数据|统计|口径|校准|\b(?:measure|inspect|gauge|data|metric|calibrat)\w*/gi,
};

const LONGEST_CAUSE = 1000;
const LONGEST_KIND = 200;

/**
 * The kind of cause a text most likely is, by how many of each kind's keywords it has; of equally many the
 * first in the order of 人机料法环测. Null without any. It is only proposed: the column 根因类别 decides.
 */
export function suggestCauseKind(cause: string): CauseKind | null {
  const plain = cause.slice(0, LONGEST_CAUSE).normalize('NFKC');
  let best: CauseKind | null = null;
  let most = 0;
  for (const kind of CAUSE_KINDS) {
    const found = [...plain.matchAll(KEYWORDS[kind])].length;
    if (found > most) [best, most] = [kind, found];
  }
  return best;
}

/** The kind named in 根因类别, of several the first that is one (机/法); null when none is. */
export function namedCauseKind(text: string): CauseKind | null {
  if (text.length > LONGEST_KIND) return null;
  for (const part of [text, ...text.split(/[、,，;；/\s]+/)]) {
    const kind = readCauseKind(part);
    if (kind) return kind;
  }
  return null;
}
