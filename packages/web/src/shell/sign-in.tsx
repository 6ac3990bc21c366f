import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { isSignedOut, openClient } from '../session.ts';

type SignInProps = { readonly onKey: (key: string, isForBrowser: boolean) => void };

/** Asks for an API key, and takes one that the server knows. */
export function SignIn({ onKey }: SignInProps) {
  const [key, setKey] = useState('');
  const [isForBrowser, setForBrowser] = useState(false);
  const attempt = useMutation({
    mutationFn: async () => openClient(key.trim()).getMe(),
    onSuccess: () => onKey(key.trim(), isForBrowser),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate();
  };
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <title>Sign in · Puffle</title>
      <form onSubmit={submit} className="flex w-96 max-w-full flex-col gap-4">
        <div className="flex items-center gap-3">
          <img src="/app/icon.svg" alt="" className="size-9" />
          <h1 className="text-xl font-semibold">Puffle</h1>
        </div>
        <TextField
          label="API key"
          type="password"
          autoComplete="current-password"
          placeholder="pk_live_…"
          required
          autoFocus
          value={key}
          onChange={(event) => setKey(event.target.value)}
          hint="The server printed one at its first start; it is also in credentials.json of its data directory."
        />
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={isForBrowser} onChange={(event) => setForBrowser(event.target.checked)} />
          Remember it in this browser
        </label>
        {attempt.isError && (isSignedOut(attempt.error) ? <NoSuchKey /> : <Problem error={attempt.error} />)}
        <Button type="submit" look="main" disabled={attempt.isPending || key.trim() === ''}>
          Sign in
        </Button>
      </form>
    </main>
  );
}

/** The server says it to a program; this is for whoever typed it. */
function NoSuchKey() {
  return (
    <div role="alert" className="rounded-lg bg-bad-ground px-3 py-2 text-bad">
      <p className="font-medium">The server does not know this key, or it has ended.</p>
      <p>Copy it whole, from pk_ to its end, or make another: puffle-server key create.</p>
    </div>
  );
}
