import { useNavigate } from '@tanstack/react-router';
import { useWrite } from '../parts/use-write.ts';
import { keepFile } from './kept-files.ts';
import { type ImportOrder, sendImport } from './send-import.ts';

/** Sends a file to be imported or previewed, and goes to the page of that. */
export function useSendImport() {
  const navigate = useNavigate();
  return useWrite((client, order: ImportOrder) => sendImport(client, order), {
    tellsProblem: false,
    onDone: ({ import: { id } }, { file }) => {
      keepFile(id, file);
      navigate({ to: '/imports/$id', params: { id } });
    },
  });
}
