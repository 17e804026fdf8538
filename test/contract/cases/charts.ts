import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour, ContractScene } from '../ContractCase';

const page = '"Create and customize Excel charts with JavaScript"';
const chartPage = '"Excel.Chart class"';
const collection = '"Excel.ChartCollection class"';

/** A chart of two series over three months. */
async function addChart({ context, sheet }: ContractScene): Promise<Excel.Chart> {
  sheet.getRange('A1:C4').values = [
    ['Month', 'Plan', 'Done'],
    ['June', 10, 8],
    ['July', 12, 12],
    ['August', 14, 9],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
  await context.sync();
  return chart;
}

export const charts: Behaviour = {
  behaviour: 'charts',
  cases: [
    {
      name: 'a chart is added with a name, a type and an id',
      documentation: `${page}, Create a chart from a range`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.load('name,chartType,id');
        scene.sheet.charts.load('count');
        await scene.context.sync();
        checkEqual([chart.chartType, scene.sheet.charts.count], ['ColumnClustered', 1]);
        checkThat(chart.name !== '' && chart.id !== '', 'a name and an id');
      },
    },
    {
      name: 'one series a column, named by its header',
      documentation: `${collection}, add: seriesBy`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.series.load('items/name');
        await scene.context.sync();
        checkEqual(
          chart.series.items.map(({ name }) => name),
          ['Plan', 'Done'],
        );
      },
    },
    {
      name: 'one series a row',
      documentation: `${collection}, add: seriesBy`,
      async run(scene) {
        await addChart(scene);
        const chart = scene.sheet.charts.add('Line', scene.sheet.getRange('A1:C4'), 'Rows');
        chart.series.load('items/name');
        await scene.context.sync();
        checkEqual(
          chart.series.items.map(({ name }) => name),
          ['June', 'July', 'August'],
        );
      },
    },
    {
      name: 'a title is set and shown',
      documentation: `${page}, Set the chart title`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.title.text = '达成率';
        chart.title.load('text,visible');
        await scene.context.sync();
        checkEqual([chart.title.text, chart.title.visible], ['达成率', true]);
      },
    },
    {
      name: 'a title is hidden',
      documentation: '"Excel.ChartTitle class", visible',
      async run(scene) {
        const chart = await addChart(scene);
        chart.title.visible = false;
        chart.title.load('visible');
        await scene.context.sync();
        checkEqual(chart.title.visible, false);
      },
    },
    {
      name: 'axes have titles of their own',
      documentation: `${page}, Set an axis title`,
      async run(scene) {
        const { axes } = await addChart(scene);
        axes.categoryAxis.title.text = 'Month';
        axes.valueAxis.title.text = 'Tasks';
        axes.categoryAxis.title.load('text');
        axes.valueAxis.title.load('text');
        await scene.context.sync();
        checkEqual([axes.categoryAxis.title.text, axes.valueAxis.title.text], ['Month', 'Tasks']);
      },
    },
    {
      name: 'the scale and the gridlines of the value axis',
      documentation: `${page}, Format chart axes and Show or hide gridlines`,
      async run(scene) {
        const { valueAxis } = (await addChart(scene)).axes;
        valueAxis.minimum = 0;
        valueAxis.maximum = 20;
        valueAxis.majorGridlines.visible = false;
        valueAxis.load('minimum,maximum');
        valueAxis.majorGridlines.load('visible');
        await scene.context.sync();
        checkEqual([valueAxis.minimum, valueAxis.maximum, valueAxis.majorGridlines.visible], [0, 20, false]);
      },
    },
    {
      name: 'a legend is moved and hidden',
      documentation: '"Excel.ChartLegend class"',
      async run(scene) {
        const { legend } = await addChart(scene);
        legend.position = 'Bottom';
        legend.load('position,visible');
        await scene.context.sync();
        const shown = [legend.position, legend.visible];
        legend.visible = false;
        legend.load('visible');
        await scene.context.sync();
        checkEqual([...shown, legend.visible], ['Bottom', true, false]);
      },
    },
    {
      name: 'place and size are in points',
      documentation: `${chartPage}, left, top, width and height`,
      async run(scene) {
        const chart = await addChart(scene);
        Object.assign(chart, { left: 30, top: 45, width: 300, height: 200 });
        chart.load('left,top,width,height');
        await scene.context.sync();
        checkEqual([chart.left, chart.top, chart.width, chart.height].map(Math.round), [30, 45, 300, 200]);
      },
    },
    {
      name: 'setPosition puts it over cells',
      documentation: `${chartPage}, setPosition`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.setPosition('E2', 'H9');
        chart.load('left,top,width,height');
        const cells = scene.sheet.getRange('E2:H9');
        cells.load('left,top,width,height');
        await scene.context.sync();
        const place = ({ left, top, width, height }: Excel.Chart | Excel.Range) =>
          [left, top, width, height].map(Math.round);
        checkEqual(place(chart), place(cells));
      },
    },
    {
      name: 'charts are found by name and by place',
      documentation: `${collection}, getItem and getItemAt`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.name = 'ContractChart';
        await scene.context.sync();
        const found = [scene.sheet.charts.getItem('ContractChart'), scene.sheet.charts.getItemAt(0)];
        for (const one of found) one.load('name');
        const missing = scene.sheet.charts.getItemOrNullObject('Contract none');
        missing.load('name');
        await scene.context.sync();
        checkEqual(
          [...found.map(({ name }) => name), missing.isNullObject],
          ['ContractChart', 'ContractChart', true],
        );
      },
    },
    {
      name: 'setData puts other cells in place of the first',
      documentation: `${chartPage}, setData`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.setData(scene.sheet.getRange('A1:B4'), 'Columns');
        chart.series.load('items/name');
        await scene.context.sync();
        checkEqual(
          chart.series.items.map(({ name }) => name),
          ['Plan'],
        );
      },
    },
    {
      name: 'a series is added, named and given values',
      documentation: `${page}, Add a data series`,
      async run(scene) {
        const chart = await addChart(scene);
        scene.sheet.getRange('D2:D4').values = [[1], [2], [3]];
        const added = chart.series.add('Late');
        added.setValues(scene.sheet.getRange('D2:D4'));
        chart.series.load('items/name');
        await scene.context.sync();
        checkEqual(
          chart.series.items.map(({ name }) => name),
          ['Plan', 'Done', 'Late'],
        );
      },
    },
    {
      name: 'the colour and the labels of a series',
      documentation: '"Excel.ChartSeries class", format and hasDataLabels',
      async run(scene) {
        const series = (await addChart(scene)).series.getItemAt(0);
        series.format.fill.setSolidColor('#107C10');
        series.hasDataLabels = true;
        series.load('hasDataLabels');
        await scene.context.sync();
        checkEqual(series.hasDataLabels, true);
      },
    },
    {
      name: 'rows put into its cells move along with the chart’s data',
      documentation: 'not documented: judged from Excel, where a chart refers to cells as formulas do',
      async run(scene) {
        const chart = await addChart(scene);
        scene.sheet.getRange('1:2').insert('Down');
        chart.series.load('items/name');
        await scene.context.sync();
        checkEqual(
          chart.series.items.map(({ name }) => name),
          ['Plan', 'Done'],
        );
      },
    },
    {
      name: 'delete takes it away',
      documentation: `${chartPage}, delete`,
      async run(scene) {
        const chart = await addChart(scene);
        chart.delete();
        scene.sheet.charts.load('count');
        await scene.context.sync();
        checkEqual(scene.sheet.charts.count, 0);
        chart.title.text = 'gone';
        await checkFails(['ItemNotFound', 'InvalidReference', 'InvalidArgument'], () => scene.context.sync());
      },
    },
  ],
};
