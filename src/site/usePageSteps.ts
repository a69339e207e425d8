import {usePluginData} from '@docusaurus/useGlobalData';

/** The steps of the pages that have some, by the page's id: all that every page knows of the others. */
export type PageSteps = Readonly<Record<string, readonly string[]>>;

/** A page with the anchors of its steps; none on a page that is only read. */
export function usePageSteps(id: string) {
  const {steps} = usePluginData('workshop-site') as {steps: PageSteps};
  return {id, steps: (steps[id] ?? []).map((step) => ({id: step}))};
}
