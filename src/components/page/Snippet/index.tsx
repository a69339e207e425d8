import type {ReactNode} from 'react';
import Copy from './Copy';
import ShellChoice from './ShellChoice';
import {languageName} from './text';
import styles from './styles.module.css';

interface SnippetProps {
  /** The language of the fence. */
  readonly language: string;
  /** Shown over the text; where it is the name of a file, the text can be saved under it. */
  readonly title?: string;
  /** The highlighted text, made from the page's source when the site is built. */
  readonly html: string;
}

/**
 * The name under which a block is saved. None for what is no file, and none for a name that begins
 * with a dot: browsers take the dot away.
 */
function fileOf(language: string, title: string | undefined): string | undefined {
  if (language === 'dockerfile') {
    return title ?? 'Dockerfile';
  }
  return /(?:^|\/)([\w-][\w.-]*\.\w+)$/.exec(title ?? '')?.[1];
}

/** A block of commands or of a file's text, with buttons that copy or save it. */
export default function Snippet({language, title, html}: SnippetProps): ReactNode {
  const name = title ?? languageName(language);
  const file = fileOf(language, title);
  const hasPlaceholder = html.includes('data-required');
  return (
    <div className={styles.snippet} data-snippet>
      <div className={styles.bar}>
        <span className={styles.title}>{name}</span>
        {language === 'console' && html.includes('data-command') && <ShellChoice />}
        <span className={styles.buttons} data-noindex>
          {file !== undefined && (
            <Copy action="save" name={name} file={file} hasPlaceholder={hasPlaceholder} />
          )}
          <Copy action="copy" name={name} hasPlaceholder={hasPlaceholder} />
        </span>
      </div>
      {/* A keyboard must be able to scroll what is wider than the screen. */}
      <pre className={styles.pre} tabIndex={0} role="group" aria-label={name}>
        <code className={styles.code} dangerouslySetInnerHTML={{__html: html}} />
      </pre>
    </div>
  );
}
