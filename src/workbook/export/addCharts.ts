import { PALETTE } from '../look/palette';
import type { ExportSnapshot } from './queueExportRead';
import { headingRows } from './exportCells';
import type { ExportChart, ExportReport } from './ExportReport';

/**
 * Queues the report's charts over the cells they are drawn from: new ones, or those of the last export with the new
 * figures and place. What a person changed of their look stays.
 * @param gone names of charts the report may have but has not this time
 */
export function addCharts(
  sheet: Excel.Worksheet,
  seen: ExportSnapshot,
  report: ExportReport,
  gone: readonly string[],
): void {
  for (const name of gone) if (seen.charts.has(name)) sheet.charts.getItem(name).delete();
  const headings = headingRows(report);
  for (const chart of report.charts) {
    const first = (headings[chart.of] ?? 0) + 1;
    const rows = report.blocks[chart.of]?.rows ?? [];
    const data = sheet.getRangeByIndexes(first, 0, rowsCharted(chart, rows.length) + 1, 2);
    const drawn = seen.charts.has(chart.name)
      ? sheet.charts.getItem(chart.name)
      : newChart(sheet, chart, data);
    drawn.setData(data, 'Columns');
    drawn.title.text = chart.title;
    if (chart.kind === 'bars')
      setAgainstWhole(
        drawn,
        rows.map(([, figure]) => Number(figure?.value)),
      );
    const [left, right] = chart.columns;
    drawn.setPosition(
      sheet.getRangeByIndexes(headings[0] ?? 0, left, 1, 1),
      sheet.getRangeByIndexes((headings[chart.until] ?? 0) - 2, right, 1, 1),
    );
  }
}

/** The last row of shares is their sum, which is no share. */
const rowsCharted = ({ kind }: ExportChart, rows: number) => (kind === 'shares' ? rows - 1 : rows);

function newChart(sheet: Excel.Worksheet, { name, kind }: ExportChart, data: Excel.Range): Excel.Chart {
  const chart = sheet.charts.add(kind === 'bars' ? 'BarClustered' : 'Doughnut', data, 'Columns');
  chart.name = name;
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  if (kind === 'shares') {
    chart.legend.position = 'Right';
    return chart;
  }
  chart.legend.visible = false;
  series.gapWidth = 60;
  series.format.fill.setSolidColor(PALETTE.brand);
  // The first goal on top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  return chart;
}

/** A scale from nothing whose marks are whole goals, so that the line a bar has to reach is the one at 100 %. */
function setAgainstWhole(chart: Excel.Chart, rates: readonly number[]): void {
  const axis = chart.axes.valueAxis;
  const maximum = Math.max(1.2, Math.ceil(Math.max(...rates) * 10 + 1) / 10);
  axis.minimum = Math.min(0, Math.floor(Math.min(...rates)));
  axis.maximum = maximum;
  axis.majorUnit = Math.max(1, Math.ceil(maximum / 5));
  axis.numberFormat = '0%';
}
