import {usePluginData} from '@docusaurus/useGlobalData';
import type {PageSteps} from '../workshop/lesson/chapter';

/** A page with the anchors of its steps; none on a page that is only read. */
export function usePageSteps(id: string) {
  const {steps} = usePluginData('workshop-site') as {steps: PageSteps};
  return {id, steps: (steps[id] ?? []).map((step) => ({id: step}))};
}
