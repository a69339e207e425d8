import {startLab, type Lab} from './lab';
import {programs} from './programs';
import {inputsOf, loadStarter, type StarterName} from './starters';

async function start(name: StarterName): Promise<Lab> {
  const inputs = inputsOf(await loadStarter(name));
  const started = startLab(name, inputs, programs.known());
  if (started.ok) {
    return started.value;
  }
  const again = startLab(name, inputs, await programs.load());
  if (!again.ok) {
    throw new Error(`the first build of ${name} needs more than every program`);
  }
  return again.value;
}

const begun = new Map<StarterName, Promise<Lab>>();
const ready = new Map<StarterName, Lab>();

/**
 * The lab at its start, with its first build made, once the starter and the programs that it needs
 * are fetched; the same promise for the same starter. It rejects where something cannot be fetched,
 * and where no starter has the name.
 */
export function beginLab(name: StarterName): Promise<Lab> {
  const known = begun.get(name);
  if (known !== undefined) {
    return known;
  }
  const lab = start(name);
  begun.set(name, lab);
  lab.then(
    (started) => ready.set(name, started),
    () => begun.delete(name),
  );
  return lab;
}

/** What {@link beginLab} resolved to; undefined until then. */
export const begunLab = (name: StarterName): Lab | undefined => ready.get(name);
