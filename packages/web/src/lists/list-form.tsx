import type { List } from '@puffle/contract';
import { type FormEvent, useId } from 'react';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { Modal } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { fieldClass, SelectField, TextField } from '../parts/text-field.tsx';
import { useWrite } from '../parts/use-write.ts';

type ListFormProps = {
  /** The List to change, or none for a new one. */
  readonly list: List | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};
type Fields = { readonly name: string; readonly description: string | null; readonly leadType: List['leadType'] };

/** Makes a List, or renames and describes one. */
export function ListForm({ list, isOpen, onClose }: ListFormProps) {
  const descriptionId = useId();
  const save = useWrite(
    (client, fields: Fields) =>
      list === undefined ? client.createList(fields) : client.updateList({ id: list.id, ...fields }),
    {
      tellsProblem: false,
      onDone: ({ list: saved }) => {
        toast.success(list === undefined ? `“${saved.name}” is there.` : `“${saved.name}” is saved.`);
        close();
      },
    },
  );
  const close = () => {
    save.reset();
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(readFields(new FormData(event.currentTarget)));
  };
  return (
    <Modal
      title={list === undefined ? 'New List' : 'Change the List'}
      description="A named group of Leads. A Lead can be in many Lists."
      isOpen={isOpen}
      onClose={close}
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <div className="grid grid-cols-2 gap-3">
          <TextField label="Name" name="name" required maxLength={500} defaultValue={list?.name} />
          <SelectField label="Takes" name="leadType" defaultValue={list?.leadType ?? 'mixed'}>
            <option value="mixed">People and companies</option>
            <option value="person">Only people</option>
            <option value="company">Only companies</option>
          </SelectField>
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={descriptionId} className="font-medium">
            Description
          </label>
          <textarea
            id={descriptionId}
            name="description"
            rows={3}
            maxLength={10_000}
            defaultValue={list?.description ?? ''}
            className={`${fieldClass} !h-auto py-1.5`}
          />
        </div>
        {save.isError && <Problem error={save.error} />}
        <div className="flex justify-end gap-2">
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" look="main" disabled={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function readFields(form: FormData): Fields {
  const textOf = (name: string) => String(form.get(name) ?? '').trim();
  const leadType = textOf('leadType');
  return {
    name: textOf('name'),
    description: textOf('description') || null,
    leadType: leadType === 'person' || leadType === 'company' ? leadType : 'mixed',
  };
}
