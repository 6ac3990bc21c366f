import type { ApiKey } from '@puffle/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Modal } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWrite } from '../parts/use-write.ts';
import { SecretShown } from './secret-shown.tsx';

type Scope = ApiKey['scopes'][number];
type Wanted = { readonly name: string; readonly scopes: Scope[]; readonly expiresAt: string | null };

const scopes: readonly (readonly [Scope, string])[] = [
  ['read', 'Read Leads and everything else of the workspace'],
  ['write', 'Create and change Leads, Lists, imports'],
  ['send', 'Send to people'],
  ['admin', 'Keys, webhooks, settings, the audit log'],
];

/** The form of Create Key, and then the key. */
export function NewKey({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly Scope[]>(['read', 'write']);
  const create = useWrite((client, wanted: Wanted) => client.createKey(wanted), { tellsProblem: false });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const end = String(form.get('expiresAt') ?? '');
    create.mutate({
      name: String(form.get('name')),
      scopes: [...chosen],
      expiresAt: end === '' ? null : new Date(end).toISOString(),
    });
  };
  if (create.isSuccess) {
    return <SecretShown name={create.data.key.name} secret={create.data.secret} onClose={onClose} />;
  }
  return (
    <Modal title="New key" isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label="Name" name="name" required autoFocus placeholder="Import job" hint="Who or what it is for." />
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1 font-medium">What it may do</legend>
          {scopes.map(([scope, what]) => (
            <label key={scope} className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={chosen.includes(scope)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, scope] : chosen.filter((other) => other !== scope))
                }
              />
              <span className="w-12 font-medium">{scope}</span>
              <span className="text-soft">{what}</span>
            </label>
          ))}
        </fieldset>
        <TextField label="Ends" name="expiresAt" type="date" min={tomorrow()} hint="Never, unless a day is given." />
        {create.isError && <Problem error={create.error} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="main" disabled={create.isPending || chosen.length === 0}>
            Make the key
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** A key ends as its day begins, so today is over for it. */
function tomorrow(): string {
  return new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
}
