import {useEffect} from 'react';
import {fillValues} from '@site/src/browser/inline/fillValues';
import {showShell} from '@site/src/browser/showShell';
import {recall} from '@site/src/browser/storage';

/** Shows commands that have just been drawn with the reader's values and in the reader's shell. */
export function useOwnCommands(drawn: readonly unknown[]): void {
  const key = drawn.map(String).join();
  useEffect(() => {
    const {shell, values} = recall();
    fillValues(values);
    void showShell(shell, false);
  }, [key]);
}
