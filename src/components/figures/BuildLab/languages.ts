import type {EditorLanguage} from '../Editor';
import {DOCKERFILE} from './filePaths';

const LANGUAGES: Readonly<Record<string, EditorLanguage>> = {
  cjs: 'javascript',
  js: 'javascript',
  json: 'json',
  mjs: 'javascript',
  py: 'python',
  sh: 'shell',
};

/** In which colours a file is written, by the end of its name. */
export function languageOf(path: string): EditorLanguage {
  const [, end = ''] = /\.(\w+)$/.exec(path) ?? [];
  return path === DOCKERFILE ? 'dockerfile' : (LANGUAGES[end] ?? 'text');
}
