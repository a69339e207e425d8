import {useEffect, useState} from 'react';
import {NOTES_PATH, type NotesFile} from '../../../workshop/agenda/notes';

/** The notes of all pages: `loading` until they come, `failed` where they do not. */
export function useNotes(baseUrl: string): NotesFile | 'loading' | 'failed' {
  const [notes, setNotes] = useState<NotesFile | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let left = false;
    fetch(`${baseUrl}${NOTES_PATH}`)
      .then(async (response): Promise<NotesFile> => {
        if (!response.ok) {
          throw new Error(`${response.status}`);
        }
        return (await response.json()) as NotesFile;
      })
      .then(
        (file) => left || setNotes(file),
        () => left || setNotes('failed'),
      );
    return () => {
      left = true;
    };
  }, [baseUrl]);
  return notes;
}
