import { CAUSE_KINDS } from '../../../../src/domain/schema/issueCodes';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fishboneLayout, type FishboneLayout } from '../../../../src/domain/issue/fishbone/fishboneLayout';
import { fishboneSvg } from '../../../../src/domain/issue/fishbone/fishboneSvg';
import { groupCauses } from '../../../../src/domain/issue/fishbone/groupCauses';
import { textWidth, wrapText } from '../../../../src/domain/issue/fishbone/wrapText';
import { namedCauseKind, suggestCauseKind } from '../../../../src/domain/issue/suggestCauseKind';
import { LANGUAGES, languageOf } from '../../../../src/words/vocabulary/languages';

const zh = languageOf('zh-CN');
const cause = (rootCause: string, causeKind = '') => ({ rootCause, causeKind });

it.each([
  ['设备定期保养记录缺失', 'machine'],
  ['新人没有培训', 'people'],
  ['来料不合格', 'material'],
  ['仓库盘点流程缺失', 'method'],
  ['梅雨季湿度过高', 'environment'],
  ['量具没有校准', 'measurement'],
  // one keyword each: the first in the order of 人机料法环测
  ['库存数据未实时同步', 'material'],
  ['No written procedure', 'method'],
  ['原因不明', null],
  ['', null],
])('%j is suggested as %s', (text, expected) => {
  expect(suggestCauseKind(text)).toBe(expected);
});

it.each([
  ['机', 'machine'],
  ['设备', 'machine'],
  ['法/机', 'method'],
  ['Mother nature', 'environment'],
  ['measurement', 'measurement'],
  ['别的', null],
  ['', null],
])('根因类别 %j names %s', (text, expected) => {
  expect(namedCauseKind(text)).toBe(expected);
});

it('reads every word of a kind back as that kind, in any language', () => {
  for (const { causeKinds } of LANGUAGES) {
    for (const kind of CAUSE_KINDS) {
      const { word, variants } = causeKinds[kind];
      for (const spelling of [word, ...variants])
        expect([spelling, namedCauseKind(spelling)]).toEqual([spelling, kind]);
    }
  }
});

describe('grouping', () => {
  const show = (...causes: ReturnType<typeof cause>[]) => {
    const { kinds, unsorted } = groupCauses(causes);
    const of = (list: (typeof kinds)[number]['causes']) =>
      list.map(({ text, times, suggested }) => `${text}×${times}${suggested ? '?' : ''}`).join(' ');
    return [
      ...kinds.flatMap((group) => (group.causes.length ? [`${group.kind} ${of(group.causes)}`] : [])),
      of(unsorted),
    ].join(' | ');
  };
  it.each<[causes: ReturnType<typeof cause>[], expected: string]>([
    [[cause('设备老化')], 'machine 设备老化×1? | '],
    [[cause('设备老化', '法')], 'method 设备老化×1 | '],
    [[cause('设备老化'), cause('设备 老化')], 'machine 设备老化×2? | '],
    [[cause('设备老化'), cause('设备老化', '机')], 'machine 设备老化×2 | '],
    [[cause('原因不明')], '原因不明×1?'],
    [[cause('为什么1：停机\n为什么2：保养制度缺失', '法')], 'method 保养制度缺失×1 | '],
    [[cause('无'), cause('')], ''],
    [[cause('流程缺失'), cause('新人多')], 'people 新人多×1? | method 流程缺失×1? | '],
  ])('%j → %s', (causes, expected) => {
    expect(show(...causes)).toBe(expected);
  });
});

it.each<[text: string, width: number, mostLines: number, expected: string[]]>([
  ['库存数据未实时同步', 50, 9, ['库存数据未', '实时同步']],
  ['库存数据未实时同步', 50, 1, ['库存数据…']],
  ['stock data not synchronised', 70, 9, ['stock data', 'not', 'synchronised']],
  ['引入WMS系统', 50, 9, ['引入WMS系', '统']],
  // a closing mark never begins a line
  ['库存数据未，实时', 50, 9, ['库存数据', '未，实时']],
  ['abcdefghijklmnop', 40, 9, ['abcdef', 'ghijkl', 'mnop']],
  ['  两\n行 ', 90, 9, ['两 行']],
  ['', 90, 9, []],
])('%j in %i wide, %i lines → %j', (text, width, mostLines, expected) => {
  expect(wrapText(text, { width, fontSize: 10, mostLines })).toEqual(expected);
});

describe('the layout', () => {
  const many = (count: number) =>
    groupCauses(
      ['人', '机', '料', '法', '环', '测'].flatMap((kind) =>
        Array.from({ length: count }, (_, index) =>
          cause(`${kind}的第${index}条原因，写得比较长，要分成两行才放得下`, kind),
        ),
      ),
    );
  const inside = ({ width, height, bones, head }: FishboneLayout) =>
    [head, ...bones.map(({ label }) => label)].every(
      (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
    );

  it('has the proportion of A4 landscape', () => {
    const { width, height } = fishboneLayout(zh, '停机', groupCauses([]));
    expect(width / height).toBeCloseTo(297 / 210, 2);
  });

  it('puts the six kinds above and below the spine, all joined to it', () => {
    const { bones, spine } = fishboneLayout(zh, '停机', groupCauses([]));
    expect(bones.map(({ label }) => label.text.lines)).toEqual([
      ['人'],
      ['机'],
      ['料'],
      ['法'],
      ['环'],
      ['测'],
    ]);
    expect(bones.map(({ line }) => Math.sign(line.y1 - spine.y1))).toEqual([-1, 1, -1, 1, -1, 1]);
    for (const { line } of bones) {
      expect(line.y2).toBe(spine.y1);
      expect(line.x2).toBeGreaterThan(spine.x1);
      expect(line.x2).toBeLessThan(spine.x2);
    }
  });

  it.each([0, 1, 3, 6, 10, 40])('keeps %i causes a bone apart, on the page and on their bones', (count) => {
    const layout = fishboneLayout(zh, '生产设备故障停机', many(count));
    expect(inside(layout)).toBe(true);
    for (const { line, causes } of layout.bones) {
      const [top, bottom] = [Math.min(line.y1, line.y2), Math.max(line.y1, line.y2)];
      let previous = top;
      for (const mark of causes) {
        const { text } = mark;
        expect(text.y - text.fontSize).toBeGreaterThanOrEqual(previous);
        expect(text.y + (text.lines.length - 1) * text.lineHeight).toBeLessThan(mark.line.y1);
        expect(text.x).toBeGreaterThanOrEqual(0);
        for (const words of text.lines)
          expect(textWidth(words, text.fontSize)).toBeLessThanOrEqual(mark.line.x2 - text.x);
        // the end of the twig lies on the bone
        const along = (mark.line.y2 - line.y1) / (line.y2 - line.y1);
        expect(mark.line.x2).toBeCloseTo(line.x1 + along * (line.x2 - line.x1), 6);
        previous = mark.line.y1;
      }
      expect(previous).toBeLessThanOrEqual(bottom);
    }
  });

  it('counts what does not fit', () => {
    const [bone] = fishboneLayout(zh, '停机', many(40)).bones;
    const shown = bone?.causes.length ?? 0;
    expect(bone?.causes.at(-1)?.text.lines).toEqual([`还有 ${40 - (shown - 1)} 条`]);
  });

  it('writes causes of no kind below, and how often a cause was found', () => {
    const groups = groupCauses([
      cause('原因不明'),
      cause('查不出'),
      cause('查不出'),
      cause('设备老化'),
      cause('设备老化'),
    ]);
    const layout = fishboneLayout(zh, '停机', groups);
    expect(layout.unsorted?.lines).toEqual(['未分类：原因不明；查不出 ×2']);
    expect(layout.bones[1]?.causes[0]?.text.lines).toEqual(['设备老化 ×2']);
  });
});

describe('the picture', () => {
  const svg = (problem: string, ...causes: ReturnType<typeof cause>[]) =>
    fishboneSvg(fishboneLayout(zh, problem, groupCauses(causes)));

  it('is well-formed XML with the cells’ texts as they stand', () => {
    const nasty = `<b>A & "B" 'C'</b>]]>`;
    const picture = svg(nasty, cause(`设备${nasty}`), cause('<script>原因</script>'));
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<script|<b>/);
    const { svg: parsed } = new XMLParser({ ignoreAttributes: false }).parse(picture) as {
      svg: { title: string };
    };
    expect(parsed.title).toBe(`鱼骨图：${nasty}`);
  });

  it('drops characters XML cannot hold', () => {
    const picture = svg('停\u0000机\u000B\uFFFF\uD800', cause('设备\u0008老化😀'));
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).toContain('<title>鱼骨图：停机</title>');
    expect(picture).toContain('设备老化😀');
  });

  it('is the same for the same issues', () => {
    const picture = svg('停机', cause('设备老化'), cause('新人多', '人'));
    expect(svg('停机', cause('设备老化'), cause('新人多', '人'))).toBe(picture);
    expect(picture).toContain('viewBox="0 0 1123 794"');
    expect(picture).not.toMatch(/NaN|undefined/);
  });
});
