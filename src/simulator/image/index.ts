/** What the layers of an image hold, hide and weigh. */
export {efficiencyOf} from './efficiency';
export type {
  ImageEntry,
  ImagePlan,
  LineRange,
  SetAsideStage,
  SourceInstruction,
  Taken,
} from './imagePlan';
export {layerSummary, type LayerSummary, type SizedPath} from './layerSummary';
export {union} from './union';
export {wasteOf, type HiddenFile, type HiddenHow, type Waste} from './waste';
export {removeFile, writeFile, type WritableEntry, type WritableLayer} from './writableLayer';
