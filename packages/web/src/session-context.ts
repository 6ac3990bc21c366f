import type { Output } from '@puffle/contract';
import type { Client } from '@puffle/contract/client';
import { createContext, useContext } from 'react';

export type Me = Output<'getMe'>;
export type Session = { readonly client: Client; readonly me: Me; readonly signOut: () => void };

export const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in part of the page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session above this part.');
  return session;
}

export function useClient(): Client {
  return useSession().client;
}
