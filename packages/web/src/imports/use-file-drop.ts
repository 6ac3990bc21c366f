import { useEffect, useRef, useState } from 'react';

/** Takes files that are dropped anywhere on the page; whether some are held above it. */
export function useFileDrop(onFiles: (files: FileList) => void): boolean {
  const current = useRef(onFiles);
  current.current = onFiles;
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', take: (event: DragEvent) => void): void =>
      addEventListener(name, (event) => event.dataTransfer?.types.includes('Files') && take(event), end);
    listen('dragover', (event) => {
      event.preventDefault();
      setAbove(true);
    });
    listen('dragleave', (event) => event.relatedTarget === null && setAbove(false));
    listen('drop', (event) => {
      event.preventDefault();
      setAbove(false);
      if (event.dataTransfer?.files.length) current.current(event.dataTransfer.files);
    });
    return () => end.abort();
  }, []);
  return isAbove;
}
