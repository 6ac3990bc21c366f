import type { ApiKey } from '@puffle/contract';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { useWrite } from '../parts/use-write.ts';
import { useSession } from '../session-context.ts';
import { SecretShown } from './secret-shown.tsx';

/** Rotating and revoking one key. The key that the page itself uses cannot be revoked with it. */
export function KeyActions({ apiKey: { id, name } }: { readonly apiKey: ApiKey }) {
  const { me } = useSession();
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = useWrite((client) => client.rotateKey({ id }), {
    onDone: (made) => setSecret(made.secret),
  });
  const revoke = useWrite((client) => client.deleteKey({ id }), {
    onDone: () => toast.success(`“${name}” is revoked.`),
  });
  return (
    <>
      <Button look="quiet" aria-label={`Rotate ${name}`} onClick={() => setAsked('rotate')}>
        Rotate
      </Button>
      <Button look="quiet" aria-label={`Revoke ${name}`} disabled={id === me.key.id} onClick={() => setAsked('revoke')}>
        Revoke
      </Button>
      <Confirm
        title={`Rotate “${name}”?`}
        action="Rotate"
        isOpen={asked === 'rotate'}
        onClose={() => setAsked(null)}
        onConfirm={() => rotate.mutate()}
      >
        A new key takes its place; the former one is valid for 24 hours more.
      </Confirm>
      <Confirm
        title={`Revoke “${name}”?`}
        action="Revoke"
        isOpen={asked === 'revoke'}
        onClose={() => setAsked(null)}
        onConfirm={() => revoke.mutate()}
      >
        Requests with it are refused from now on. What it did stays.
      </Confirm>
      {secret !== null && <SecretShown name={name} secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
