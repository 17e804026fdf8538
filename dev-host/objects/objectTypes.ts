import type { ObjectType } from './model/ObjectType';
import type { TypeName } from './model/ObjectStates';
import { addinInternalService } from './AddinInternalService';
import { application } from './Application';
import { autoFilter } from './AutoFilter';
import { cellValueConditionalFormat } from './CellValueConditionalFormat';
import { chart } from './Chart';
import { chartAxes } from './ChartAxes';
import { chartAxis } from './ChartAxis';
import { chartAxisFormat } from './ChartAxisFormat';
import { chartAxisTitle } from './ChartAxisTitle';
import { chartCollection } from './ChartCollection';
import { chartDataLabelFormat } from './ChartDataLabelFormat';
import { chartDataLabels } from './ChartDataLabels';
import { chartFill } from './ChartFill';
import { chartFont } from './ChartFont';
import { chartGridlines } from './ChartGridlines';
import { chartLegend } from './ChartLegend';
import { chartLegendFormat } from './ChartLegendFormat';
import { chartSeries } from './ChartSeries';
import { chartSeriesCollection } from './ChartSeriesCollection';
import { chartSeriesFormat } from './ChartSeriesFormat';
import { chartTitle } from './ChartTitle';
import { chartTitleFormat } from './ChartTitleFormat';
import { colorScaleConditionalFormat } from './ColorScaleConditionalFormat';
import { conditionalDataBarNegativeFormat } from './ConditionalDataBarNegativeFormat';
import { conditionalDataBarPositiveFormat } from './ConditionalDataBarPositiveFormat';
import { conditionalFormat } from './ConditionalFormat';
import { conditionalFormatCollection } from './ConditionalFormatCollection';
import { conditionalFormatRule } from './ConditionalFormatRule';
import { conditionalRangeBorder } from './ConditionalRangeBorder';
import { conditionalRangeBorderCollection } from './ConditionalRangeBorderCollection';
import { conditionalRangeFill } from './ConditionalRangeFill';
import { conditionalRangeFont } from './ConditionalRangeFont';
import { conditionalRangeFormat } from './ConditionalRangeFormat';
import { cultureInfo } from './CultureInfo';
import { customConditionalFormat } from './CustomConditionalFormat';
import { customProperty } from './CustomProperty';
import { customPropertyCollection } from './CustomPropertyCollection';
import { dataBarConditionalFormat } from './DataBarConditionalFormat';
import { dataValidation } from './DataValidation';
import { datetimeFormatInfo } from './DatetimeFormatInfo';
import { documentProperties } from './DocumentProperties';
import { filter } from './Filter';
import { formatProtection } from './FormatProtection';
import { functionResult } from './FunctionResult';
import { functions } from './Functions';
import { headerFooter } from './HeaderFooter';
import { headerFooterGroup } from './HeaderFooterGroup';
import { iconSetConditionalFormat } from './IconSetConditionalFormat';
import { image } from './Image';
import { iterativeCalculation } from './IterativeCalculation';
import { namedItem } from './NamedItem';
import { namedItemCollection } from './NamedItemCollection';
import { numberFormatInfo } from './NumberFormatInfo';
import { pageBreak } from './PageBreak';
import { pageBreakCollection } from './PageBreakCollection';
import { pageLayout } from './PageLayout';
import { presetCriteriaConditionalFormat } from './PresetCriteriaConditionalFormat';
import { range } from './Range';
import { rangeAreas } from './RangeAreas';
import { rangeBorder } from './RangeBorder';
import { rangeBorderCollection } from './RangeBorderCollection';
import { rangeCollection } from './RangeCollection';
import { rangeFill } from './RangeFill';
import { rangeFont } from './RangeFont';
import { rangeFormat } from './RangeFormat';
import { rangeSort } from './RangeSort';
import { rangeView } from './RangeView';
import { rangeViewCollection } from './RangeViewCollection';
import { removeDuplicatesResult } from './RemoveDuplicatesResult';
import { runtime } from './Runtime';
import { setting } from './Setting';
import { settingCollection } from './SettingCollection';
import { shape } from './Shape';
import { shapeCollection } from './ShapeCollection';
import { table } from './Table';
import { tableCollection } from './TableCollection';
import { tableColumn } from './TableColumn';
import { tableColumnCollection } from './TableColumnCollection';
import { tableRow } from './TableRow';
import { tableRowCollection } from './TableRowCollection';
import { tableScopedCollection } from './TableScopedCollection';
import { tableSort } from './TableSort';
import { textConditionalFormat } from './TextConditionalFormat';
import { topBottomConditionalFormat } from './TopBottomConditionalFormat';
import { workbook } from './Workbook';
import { workbookCreated } from './WorkbookCreated';
import { workbookProtection } from './WorkbookProtection';
import { worksheet } from './Worksheet';
import { worksheetCollection } from './WorksheetCollection';
import { worksheetCustomProperty } from './WorksheetCustomProperty';
import { worksheetCustomPropertyCollection } from './WorksheetCustomPropertyCollection';
import { worksheetFreezePanes } from './WorksheetFreezePanes';
import { worksheetProtection } from './WorksheetProtection';

/** Every type of the object model the stand-in implements. */
export const objectTypes: { [K in TypeName]: ObjectType<K> } = {
  AddinInternalService: addinInternalService,
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: iconSetConditionalFormat,
  Image: image,
  IterativeCalculation: iterativeCalculation,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RemoveDuplicatesResult: removeDuplicatesResult,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Shape: shape,
  ShapeCollection: shapeCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  TableSort: tableSort,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
