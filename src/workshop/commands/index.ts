import {convertToCmd} from './cmd';
import {convertToPowershell} from './powershell';
import {NotConvertible, type Conversion} from './result';
import type {OtherShell} from './shells';

export type {Conversion, Failure} from './result';

const CONVERTERS: Readonly<Record<OtherShell, (text: string) => string>> = {
  powershell: convertToPowershell,
  cmd: convertToCmd,
};

/**
 * Says a bash command in another shell. What has no equal there is a failure, not a guess.
 *
 * Rules: learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules,
 * about_parsing; learn.microsoft.com/windows-server/administration/windows-commands/cmd, for, set.
 */
export function convert(text: string, shell: OtherShell): Conversion {
  try {
    return {ok: true, value: CONVERTERS[shell](text)};
  } catch (thrown) {
    if (thrown instanceof NotConvertible) {
      return {ok: false, problem: thrown.failure};
    }
    throw thrown;
  }
}
