import {convert} from '../../workshop/commands';
import {OTHER_SHELLS} from '../../workshop/commands/shells';
import {escapeHtml} from './highlight';

const attribute = (text: string) => escapeHtml(text).replaceAll('"', '&quot;');

/**
 * A command in the shells in which it is another, to stand behind it in a page's HTML: one template
 * a shell, with the text or with the reason why there is none. `src/browser/showCommands.ts` shows
 * them. Empty for a command that is the same in every shell.
 */
export function otherShells(command: string): string {
  return OTHER_SHELLS.map((shell) => {
    const conversion = convert(command, shell);
    if (!conversion.ok) {
      const {kind, what} = conversion.problem;
      return `<template data-in="${shell}" data-failure="${kind}" data-what="${attribute(what)}"></template>`;
    }
    return conversion.value === command
      ? ''
      : `<template data-in="${shell}">${escapeHtml(conversion.value)}</template>`;
  }).join('');
}
