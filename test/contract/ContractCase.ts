/** What a case works on: the batch's context and an empty worksheet of its own, which is deleted afterwards. */
export interface ContractScene {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
  /** There for cases with `onlyOn: 'dev-host'`. */
  person?: PersonAtTheGrid;
}

/** What no API can do: the person's part, played by our own host. */
export interface PersonAtTheGrid {
  /** Opens a cell for typing. @returns what ends it */
  editsCell(): () => void;
}

/** One thing we rely on Excel to do. Written with nothing but the public Office.js API, so that any host can run it. */
export interface ContractCase {
  /** Unique within its behaviour. */
  name: string;
  /** Title of Microsoft's page, or "not documented: judged from …". */
  documentation: string;
  /**
   * Where the case can be tried. `dev-host`: it needs what the API cannot make. `web`: what it says is documented for
   * Excel on the web only, which our own host stands for.
   */
  onlyOn?: 'dev-host' | 'web';
  /** The version of ExcelApi it needs, when above 1.9. */
  needs?: string;
  /** @throws ContractFailure, or whatever error Office.js gives, when the host behaves otherwise. */
  run(scene: ContractScene): Promise<void>;
}

export interface Behaviour {
  behaviour: string;
  /** The cases need a workbook that counts days from 1904. The API cannot make one: they are for `dev-host` only. */
  date1904?: true;
  cases: readonly ContractCase[];
}
