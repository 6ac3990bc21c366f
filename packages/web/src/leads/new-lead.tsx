import type { OperationById } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';
import { type FormEvent, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { Modal } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { SelectField, TextField } from '../parts/text-field.tsx';
import { useWrite } from '../parts/use-write.ts';

type NewLeadProps = {
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
};
type LeadBody = CallInput<OperationById<'createLead'>>;

const said: Readonly<Record<string, string>> = {
  created: 'A new Lead.',
  updated: 'Known already; what you said was added.',
  unchanged: 'Known already; nothing new.',
  merged: 'It brought several Leads together.',
};

/** The form of Create Lead; says whether the Lead was known. */
export function NewLead({ onClose, onOpen }: NewLeadProps) {
  const [type, setType] = useState<'person' | 'company'>('person');
  const create = useWrite((client, body: LeadBody) => client.createLead(body).withResponse(), {
    tellsProblem: false,
    onDone: ({ data, headers }) => {
      toast.success(said[headers.get('puffle-outcome') ?? ''] ?? 'Saved.', { description: data.lead.name.full });
      onClose();
      onOpen(data.lead.id);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(readBody(type, new FormData(event.currentTarget)));
  };
  return (
    <Modal
      title="New Lead"
      description="An e-mail address, a LinkedIn address or a company’s domain finds a Lead that is known already."
      isOpen
      onClose={onClose}
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <div className="grid grid-cols-2 items-end gap-3">
          <SelectField
            label="Type"
            value={type}
            onChange={(event) => setType(event.target.value === 'company' ? 'company' : 'person')}
          >
            <option value="person">Person</option>
            <option value="company">Company</option>
          </SelectField>
          <TextField label="Name" name="name" required autoFocus />
          {type === 'person' ? (
            <>
              <TextField label="Title" name="title" />
              <TextField label="Company" name="company" />
            </>
          ) : (
            <>
              <TextField label="Domain" name="domain" placeholder="acme.com" />
              <TextField label="Industry" name="industry" />
            </>
          )}
          <TextField label="E-mail addresses, phone numbers" name="contacts" placeholder="ada@example.net, +44 …" />
          <TextField label="Profiles" name="socials" placeholder="linkedin.com/in/…" />
          <TextField label="Location" name="location" />
        </div>
        {create.isError && <Problem error={create.error} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="main" disabled={create.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function readBody(type: 'person' | 'company', form: FormData): LeadBody {
  const textOf = (name: string) => String(form.get(name) ?? '').trim();
  const itemsOf = (name: string) =>
    textOf(name)
      .split(/\s*[,;\n]\s*/)
      .filter((item) => item !== '');
  const given = ['title', 'company', 'domain', 'industry', 'location'].flatMap((name) => {
    const text = textOf(name);
    return text === '' ? [] : [[name, text]];
  });
  return {
    type,
    name: textOf('name'),
    ...Object.fromEntries(given),
    contacts: itemsOf('contacts'),
    socials: itemsOf('socials'),
  };
}
