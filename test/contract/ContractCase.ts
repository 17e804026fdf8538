/** What a case works on: the batch's context and an empty worksheet of its own, which is deleted afterwards. */
export interface ContractScene {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
}

/** One thing we rely on Excel to do. Written with nothing but the public Office.js API, so that any host can run it. */
export interface ContractCase {
  /** Unique within its behaviour. */
  name: string;
  /** Title of Microsoft's page, or "not documented: judged from …". */
  documentation: string;
  /** The case needs a condition the API cannot make, so only our own host can be put to it. */
  onlyOn?: 'dev-host';
  /** @throws ContractFailure, or whatever error Office.js gives, when the host behaves otherwise. */
  run(scene: ContractScene): Promise<void>;
}

export interface Behaviour {
  behaviour: string;
  cases: readonly ContractCase[];
}
