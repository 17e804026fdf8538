import type { ObjectType } from './model/ObjectType';
import type { TypeName } from './model/ObjectStates';
import { addinInternalService } from './types/workbook/AddinInternalService';
import { application } from './types/workbook/Application';
import { autoFilter } from './types/table/AutoFilter';
import { cellValueConditionalFormat } from './types/conditional/CellValueConditionalFormat';
import { chart } from './types/drawing/Chart';
import { chartAxes } from './types/chartSeries/ChartAxes';
import { chartAxis } from './types/chartSeries/ChartAxis';
import { chartAxisFormat } from './types/chartSeries/ChartAxisFormat';
import { chartAxisTitle } from './types/chartSeries/ChartAxisTitle';
import { chartCollection } from './types/drawing/ChartCollection';
import { chartDataLabelFormat } from './types/chartSeries/ChartDataLabelFormat';
import { chartDataLabels } from './types/chartSeries/ChartDataLabels';
import { chartFill } from './types/drawing/ChartFill';
import { chartFont } from './types/drawing/ChartFont';
import { chartGridlines } from './types/chartSeries/ChartGridlines';
import { chartLegend } from './types/drawing/ChartLegend';
import { chartLegendFormat } from './types/drawing/ChartLegendFormat';
import { chartSeries } from './types/chartSeries/ChartSeries';
import { chartSeriesCollection } from './types/chartSeries/ChartSeriesCollection';
import { chartSeriesFormat } from './types/chartSeries/ChartSeriesFormat';
import { chartTitle } from './types/drawing/ChartTitle';
import { chartTitleFormat } from './types/drawing/ChartTitleFormat';
import { colorScaleConditionalFormat } from './types/conditional/ColorScaleConditionalFormat';
import { conditionalDataBarNegativeFormat } from './types/conditional/ConditionalDataBarNegativeFormat';
import { conditionalDataBarPositiveFormat } from './types/conditional/ConditionalDataBarPositiveFormat';
import { conditionalFormat } from './types/conditional/ConditionalFormat';
import { conditionalFormatCollection } from './types/conditional/ConditionalFormatCollection';
import { conditionalFormatRule } from './types/conditional/ConditionalFormatRule';
import { conditionalRangeBorder } from './types/conditionalLook/ConditionalRangeBorder';
import { conditionalRangeBorderCollection } from './types/conditionalLook/ConditionalRangeBorderCollection';
import { conditionalRangeFill } from './types/conditionalLook/ConditionalRangeFill';
import { conditionalRangeFont } from './types/conditionalLook/ConditionalRangeFont';
import { conditionalRangeFormat } from './types/conditionalLook/ConditionalRangeFormat';
import { cultureInfo } from './types/workbook/CultureInfo';
import { customConditionalFormat } from './types/conditional/CustomConditionalFormat';
import { customProperty } from './types/properties/CustomProperty';
import { customPropertyCollection } from './types/properties/CustomPropertyCollection';
import { dataBarConditionalFormat } from './types/conditional/DataBarConditionalFormat';
import { dataValidation } from './types/format/DataValidation';
import { datetimeFormatInfo } from './types/workbook/DatetimeFormatInfo';
import { documentProperties } from './types/properties/DocumentProperties';
import { filter } from './types/table/Filter';
import { formatProtection } from './types/format/FormatProtection';
import { functionResult } from './types/workbook/FunctionResult';
import { functions } from './types/workbook/Functions';
import { headerFooter } from './types/sheet/HeaderFooter';
import { headerFooterGroup } from './types/sheet/HeaderFooterGroup';
import { iconSetConditionalFormat } from './types/conditional/IconSetConditionalFormat';
import { image } from './types/drawing/Image';
import { iterativeCalculation } from './types/workbook/IterativeCalculation';
import { namedItem } from './types/properties/NamedItem';
import { namedItemCollection } from './types/properties/NamedItemCollection';
import { numberFormatInfo } from './types/workbook/NumberFormatInfo';
import { pageBreak } from './types/sheet/PageBreak';
import { pageBreakCollection } from './types/sheet/PageBreakCollection';
import { pageLayout } from './types/sheet/PageLayout';
import { presetCriteriaConditionalFormat } from './types/conditional/PresetCriteriaConditionalFormat';
import { range } from './types/range/Range';
import { rangeAreas } from './types/range/RangeAreas';
import { rangeBorder } from './types/format/RangeBorder';
import { rangeBorderCollection } from './types/format/RangeBorderCollection';
import { rangeCollection } from './types/range/RangeCollection';
import { rangeFill } from './types/format/RangeFill';
import { rangeFont } from './types/format/RangeFont';
import { rangeFormat } from './types/format/RangeFormat';
import { rangeSort } from './types/range/RangeSort';
import { rangeView } from './types/range/RangeView';
import { rangeViewCollection } from './types/range/RangeViewCollection';
import { removeDuplicatesResult } from './types/range/RemoveDuplicatesResult';
import { runtime } from './types/workbook/Runtime';
import { setting } from './types/properties/Setting';
import { settingCollection } from './types/properties/SettingCollection';
import { shape } from './types/drawing/Shape';
import { shapeCollection } from './types/drawing/ShapeCollection';
import { table } from './types/table/Table';
import { tableCollection } from './types/table/TableCollection';
import { tableColumn } from './types/table/TableColumn';
import { tableColumnCollection } from './types/table/TableColumnCollection';
import { tableRow } from './types/table/TableRow';
import { tableRowCollection } from './types/table/TableRowCollection';
import { tableScopedCollection } from './types/table/TableScopedCollection';
import { tableSort } from './types/table/TableSort';
import { textConditionalFormat } from './types/conditional/TextConditionalFormat';
import { topBottomConditionalFormat } from './types/conditional/TopBottomConditionalFormat';
import { workbook } from './types/workbook/Workbook';
import { workbookCreated } from './types/workbook/WorkbookCreated';
import { workbookProtection } from './types/workbook/WorkbookProtection';
import { worksheet } from './types/sheet/Worksheet';
import { worksheetCollection } from './types/sheet/WorksheetCollection';
import { worksheetCustomProperty } from './types/sheet/WorksheetCustomProperty';
import { worksheetCustomPropertyCollection } from './types/sheet/WorksheetCustomPropertyCollection';
import { worksheetFreezePanes } from './types/sheet/WorksheetFreezePanes';
import { worksheetProtection } from './types/sheet/WorksheetProtection';

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
