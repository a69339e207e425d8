import type {Knowledge} from '../../workshop/help/types';

/** All that is known, fetched when it is first asked for. */
export async function loadKnowledge(): Promise<Knowledge> {
  const {default: knowledge} = await import('@generated/workshop-help/default/knowledge.json');
  return knowledge as Knowledge;
}
