export type {
  ImageEntry,
  ImagePlan,
  LineRange,
  SetAsideStage,
  SourceInstruction,
  Taken,
} from './imagePlan';
export type {LayerReason} from './layerReason';
export {planLayers, type PlanLayersResult} from './planLayers';
export {removeFile, writeFile, type WritableEntry, type WritableLayer} from './writableLayer';
