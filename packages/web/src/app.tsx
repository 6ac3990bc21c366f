import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button } from './parts/button.tsx';
import { Loading } from './parts/page.tsx';
import { Problem } from './parts/problem.tsx';
import { router } from './router.tsx';
import { forgetKey, isSignedOut, openClient, rememberedKey, rememberKey } from './session.ts';
import { SessionContext } from './session-context.ts';
import { SignIn } from './shell/sign-in.tsx';

/** The dashboard for whoever has a key; else the place to give one. */
export function App() {
  const [key, setKey] = useState(rememberedKey);
  const queries = useQueryClient();
  const signOut = () => {
    forgetKey();
    queries.clear();
    setKey(null);
  };
  const signIn = (given: string, isForBrowser: boolean) => {
    rememberKey(given, isForBrowser);
    setKey(given);
  };
  return key === null ? <SignIn onKey={signIn} /> : <SignedIn apiKey={key} signOut={signOut} />;
}

function SignedIn({ apiKey, signOut }: { readonly apiKey: string; readonly signOut: () => void }) {
  const client = useMemo(() => openClient(apiKey), [apiKey]);
  const me = useQuery({ queryKey: ['me'], queryFn: async () => client.getMe() });
  if (me.isPending) return <Loading />;
  // What is on the page, and typed into it, outlives a server that is away for a while.
  if (me.isError && (me.data === undefined || isSignedOut(me.error))) {
    return (
      <div className="m-auto flex max-w-md flex-col gap-3 p-10">
        <Problem error={me.error} />
        {isSignedOut(me.error) ? (
          <Button onClick={signOut}>Use another key</Button>
        ) : (
          <Button onClick={() => me.refetch()}>Try again</Button>
        )}
      </div>
    );
  }
  return (
    <SessionContext value={{ client, me: me.data, signOut }}>
      <RouterProvider router={router} />
    </SessionContext>
  );
}
